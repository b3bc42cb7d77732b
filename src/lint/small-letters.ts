/** In small letters, with plain spaces, hyphens and apostrophes; every character stays in its place. */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  const lowered = small.length === text.length ? small : Array.from(text, lowerInPlace).join('');
  return lowered.replace(/[\s\u2011’]/g, (sign) => PLAIN[sign] ?? ' ');
}

const PLAIN: Readonly<Record<string, string>> = { '\u2011': '-', '’': "'" };

/** A capital whose small letter takes more room, as the Turkish `İ`, stays one. */
function lowerInPlace(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}
