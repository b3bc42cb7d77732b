/** What a segmenter sets apart in a text, and where it begins. */
export interface Segment {
  readonly segment: string;
  readonly index: number;
}

/** So many signs of a text are shown to a segmenter at once. */
const WINDOW = 1024;

/** Behind a sentence, what comes next decides up to here whether it has ended (UAX #29, SB8). */
const SETTLES_SENTENCE = /(?!\p{Grapheme_Extend})\p{L}|[.!?。！？\n]/u;

const SETTLES_GRAPHEME = /[\s\S]/u;

/**
 * The segments of a text, graphemes or sentences, as `segmenter.segment(text)` has them. It is given a window of the text at a
 * time, since V8 copies all that it was given for each segment: a text of 100,000 Chinese characters took 20 seconds. Where a
 * segment ends is decided by its own signs and by what follows, so each window begins where a segment does, and the end of a
 * segment counts once enough is seen of what follows.
 */
export function* segmentsOf(text: string, segmenter: Intl.Segmenter): Generator<Segment, void, undefined> {
  const { granularity } = segmenter.resolvedOptions();
  const settles = granularity === 'sentence' ? SETTLES_SENTENCE : SETTLES_GRAPHEME;
  let start = 0;
  let size = WINDOW;
  while (start < text.length) {
    const window = text.slice(start, wholeCharacters(text, start + size));
    const isLast = start + window.length === text.length;
    let read = 0;
    for (const { segment, index } of segmenter.segment(window)) {
      const end = index + segment.length;
      if (!isLast && !settles.test(window.slice(end))) break;
      yield { segment, index: start + index };
      read = end;
      // Of a window that was made wide for one segment no more is read.
      if (size > WINDOW) break;
    }
    size = read > 0 ? WINDOW : size * 2;
    start += read;
  }
}

/** The offset, or the next where it parts the halves of a character. */
function wholeCharacters(text: string, offset: number): number {
  const code = text.charCodeAt(offset - 1);
  return code >= 0xd800 && code <= 0xdbff ? offset + 1 : offset;
}
