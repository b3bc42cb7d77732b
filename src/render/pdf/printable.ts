/**
 * Characters without a glyph of their own. fontkit remembers a glyph with the first character that asked for it, so a soft
 * hyphen would make every later hyphen vanish; direction marks have no part in a line that is set from left to right, and
 * variation selectors none in fonts without variants.
 */
const ignorable = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\ufe00-\ufe0f]/gu;

const whitespace = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** The text as it is broken into lines: composed, on one line, without what has no glyph. No-break spaces stay. */
export function printable(text: string): string {
  return text.replace(ignorable, '').replace(whitespace, ' ').normalize('NFC');
}

/**
 * The text as it is drawn. The no-break space has the glyph of the space, and fontkit would name that glyph after whichever
 * came first: then copied text would be full of no-break spaces.
 */
export function drawn(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** Text beside the pages: in XML and URIs control characters and halves of surrogate pairs are faults. */
export function metadataText(text: string): string {
  return printable(text).replace(/[\p{Cc}\p{Cs}]/gu, '');
}
