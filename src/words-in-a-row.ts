const row = new Intl.ListFormat('en-GB');

/** `a, b and c`. */
export function wordsInARow(words: readonly string[]): string {
  return row.format(words);
}
