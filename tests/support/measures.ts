import { expect } from 'vitest';
import type { ParagraphStyle } from '../../src/doc/index.ts';
import type { PlacedRule, PlacedText, ReadPage } from './pdf-reading.ts';
import { readStylesheet } from './stylesheet.ts';

export const published = readStylesheet('published');
const { page: master, paragraphs } = published;

/** Of the embedded font, as shares of its size: the letters below their baseline, and a line that no style measures. */
export const [descent, natural] = [443 / 2048, 2355 / 2048];

export const centimetre = 72 / 2.54;

/** The margins, from the left edge of the page. */
export const [left, right] = [master.left, master.width - master.right];

/** The edges of the column. */
export const [start, end] = [left + paragraphs.body.left, right - paragraphs.body.right];

export function isText({ text }: PlacedText): boolean {
  return text.trim() !== '';
}

export function find(page: ReadPage, words: string, where: (item: PlacedText) => boolean = () => true): PlacedText {
  const found = page.items.find((item) => item.text.startsWith(words) && where(item));
  if (!found) throw new Error(`The page has no text that starts with \`${words}\``);
  return found;
}

/** Height of the short rule above the notes. */
export function notesTop(page: ReadPage): number {
  const rule = page.rules.find(({ x1, x2, y }) => Math.abs(x1 - left) < 0.1 && x2 - x1 < 200 && y > master.top);
  return rule?.y ?? Number.POSITIVE_INFINITY;
}

/** Where the line of a text ends. */
export function groundOf({ baseline, size }: PlacedText): number {
  return baseline + descent * size;
}

/** A tenth of a point, where 1 mm is asked: what is not meant to differ does not. */
export function near(found: readonly number[], wanted: readonly number[]): void {
  expect(found).toEqual(wanted.map((value) => expect.closeTo(value, 1)));
}

/** The letters are those of the style, and begin where they should. */
export function expectText({ x, size, font, text }: PlacedText, style: ParagraphStyle, at: number): void {
  const face = `${style.bold ? 'Bold' : ''}${style.italic ? 'Italic' : ''}`;
  expect([text, size, font]).toEqual([text, style.size, `Tinos-${face || 'Regular'}`]);
  near([x], [at]);
}

export function expectGround(item: PlacedText, at: number): void {
  near([groundOf(item)], [at]);
}

/** A paragraph stands below another with the larger of their two spaces between them. Its own line may have raised figures. */
export function expectBelow(page: ReadPage, words: string, style: ParagraphStyle, above: ParagraphStyle): void {
  const item = find(page, words);
  const grounds = page.items.filter((other) => isText(other) && other.baseline < item.baseline - 6).map(groundOf);
  expectGround(item, Math.max(...grounds) + Math.max(above.after, style.before) + style.line.height);
}

export function expectRule(
  rule: PlacedRule | undefined,
  [x1, x2]: readonly [number, number],
  y: number,
  thickness: number,
): void {
  expect(rule?.thickness).toBeCloseTo(thickness, 3);
  near([rule?.x1 ?? 0, rule?.x2 ?? 0, rule?.y ?? 0], [x1, x2, y]);
}
