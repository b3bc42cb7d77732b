import type { Doc } from '../../doc/index.ts';
import { CALL } from '../prose.ts';
import { SYMBOL } from './symbols.ts';

const DOCUMENT = new RegExp(SYMBOL, 'u');

/** `(Brook, 2019)`, `(report of May 2019)`. */
const DATED = /[(（][^()（）]{2,80}(?:1[89]|20)\d\d[^()（）]{0,20}[)）]/u;

/** Whether words say where they have something from: by a note, the symbol of a document, a date in brackets, or an article. */
export function namesSource(words: string, { noBreak }: Pick<Doc, 'noBreak'>): boolean {
  if (words.includes(CALL) || DOCUMENT.test(words) || DATED.test(words)) return true;
  const low = words.toLowerCase();
  return noBreak.beforeNumber.some((unit) => {
    const at = low.indexOf(`${unit.toLowerCase()} `);
    return at >= 0 && /^\d/.test(low.slice(at + unit.length + 1));
  });
}
