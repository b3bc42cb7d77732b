import { closest, distance } from 'fastest-levenshtein';

/** The one of `candidates` that `word` was probably meant to be, if any is near enough to suggest. */
function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');
  const best = closest(plain(word), candidates.map(plain));
  const found = candidates.find((candidate) => plain(candidate) === best);
  return distance(plain(word), best) <= Math.max(1, Math.round(word.length * 0.4)) ? found : undefined;
}

/** `did you mean …?`, or the list of what is allowed. */
export function suggest(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  return candidates.length > 0
    ? `use one of ${candidates.map((candidate) => `\`${candidate}\``).join(', ')}`
    : 'there is nothing to name here';
}
