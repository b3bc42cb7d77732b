import type { ColumnNames } from '../template/index.ts';

/** Whether a heading asks for consent: what stands below it is never left out on a guess. */
export function asksConsent(heading: string, { consent }: ColumnNames): boolean {
  return consent !== undefined && holdsOneOf(heading, consent.words);
}

/** Whether `yes` below a heading may mean no: `Remain anonymous?`. */
export function mayDeny(heading: string, { consent }: ColumnNames): boolean {
  return consent !== undefined && holdsOneOf(heading, consent.denials);
}

/**
 * What to do with a column that may ask for consent, and whose heading is not known.
 *
 * @param choice what to write into the front matter to give it the key
 */
export function consentNote(heading: string, names: ColumnNames, choice: string): string {
  const key = `\`${names.consent?.key}\``;
  if (!mayDeny(heading, names)) {
    return `if it says who may be named, it is ${key}: ${choice}; if it is of something else, take it out of the table`;
  }
  return `if \`yes\` in it means that somebody may be named, it is ${key}: ${choice}; if it means the contrary, head it ${key} and turn the answers around`;
}

/** Compared in small letters; a space at either end of a word is where a word of the heading ends. */
function holdsOneOf(heading: string, words: readonly string[]): boolean {
  const plain = ` ${heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
  return words.some((word) => plain.includes(word));
}
