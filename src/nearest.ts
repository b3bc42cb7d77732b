import { closest, distance } from 'fastest-levenshtein';

/** The one of `candidates` that `word` was probably meant to be, if any is near enough to suggest. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const meant = plain(word);
  const inside = candidates.find((candidate) => plain(candidate).length >= 4 && meant.includes(plain(candidate)));
  if (inside !== undefined) return inside;
  const best = closest(meant, candidates.map(plain));
  const found = candidates.find((candidate) => plain(candidate) === best);
  return mistakes(meant, best) <= Math.max(1, Math.round(meant.length * 0.4)) ? found : undefined;
}

/** Whether two words differ in capitals, spaces, hyphens and low lines alone. */
export function isAlike(word: string, other: string): boolean {
  return plain(word) === plain(other);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, '');
}

/** How many slips of the finger lie between two words; two letters in the wrong order are one. */
function mistakes(word: string, other: string): number {
  const edits = distance(word, other);
  const letters = (text: string): string => [...text].sort().join('');
  return edits === 2 && letters(word) === letters(other) ? 1 : edits;
}

/** More candidates than these nobody reads. */
const MOST_LISTED = 30;

/** How many of more candidates are named. */
const NEAREST = 4;

/** `did you mean …?`, or the list of what is allowed; of a long list those that come nearest. */
export function suggest(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  const namesakes = candidates.filter((candidate) => candidate.startsWith(`${word}-`));
  if (near !== undefined && namesakes.length < 2) return `did you mean \`${near}\`?`;
  if (candidates.length > MOST_LISTED) {
    const names = byLikeness(word, candidates).slice(0, NEAREST);
    return `the nearest are ${names.map((name) => `\`${name}\``).join(', ')}`;
  }
  if (near !== undefined) return `did you mean \`${near}\`?`;
  return candidates.length > 0
    ? `use one of ${candidates.map((candidate) => `\`${candidate}\``).join(', ')}`
    : 'there is nothing to name here';
}

/** First those that share most words with `word`, then those that are written most like it. */
function byLikeness(word: string, candidates: readonly string[]): string[] {
  const words = word.toLowerCase().split(/[\s_-]+/);
  const shared = (candidate: string): number => candidate.split('-').filter((part) => words.includes(part)).length;
  return [...candidates].sort((a, b) => shared(b) - shared(a) || distance(word, a) - distance(word, b));
}
