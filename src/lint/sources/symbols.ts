/**
 * The symbol of a United Nations document, as the source of a regular expression: the first part is an organ or a treaty
 * body. It does not begin in the middle of a word or of an address.
 */
export const SYMBOL =
  '(?<![\\p{L}\\p{N}/])(?:A|S|E|ST|T|CCPR|CEDAW|CERD|CAT|CRC|CMW|CRPD|CED|HRI|HRC|CAT/OP)/[A-Z0-9][\\p{L}\\p{N}./-]{0,60}';
