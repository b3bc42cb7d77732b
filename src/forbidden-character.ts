/** Control characters, those that turn the direction of text, lone surrogates, noncharacters, and the sign of a lost letter. */
const FORBIDDEN = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFD-\uFFFF]|\p{Cs}/u;

/** A character that no document can print. */
export interface ForbiddenCharacter {
  /** As `U+0007`. */
  readonly name: string;
  /** Its offset in the text. */
  readonly index: number;
}

/** The first character of `text` that no document can print. */
export function forbiddenCharacter(text: string): ForbiddenCharacter | undefined {
  const found = FORBIDDEN.exec(text);
  return found ? { name: codePoint(found[0]), index: found.index } : undefined;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
