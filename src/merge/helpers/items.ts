import { WrittenDate } from '../helper.ts';

/** The elements of a list, or of the cases; nothing for what is neither. */
export function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const isGroup = typeof value === 'object' && value !== null && !(value instanceof WrittenDate);
  return isGroup ? Object.values(value) : undefined;
}
