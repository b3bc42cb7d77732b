import type { Subject } from '../rule.ts';

/** Whether a number names something (`article 6`, `Group 3`) or measures it (`5 km`), instead of counting. */
export function isLabel(text: string, start: number, end: number, { lint }: Subject['template']): boolean {
  const { labels, units } = lint.style.en;
  const before = /(\S{1,24})[ \u00A0]$/u.exec(text.slice(Math.max(0, start - 25), start))?.[1] ?? '';
  const behind = /^[ \u00A0](\p{L}[\p{L}’'.-]{0,23})/u.exec(text.slice(end, end + 25))?.[1] ?? '';
  const plain = before.replace(/^[(“‘"']/, '');
  const startsWithCapital = /^\p{Lu}\p{L}*$/u.test(plain) && !isSentenceWord(text, start, before);
  const isAge =
    /^[ \u00A0-]?(?:years?|months?)(?:[ -]olds?| of age|[’'])/u.test(text.slice(end, end + 18)) ||
    (/of $/.test(text.slice(Math.max(0, start - 3), start)) && /^ years/.test(text.slice(end, end + 6)));
  // `paragraphs 5 and 6`, `2 or 3 of them`
  const isOther = /\p{Nd}[)\p{L}]{0,3} (?:and|or|to) $/u.test(text.slice(Math.max(0, start - 10), start));
  return (
    startsWithCapital ||
    isAge ||
    isOther ||
    labels.includes(plain.toLowerCase()) ||
    units.includes(behind.toLowerCase())
  );
}

/** Whether a word has its capital from the beginning of the sentence. */
function isSentenceWord(text: string, start: number, word: string): boolean {
  const at = start - 1 - word.length;
  return at <= 0 || /[.!?…”\uFFFC][ \uFFFC]*$/u.test(text.slice(Math.max(0, at - 4), at));
}
