import { latinFigures } from '../../latin-figures.ts';
import type { Span } from '../quoted.ts';

/** Fewer figures are no telephone number, but an extension that may be any other number. */
const LEAST = 7;

/** What may stand between two figures. */
const BETWEEN = '[ \\u00A0\\u202F().·/–-]{0,3}';

/** Where a telephone number that is known stands in a text, however it is spaced, with the codes of country and town or without. */
export function numberIn(text: string, phone: string): Span[] {
  const digits = digitsOf(phone);
  const plain = latinFigures(text);
  if (digits.length < LEAST || !plain.replace(/\D/g, '').includes(digits.slice(-LEAST))) return [];
  const found: Span[] = [];
  for (let from = 0; from <= digits.length - LEAST; from += 1) {
    for (const { 0: number, index } of plain.matchAll(patternOf(digits.slice(from)))) {
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
