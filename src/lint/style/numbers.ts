import type { Subject } from '../rule.ts';

/** Of a sentence of six months nothing is known but its length. */
const CHILD_OF = /^(?:child|baby|infant|newborn|toddler|boy|girl|son|daughter) of$/i;

/** Whether a number names something (`article 6`, `Group 3`) or measures it (`5 km`), instead of counting. */
export function isLabel(text: string, start: number, end: number, { lint }: Subject['template']): boolean {
  const { labels, units } = lint.style.en;
  const before = /(\S{1,24})[ \u00A0]$/u.exec(text.slice(Math.max(0, start - 25), start))?.[1] ?? '';
  const word = /^[ \u00A0](\p{L}[\p{L}’'.-]{0,23})/u.exec(text.slice(end, end + 25))?.[1] ?? '';
  // `a.m.` keeps its first stop: units have it so.
  const behind = word.replace(/[.’'-]+$/, '');
  const plain = before.replace(/^[(“‘"']/, '');
  const two = /(\S{1,24} \S{1,24})[ \u00A0]$/u.exec(text.slice(Math.max(0, start - 50), start))?.[1] ?? '';
  const startsWithCapital = /^\p{Lu}\p{L}*$/u.test(plain) && !isSentenceWord(text, start, before);
  const isAge =
    /^[ \u00A0-]?(?:years?|months?)(?:[ -]olds?| of age|[’'])/u.test(text.slice(end, end + 18)) ||
    (/of $/.test(text.slice(Math.max(0, start - 3), start)) && /^ years/.test(text.slice(end, end + 6))) ||
    (CHILD_OF.test(two) && /^ (?:months|weeks|days)/.test(text.slice(end, end + 8)));
  // `paragraphs 5 and 6`, `2 or 3 of them`, `2 in 3`
  const isOther = /\p{Nd}[)\p{L}]{0,3} (?:and|or|to|in) $/u.test(text.slice(Math.max(0, start - 10), start));
  return (
    startsWithCapital ||
    isAge ||
    isOther ||
    labels.includes(plain.toLowerCase()) ||
    labels.includes(two.toLowerCase()) ||
    units.includes(behind.toLowerCase())
  );
}

/** Whether a word has its capital from the beginning of the sentence. */
function isSentenceWord(text: string, start: number, word: string): boolean {
  const at = start - 1 - word.length;
  return at <= 0 || /[.!?…”\uFFFC][ \uFFFC]*$/u.test(text.slice(Math.max(0, at - 4), at));
}
