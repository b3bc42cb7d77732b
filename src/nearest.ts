import { closest, distance } from 'fastest-levenshtein';

/** The one of `candidates` that `word` was probably meant to be, if any is near enough to suggest. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');
  const meant = plain(word);
  const inside = candidates.find((candidate) => plain(candidate).length >= 4 && meant.includes(plain(candidate)));
  if (inside !== undefined) return inside;
  const best = closest(meant, candidates.map(plain));
  const found = candidates.find((candidate) => plain(candidate) === best);
  return mistakes(meant, best) <= Math.max(1, Math.round(meant.length * 0.4)) ? found : undefined;
}

/** How many slips of the finger lie between two words; two letters in the wrong order are one. */
function mistakes(word: string, other: string): number {
  const edits = distance(word, other);
  const letters = (text: string): string => [...text].sort().join('');
  return edits === 2 && letters(word) === letters(other) ? 1 : edits;
}

/** `did you mean …?`, or the list of what is allowed. */
export function suggest(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  return candidates.length > 0
    ? `use one of ${candidates.map((candidate) => `\`${candidate}\``).join(', ')}`
    : 'there is nothing to name here';
}
