/** What stands behind `No.`. */
const NUMBERED = /(?:№|(?<!\p{L})(?:no|nos|n[°º]|núm|رقم)\.?|第)[ \u00A0]?$/iu;

/** Whether what begins here is the number of a case or of a law, and so no date. */
export function isNumbered(text: string, start: number): boolean {
  return NUMBERED.test(text.slice(Math.max(0, start - 6), start));
}
