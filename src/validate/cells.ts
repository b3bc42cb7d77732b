import type { ColumnNames } from '../template/index.ts';

/** A cell that only holds the words of a value among others needs so many letters of them. */
const LEAST_LETTERS = 5;

/** The value that a cell is meant to hold: `General consultative status` is `general`. What is meant by none stays. */
export function valueMeant(cell: string, key: string, { values, wholeCells, unknown }: ColumnNames): string {
  const folded = fold(cell);
  if (unknown.some((word) => fold(word) === folded)) return 'unknown';
  const own = Object.hasOwn(values, key) ? values[key] : undefined;
  if (!own) return cell;
  const all = Object.entries(own).flatMap(([value, words]) => words.map((word) => [fold(word), value] as const));
  const exact = all.find(([word]) => word === folded)?.[1];
  if (exact !== undefined || wholeCells) return exact ?? cell;
  const inside = all.filter(([word]) => word.length >= LEAST_LETTERS && folded.includes(word));
  const [value, ...others] = new Set(inside.map(([, candidate]) => candidate));
  return value === undefined || others.length > 0 ? cell : value;
}

/** The parts of a cell that holds several things. */
export function partsOf(cell: string | undefined): string[] {
  return cell === undefined ? [] : cell.split(';').map((part) => part.trim());
}

/** The several things in a cell, without empty parts. */
export function listIn(cell: string | undefined): string[] {
  return partsOf(cell).filter((part) => part !== '');
}

/** Without regard to case, accents, spaces and punctuation. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
