/**
 * What XML 1.0 forbids anywhere in a file (production 2, Char): controls, surrogates that stand alone, U+FFFE and
 * U+FFFF. With the flag `u` a paired surrogate is one letter and does not match.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/**
 * Text that an XML file may hold. Forbidden letters are dropped; a tab or a line feed inside a run becomes a space, as
 * Word has elements of its own for them.
 */
export function legalText(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(forbidden, '');
}
