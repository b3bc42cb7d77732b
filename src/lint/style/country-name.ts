import type { Prose } from '../prose.ts';
import { reporter } from '../prose-rule.ts';
import type { LintRule, Subject } from '../rule.ts';

export const countryName: LintRule = {
  id: 'country-name',
  documentation: {
    summary: 'A country has the name that the United Nations gives it.',
    reason:
      'Documents of the Council say the Islamic Republic of Iran, Türkiye, the Russian Federation. A statement speaks in its organizations’ own voice, which may prefer another name: so this is said once for each name, where it first stands, and nothing is mended. Quotations, names of organizations, titles in italics and adjectives (`Iranian`) are not looked at. The list is `templates/lint/countries.yaml`.',
    source: 'UNTERM; United Nations Editorial Manual, Country names',
    languages: ['en'],
    wrong: ['In ⟦Iran⟧ the river rose. Iran’s towns flooded.', 'The Government of ⟦Iran⟧ told ⟦Turkey⟧ so.'],
    right: [
      'In the Islamic Republic of Iran, Iranian rivers rose; see Iran (Islamic Republic of).',
      'Iran Human Rights, the National Council of Resistance of Iran, the Iran–Iraq war and an Iran-based group.',
      'They said: “Iran rose.” So did *Iran at Night* and https://loire-watch.example/Iran. A turkey is a bird.',
      {
        text: 'Women of Iran rose.',
        keys: ['signatories: [{ name: Women of Iran, status: special }]'],
      },
    ],
  },
  check(subject) {
    const { doc, prose, template } = subject;
    if (doc.language !== 'en') return;
    const own = prose.filter(({ part }) => part !== 'notes');
    for (const [name, official] of Object.entries(template.lint.countries.en.countries)) {
      const places = own.flatMap((passage) => placesIn(passage, name, subject).map((start) => ({ passage, start })));
      const [first] = places;
      if (!first) continue;
      const more = places.length - 1;
      const further = more > 0 ? `, here and in ${more} more place${more > 1 ? 's' : ''}` : '';
      reporter('country-name', first.passage, subject)(first.start, first.start + name.length, {
        reason: `Documents of the Council do not say \`${name}\`${further}`,
        note: `they say \`${official}\`; which name your statement uses is for you to choose`,
      });
    }
  },
};

function placesIn(prose: Prose, name: string, { statement, template }: Subject): number[] {
  const { text } = prose;
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const [before, behind] = [text.slice(Math.max(0, at - 60), at), text.slice(at + name.length, at + name.length + 4)];
    const isWord = !/[\p{L}\p{N}–-]$/u.test(before) && !/^[\p{L}\p{N}–-]/u.test(behind);
    const inName =
      /^(?:[’']s)?[ \u00A0][\p{Lu}(]/u.test(behind) || endsName(before, template.lint.countries.en.offices);
    const bySignatory = statement.signatories.some((signatory) => isWithin(text, at, name, signatory.name));
    if (isWord && !inName && !bySignatory && prose.isOwn(at, at + name.length)) places.push(at);
  }
  return places;
}

/** `Resistance of`, `the People’s Republic of`, `New`: what makes a longer name of what follows. */
function endsName(before: string, offices: readonly string[]): boolean {
  const [, of = '', word = ''] =
    /(?:([\p{L}’'-]{1,30}) (?:of|for|in)(?: the)?|(\p{Lu}[\p{L}’'-]{0,30}))[ \u00A0]$/u.exec(before) ?? [];
  if (of !== '')
    return (
      /^\p{Lu}/u.test(of) && !offices.includes(of) && !/(?:^|[.!?:] )$/u.test(before.slice(0, before.lastIndexOf(of)))
    );
  return word !== '' && !/(?:^|[.!?:] )$/u.test(before.slice(0, before.lastIndexOf(word)));
}

/** Whether a longer name stands around a word. */
function isWithin(text: string, at: number, word: string, name: string): boolean {
  const offset = name.indexOf(word);
  return offset >= 0 && text.startsWith(name, at - offset);
}
