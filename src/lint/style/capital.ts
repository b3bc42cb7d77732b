/** Words that stand in names with small letters. */
const SMALL = 'of|for|the|and|on|against|to|de|la';

const FOLLOWED_BY_NAME = new RegExp(`^[ \\u00A0](?:(?:${SMALL}) ){0,3}\\p{Lu}`, 'u');

const SENTENCE_STARTS = /(?:^|[.!?…:][”"’)\]]{0,3}[\s\uFFFC]{1,6}|^\s*[“"‘'(]|[\s\uFFFC][“"‘'(])$/u;

/** Whether words are in a name, which is spelled as its owner spells it: with a capital inside a sentence, or before another. */
export function isInName(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (!/\p{Lu}/u.test(word)) return false;
  if (word.length > 1 && word === word.toUpperCase()) return true;
  if (!/^\p{Lu}/u.test(word)) return true;
  return !startsSentence(text, start) || FOLLOWED_BY_NAME.test(text.slice(end, end + 24));
}

/** Whether a word is the first of its sentence. */
export function startsSentence(text: string, start: number): boolean {
  return SENTENCE_STARTS.test(text.slice(Math.max(0, start - 12), start)) || start === 0;
}

/** Words with a capital, where what they stand for has one. */
export function withCapitalOf(pattern: string, words: string): string {
  return /^\p{Lu}/u.test(pattern) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
