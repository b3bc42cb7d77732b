import { latinFigures } from '../../latin-figures.ts';
import type { Span } from '../quoted.ts';

/** With the code of a country: `+41 22 555 01 00`, `0041 22 555 01 00`. Chinese and Arabic write words against it. */
const INTERNATIONAL =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}+/.-])(?:\+[1-9]|00[1-9]\d{0,2}(?=[ \u00A0.-]))(?:[ \u00A0().–/-]{0,2}\d){7,14}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/])/gu;

/** With the code of a town in brackets: `(022) 555 01 00`. */
const LOCAL =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])\(0\d{1,4}\)(?:[ \u00A0.–-]?\d){5,9}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/])/gu;

/** Behind a word that says what it is. */
const NAMED =
  /^\.?[ \u00A0]?[:：]?[ \u00A0]?(?:n[o°º]\.? ?)?(?<number>\(?\d(?:[ \u00A0().–-]{0,2}\d){5,14})(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])/iu;

/** `+12 500 000` is a number whose thousands are parted. */
const THOUSANDS = /^\+\d{1,3}(?:[ \u00A0.]\d{3}){2}$/;

/**
 * The telephone numbers in a text. Figures alone are none: they may be counts, years, or the numbers of resolutions and
 * cases; what is one says so by the code of its country, by brackets, or by a word before it.
 *
 * @param words such words, in small letters
 */
export function telephonesIn(written: string, words: readonly string[]): (Span & { readonly digits: string })[] {
  const text = latinFigures(written);
  const plain = (/\d/.test(text) ? [INTERNATIONAL, LOCAL] : [])
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ 0: number }) => !THOUSANDS.test(number))
    .map(({ 0: number, index }) => telephone(number, index));
  return [
    ...plain,
    ...named(text, words).filter(({ start, end }) => !plain.some((o) => o.start < end && start < o.end)),
  ];
}

function named(text: string, words: readonly string[]): (Span & { readonly digits: string })[] {
  const low = text.toLowerCase();
  if (low.length !== text.length) return [];
  return words.flatMap((word) => {
    const found: (Span & { readonly digits: string })[] = [];
    for (let at = low.indexOf(word); at >= 0; at = low.indexOf(word, at + word.length)) {
      const end = at + word.length;
      const number = NAMED.exec(text.slice(end, end + 40))?.groups?.['number'];
      if (number === undefined || !standsAlone(text, at, end)) continue;
      found.push(telephone(number, text.indexOf(number, end)));
    }
    return found;
  });
}

/** No part of a longer word; Chinese parts none, and Arabic writes `and`, `in` and `to` together with one. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (/\p{Script=Han}/u.test(text.charAt(start))) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  return !/\p{L}/u.test(text.charAt(end)) && (!/\p{L}$/u.test(before) || /(?:^|\P{L})[وفبل]$/u.test(before));
}

function telephone(number: string, start: number): Span & { readonly digits: string } {
  return { digits: number.replace(/\D/g, '').replace(/^00/, ''), start, end: start + number.length };
}
