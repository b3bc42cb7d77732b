/** Characters that neither have a glyph nor change how others are set: soft hyphens, for one, since no word is divided. */
const idle = /[\u00ad\u2061-\u2064\u206a-\u206f\ufeff]|\u034f|[\u180b-\u180e]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;

const whitespace = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** What has no glyph: where a line may be broken and where not, and which way the text runs. */
const directing = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/gu;

/** Joiners and their opposites part or join the letters of Arabic; elsewhere they do nothing. */
const idleJoiner = /(?<![\p{Script_Extensions=Arabic}\p{M}\u200c\u200d])[\u200c\u200d]+/gu;

/** The text as it is broken into lines and put in order: composed, on one line. No-break spaces stay. */
export function printable(text: string): string {
  return text.replace(idle, '').replace(whitespace, ' ').normalize('NFC');
}

/** The text as it is drawn, when it is broken into lines and in order. */
export function drawn(text: string): string {
  return text.replace(directing, '').replace(idleJoiner, '');
}

/** Text beside the pages: in XML and URIs control characters and halves of surrogate pairs are faults. */
export function metadataText(text: string): string {
  return drawn(printable(text)).replace(/[\p{Cc}\p{Cs}]/gu, '');
}
