import type { IRunOptions } from 'docx';

/** Scripts that run from right to left; Word formats and spells their words apart. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

const EAST_ASIAN = new Set(['Hans', 'Hant', 'Hani', 'Jpan', 'Kore', 'Bopo']);

/** Whether a language is written from right to left, in the letters that its tag names or usually has. */
export function isRightToLeft(tag: string): boolean {
  return RIGHT_TO_LEFT.has(scriptOf(tag));
}

/**
 * The language of words among others. Word keeps three for every run, and asks that of the letters: East Asian ones, those
 * from right to left, all others.
 *
 * @param rightToLeft how these words run, be they Latin letters in a Persian phrase
 */
export function runLanguage(tag: string, rightToLeft: boolean): NonNullable<IRunOptions['language']> {
  if (isRightToLeft(tag) && rightToLeft) return { bidirectional: tag };
  return EAST_ASIAN.has(scriptOf(tag)) ? { eastAsia: tag } : { value: tag };
}

function scriptOf(tag: string): string {
  return new Intl.Locale(tag).maximize().script ?? '';
}
