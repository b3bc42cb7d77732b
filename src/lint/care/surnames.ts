import type { Template } from '../../template/index.ts';
import { foldedText } from './folded-words.ts';

/** A surname of fewer letters is too often another word. */
const LEAST = 4;

/**
 * The last words of names, folded; those of one word have none.
 *
 * @param spoken words that may be said, and what stands in them as a surname too
 */
export function surnamesOf(
  names: readonly string[],
  spoken: readonly string[],
  { nameParticles }: Template,
): ReadonlySet<string> {
  const particles = new Set(nameParticles.flatMap(foldedText));
  const open = new Set(spoken.flatMap(foldedText));
  const last = names
    .map((name) => foldedText(name).filter((word) => !particles.has(word)))
    .filter((words) => words.length > 1)
    .flatMap((words) => words.at(-1) ?? []);
  return new Set(last.filter((word) => word.length >= LEAST && !open.has(word)));
}
