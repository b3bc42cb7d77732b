/**
 * Words of scripts that run from left to right, as far as the Council's languages use them, with all between them. A
 * stroke belongs to them, and so do the dots of a symbol without a number: `A` and `/HRC/61/NGO/…` are two runs.
 */
const leftToRight =
  /\/?[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}](?:[^\p{Script=Arabic}\p{Script=Hebrew}]*[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Nd}/])?(?:(?<=\/)…)?/gu;

/**
 * Cuts text where its direction turns. Word takes a run's direction from its `w:rtl`, not from its letters, so a run of
 * an Arabic paragraph that holds a Latin name is cut before and after the name.
 *
 * @returns stretches without empty ones; of a document that reads from left to right, the text whole
 */
export function stretches(text: string, rightToLeft: boolean): { text: string; rightToLeft: boolean }[] {
  if (!rightToLeft) return text === '' ? [] : [{ text, rightToLeft: false }];
  const found: { text: string; rightToLeft: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(leftToRight)) {
    found.push({ text: text.slice(end, match.index), rightToLeft: true }, { text: match[0], rightToLeft: false });
    end = match.index + match[0].length;
  }
  return [...found, { text: text.slice(end), rightToLeft: true }].filter((part) => part.text !== '');
}

/**
 * Whether a paragraph of a document from right to left runs so itself: one with letters, and none of them from right to left, as
 * an English date on an Arabic cover, does not.
 */
export function runsFromRight(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) || !/\p{L}/u.test(text);
}
