import { latinFigures } from '../../latin-figures.ts';
import type { Span } from '../quoted.ts';

/** Fewer figures are no telephone number, but an extension that may be any other number. */
const LEAST = 7;

/** What may stand between two figures. */
const BETWEEN = '[ \\u00A0\\u202F().·/–-]{0,3}';

/**
 * Where telephone numbers that are known stand in a text, however they are spaced, with the codes of country and town or
 * without.
 */
export function numberFinder(phones: readonly string[]): (text: string) => readonly Span[] {
  const known = [...new Set(phones.map(digitsOf))].filter((digits) => digits.length >= LEAST);
  return (text) => {
    const plain = latinFigures(text);
    const figures = plain.replace(/\D/g, '');
    if (figures.length < LEAST) return [];
    return known
      .filter((digits) => figures.includes(digits.slice(-LEAST)))
      .flatMap((digits) => numberIn(plain, digits));
  };
}

function numberIn(text: string, digits: string): Span[] {
  const found: Span[] = [];
  for (let from = 0; from <= digits.length - LEAST; from += 1) {
    for (const { 0: number, index } of text.matchAll(patternOf(digits.slice(from)))) {
      const end = index + number.length;
      if (!found.some((one) => one.start < end && index < one.end)) found.push({ start: index, end });
    }
  }
  return found;
}

/** Whether two numbers are one: that of the two without the code of a country, or of a town, ends the other. */
export function sameNumber(one: string, other: string): boolean {
  const [first, second] = [digitsOf(one), digitsOf(other)];
  if (Math.min(first.length, second.length) < LEAST) return first === second;
  return first.endsWith(second) || second.endsWith(first);
}

/** `+41 (0)22 555 01 00` as 41225550100. */
function digitsOf(phone: string): string {
  return latinFigures(phone).replace(/\(0\)/, '').replace(/\D/g, '').replace(/^0+/, '');
}

function patternOf(digits: string): RegExp {
  const [first = '', ...rest] = digits;
  const figures = rest.map((figure) => `${BETWEEN}(?:\\(0\\)${BETWEEN})?${figure}`).join('');
  return new RegExp(`(?<!\\d)(?:\\+|0{1,2}${BETWEEN})?\\(?(?:0\\)?${BETWEEN})?${first}${figures}(?!\\d)`, 'gu');
}
