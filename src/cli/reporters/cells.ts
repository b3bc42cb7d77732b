import { segmentsOf } from '../../segments.ts';

/** Letters that take two cells of a terminal: wide and fullwidth ones (Unicode, UAX #11), and pictures. */
const WIDE =
  /^(?![\uFF61-\uFFDC\uFFE8-\uFFEE])[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u;

/** What takes no cell of its own: marks on letters, and signs that are not seen. */
const UNSEEN = /^[\p{Mn}\p{Me}\p{Cf}]/u;

/** What asks for the picture of a sign instead of its letter. */
const PICTURE = /\uFE0F/;

/** A terminal knows tab stops, but not where the line of a report begins. */
const TAB = '    ';

/** A letter as a reader sees it, with the marks on it. */
export interface Cell {
  /** How it is printed. */
  readonly text: string;
  /** The offsets in the line at which it begins and ends. */
  readonly start: number;
  readonly end: number;
  /** How many cells of a terminal it takes: 0, 1, 2; a tab takes 4. */
  readonly width: number;
}

/** Its data are loaded with the first, which takes as long as a tenth of a check: where nothing is quoted, none is made. */
let graphemes: Intl.Segmenter | undefined;

/**
 * A line as a terminal shows it, letter by letter.
 *
 * @param offset at which the line begins, where it is a part of one
 */
export function cellsOf(line: string, offset = 0): Cell[] {
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmentsOf(line, graphemes), ({ segment, index }) => {
    const text = segment === '\t' ? TAB : segment;
    const width = segment === '\t' ? TAB.length : letterWidth(segment);
    return { text, start: offset + index, end: offset + index + segment.length, width };
  });
}

/** How many cells of a terminal letters take. */
export function widthOf(cells: readonly Pick<Cell, 'width'>[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function letterWidth(letter: string): number {
  if (WIDE.test(letter) || PICTURE.test(letter)) return 2;
  return UNSEEN.test(letter) ? 0 : 1;
}
