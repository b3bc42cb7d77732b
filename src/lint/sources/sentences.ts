import type { Doc } from '../../doc/index.ts';
import { segmentsOf } from '../../segments.ts';
import type { Prose } from '../prose.ts';
import type { Span } from '../quoted.ts';

/** What closes a sentence, and the calls of notes behind it: these belong to the sentence before them. */
const CALLS_BEHIND = /([.!?…。！？؟]["“”’»」』）)]{0,3})(\uFFFC+)/gu;

/** The initial of a name, as in `J. Brook`. */
const INITIAL = /(?<!\p{L})\p{Lu}\.$/u;

const known = new WeakMap<Prose, readonly Span[]>();

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of a passage. A mark behind the full stop is of the sentence before it; an abbreviation before a number or
 * a name, and the initial of a name, end none.
 */
export function sentencesOf(passage: Prose, doc: Pick<Doc, 'language' | 'noBreak'>): readonly Span[] {
  const spans = known.get(passage) ?? sentencesIn(passage, doc);
  known.set(passage, spans);
  return spans;
}

function sentencesIn({ text }: Prose, { language, noBreak }: Pick<Doc, 'language' | 'noBreak'>): Span[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  const abbreviations = new Set([...noBreak.beforeName, ...noBreak.beforeNumber].map((word) => word.toLowerCase()));
  // The signs change places, and so no offset moves but theirs.
  const ordered = text.replace(CALLS_BEHIND, '$2$1');
  const spans: Span[] = [];
  let open: number | undefined;
  for (const { segment, index } of segmentsOf(ordered, segmenter)) {
    const start = open ?? index;
    const end = index + segment.length;
    const lastWord = segment.trimEnd().split(/\s/u).at(-1) ?? '';
    const goesOn = INITIAL.test(lastWord) || abbreviations.has(lastWord.toLowerCase());
    if (goesOn && end < ordered.length) open = start;
    else {
      spans.push({ start, end });
      open = undefined;
    }
  }
  return spans;
}
