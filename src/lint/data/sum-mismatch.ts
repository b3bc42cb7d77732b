import type { Language } from '../../doc/index.ts';
import { proseRule } from '../prose-rule.ts';
import type { Subject } from '../rule.ts';

const NUMBER = '(?:\\d{1,3}(?:[,.\\u00A0\\u202F ]\\d{3}){1,3}|\\d{1,9})';

/** `50 + 43 + 3 + 1 per cent`, and what it is said to make: `= 97`. */
const CHAIN =
  /(?<![\d.,])\d{1,3}(?:[.,]\d{1,2})?(?:[ \u00A0]?(?:%|per cent))?(?:[ \u00A0]\+[ \u00A0]\d{1,3}(?:[.,]\d{1,2})?(?:[ \u00A0]?(?:%|per cent|pour cent|por ciento))?){2,30}(?:[ \u00A0]=[ \u00A0](?<sum>\d{1,4}(?:[.,]\d{1,2})?))?/gu;

/** `97 people (50 men and 43 women)`. */
const WHOLE = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?<whole>${NUMBER})(?<noun>(?: \\p{L}{1,30}){0,2}) \\((?<parts>${NUMBER} [^()]{3,120})\\)`,
  'gu',
);

/** Percentages are rounded: so much may be lost or won. */
const ROUNDED = 1.5;

export const sumMismatch = proseRule({
  id: 'sum-mismatch',
  documentation: {
    summary: 'Figures that are the parts of a whole add up to it.',
    reason:
      'Percentages that are joined by `+` make 100, or what stands behind `=`; men and women in brackets behind a number make that number. Who adds them up and finds another doubts the rest. Nothing is said of figures that may leave some out.',
    source: 'Nouns: `templates/lint/sums.yaml`, our own list',
    wrong: [
      'By source they are ⟦50 + 43 + 3 + 1 per cent⟧.',
      'In all ⟦12 + 30 + 8 = 60⟧ were held.',
      'They held ⟦97 people (50 men and 43 women)⟧.',
      { text: 'Il y eut ⟦97 morts (50 hommes, 43 femmes et 3 enfants)⟧.', keys: ['language: fr'] },
    ],
    right: [
      'By source they are 50 + 43 + 6 + 1 per cent.',
      'In all 12 + 30 + 8 = 50 were held; 33 + 33 + 33 per cent.',
      'They held 93 people (50 men and 43 women) in 5 prisons (120 men and 43 women).',
      'In 1988 (30 July and 5 August), 1,100 of 2,000 families (50 men and 43 women).',
      'They held 97 people (50 men, and 43 women were released).',
    ],
  },
  check(prose, report, subject) {
    const { text } = prose;
    const note = 'correct one of the figures, or say what is missing';
    for (const { 0: chain, index, groups = {} } of text.matchAll(CHAIN)) {
      const reason = chainFault(chain, groups['sum']);
      if (reason && prose.isOwn(index, index + chain.length)) {
        report(index, index + trimmed(chain, text.slice(index + chain.length)), { reason, note });
      }
    }
    for (const { 0: words, index, groups = {} } of text.matchAll(WHOLE)) {
      const parts = partsOf(groups['parts'] ?? '', groups['noun'] ?? '', subject);
      if (!parts || !prose.isOwn(index, index + words.length)) continue;
      const sum = parts.reduce((all, part) => all + part, 0);
      if (sum === numberIn(groups['whole'] ?? '')) continue;
      report(index, index + words.length, { reason: `The parts make ${sum}, not \`${groups['whole']}\``, note });
    }
  },
});

/** The unit behind the last figure belongs to the chain. */
function trimmed(chain: string, behind: string): number {
  return chain.length + (/^[ \u00A0](?:per cent|pour cent|por ciento)/.exec(behind)?.[0].length ?? 0);
}

function chainFault(chain: string, sum: string | undefined): string | undefined {
  const [left = ''] = chain.split('=');
  const terms = (left.match(/\d+(?:[.,]\d+)?/g) ?? []).map((term) => Number(term.replace(',', '.')));
  const total = Math.round(terms.reduce((all, term) => all + term, 0) * 100) / 100;
  if (sum !== undefined) {
    return total === Number(sum.replace(',', '.')) ? undefined : `The figures make ${total}, not \`${sum}\``;
  }
  if (!/%|per cent|pour cent|por ciento/.test(chain)) return undefined;
  return Math.abs(total - 100) <= ROUNDED ? undefined : `The percentages make ${total}, not 100`;
}

/** The figures in brackets, where they are of people of whom everybody is counted once. */
function partsOf(list: string, whole: string, { doc, template }: Subject): number[] | undefined {
  const words = template.lint.sums[doc.language];
  const noun = whole.trim().split(' ').at(-1)?.toLowerCase() ?? '';
  if (!words || (noun !== '' && !words.persons.includes(noun))) return undefined;
  const parts = splitList(list, doc.language).map((part) =>
    /^(?<number>[\d,.\u00A0\u202F ]*\d) (?<noun>\p{L}{1,30})$/u.exec(part),
  );
  if (parts.length < 2 || parts.some((part) => !part)) return undefined;
  const nouns = parts.map((part) => part?.groups?.['noun']?.toLowerCase() ?? '');
  if (!words.pairs.some(([one, other]) => nouns.includes(one) && nouns.includes(other))) return undefined;
  return parts.map((part) => numberIn(part?.groups?.['number'] ?? ''));
}

function splitList(list: string, language: Language): string[] {
  const and = { en: ' and ', fr: ' et ', es: ' y ', ru: ' и ', ar: ' و', zh: '和' }[language];
  return list
    .split(/, (?=\d)/)
    .flatMap((part) => part.split(and))
    .map((part) => part.replace(/^and /, '').trim());
}

function numberIn(words: string): number {
  return Number(words.replace(/[^\d]/g, ''));
}
