/**
 * The words of a text: runs of letters and figures. Punctuation and spaces are left out, for every program breaks its
 * lines in other places, within hyphened words and addresses too.
 */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** How often a word stands in one text and not in the other, in whatever order: nothing when they are the same. */
export function difference(found: readonly string[], wanted: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of wanted) counts.set(word, (counts.get(word) ?? 0) - 1);
  const missing = wanted.find((word) => (counts.get(word) ?? 0) < 0);
  const surplus = found.find((word) => (counts.get(word) ?? 0) > 0);
  const differing = [...counts].filter(([, count]) => count !== 0).map(([word, count]) => `${word} ${signed(count)}`);
  if (differing.length === 0) return '';
  return `first missing: ${missing ?? 'none'}; first too many: ${surplus ?? 'none'}; all: ${differing.join(', ')}`;
}

function signed(count: number): string {
  return count > 0 ? `+${count}` : `${count}`;
}
