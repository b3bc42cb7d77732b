/**
 * The words of a text, in order: runs of letters and figures; in Chinese, characters. What parts them is no matter, and what
 * nobody sees.
 */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(INVISIBLE, '')
      .match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []
  );
}

/** Soft hyphens, and joiners and spaces without width. */
const INVISIBLE = /\u00AD|[\u200B-\u200D\u2060\uFEFF]/gu;

/** What a document says, in the flow of its text and at the foot of its pages. */
export interface Words {
  readonly body: readonly string[];
  readonly notes: readonly string[];
}
