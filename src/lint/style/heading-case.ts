import { reporter } from '../prose-rule.ts';
import type { LintRule, Subject } from '../rule.ts';

const WORD = /[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu;

/** Fewer words with capitals than these may be names. */
const FEWEST = 3;

/** Of the words of a heading, this part has capitals in title case. */
const MOST = 0.6;

/** So many of them stand in the text with small letters: these are names for certain not. */
const COMMON = 2;

export const headingCase: LintRule = {
  id: 'heading-case',
  documentation: {
    summary: 'A heading has capitals where a sentence has them.',
    reason:
      'Only the first word and names. A heading is found when most of its words have capitals and at least three of them are no names, two of which the text has in small letters. Names are the words with capitals inside the sentences of the text, those of signatories and cases, countries, and the bodies of `templates/lint/names.yaml`.',
    source: 'United Nations Editorial Manual, Headings',
    languages: ['en'],
    wrong: [
      '## ⟦The Worst Floods of the Last Years⟧\n\nFloods rose; the worst of all years.',
      '## ⟦WHAT THE TOWNS ASK FOR⟧\n\nMore.',
    ],
    right: [
      '## The worst floods of the last years\n\nIt rose.',
      '## The Special Rapporteur and the Working Group on Arbitrary Detention\n\nThey came.',
      '## Letters of Anna Brook and Bela Stone\n\nIn May Anna Brook met Bela Stone.',
      '## The Case of Maryam Stone Brook\n\nIn her case nothing was said.',
      '## OHCHR\n\nIt rose.\n\n## Floods in Evin\n\nIt fell.',
    ],
  },
  check(subject) {
    if (subject.doc.language !== 'en') return;
    const headings = subject.prose.filter(({ kind, part }) => kind === 'heading' && part === 'text');
    if (headings.length === 0) return;
    const names = namesOf(subject);
    const common = commonWords(subject);
    for (const prose of headings) {
      const [, ...words] = [...prose.text.matchAll(WORD)].map(([word]) => word).filter((word) => word.length > 1);
      const large = words.filter((word) => word.length > 3 || !/^\p{Ll}/u.test(word));
      const strange = large.filter((word) => /^\p{Lu}/u.test(word) && !names.has(word));
      const isShouted = words.length + 1 >= FEWEST && prose.text === prose.text.toUpperCase();
      const isTitle = strange.length >= FEWEST && strange.length >= MOST * large.length;
      const ordinary = strange.filter((word) => common.has(word.toLowerCase()));
      if (!isShouted && !(isTitle && ordinary.length >= COMMON)) continue;
      const end = prose.text.trimEnd().length;
      reporter('heading-case', prose, subject)(0, end, {
        reason: isShouted ? 'The heading is in capitals' : 'The words of the heading have capitals',
        note: 'leave capitals to its first word and to names',
      });
    }
  },
};

/** The words of the text that stand in it with small letters. */
function commonWords({ prose }: Subject): ReadonlySet<string> {
  const sentences = prose.filter(({ kind }) => kind === 'paragraph');
  return new Set(sentences.flatMap(({ text }) => text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}’'-]*/gu) ?? []));
}

/** Words that have capitals wherever they stand. */
function namesOf({ prose, statement, template }: Subject): ReadonlySet<string> {
  const { names, countries } = template.lint;
  const { months } = template.phrases.languages.en.date;
  const lists = [...names.en, ...Object.entries(countries.en.countries).flat(), ...months];
  const data = [
    ...statement.signatories.map(({ name }) => name),
    ...statement.cases.map((record) => JSON.stringify(record)),
  ];
  const words = [...lists, ...data].flatMap((text) => text.match(WORD) ?? []);
  const sentences = prose.filter(({ kind }) => kind === 'paragraph' || kind === 'cell');
  // Behind a small letter a capital is a name's.
  const inside = sentences.flatMap(
    ({ text }) => text.match(/(?<=\p{Ll},? )\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,6}/gu) ?? [],
  );
  return new Set([...words, ...inside.flatMap((name) => name.split(' '))]);
}
