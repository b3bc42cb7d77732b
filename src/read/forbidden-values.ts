import { forbiddenCharacter } from '../forbidden-character.ts';
import { complain } from '../message.ts';
import type { Data } from './source.ts';

/**
 * Refuses values and keys with a character that no document can print, at their places: `"\a"` in YAML is a bell, though
 * the file that says so holds none.
 *
 * @returns whether there was any
 */
export function refuseForbidden({ file, value, place }: Data): boolean {
  const seen = new Set<object>();
  const refuse = (text: string, path: readonly PropertyKey[], part: 'key' | 'value'): boolean => {
    const forbidden = forbiddenCharacter(text);
    if (!forbidden) return false;
    const reason = `The ${part} holds ${forbidden.name}, which cannot be printed`;
    complain(file, 'character-forbidden', place(path, part), reason, 'delete it');
    return true;
  };
  const visit = (inner: unknown, path: readonly PropertyKey[]): boolean => {
    if (typeof inner === 'string') return refuse(inner, path, 'value');
    // What an alias repeats has been seen.
    if (typeof inner !== 'object' || inner === null || seen.has(inner)) return false;
    seen.add(inner);
    const isList = Array.isArray(inner);
    return Object.entries(inner)
      .map(([key, child]) => {
        const inside = [...path, isList ? Number(key) : key];
        return [!isList && refuse(key, inside, 'key'), visit(child, inside)].includes(true);
      })
      .includes(true);
  };
  return visit(value, []);
}
