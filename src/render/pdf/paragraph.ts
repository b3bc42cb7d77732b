import type { ParagraphStyle } from '../../doc/index.ts';
import type { LayoutParagraph } from '../../layout/index.ts';
import { face } from './fonts.ts';
import type { Inline } from './inlines.ts';
import { keptLines, linesKept } from './keeps.ts';
import { breakLines } from './line-breaking.ts';
import { headline, justified, type Manner, ragged } from './manner.ts';
import type { PageItem } from './pdfmake.ts';
import { lineMetrics, type SetLine, setLine } from './set-line.ts';
import { type Slice, slice } from './slice.ts';
import type { Structure } from './structure.ts';
import type { Typesetter } from './typesetter.ts';

/** Stands before the first line of a paragraph: of a list item or a note. */
export interface Label {
  readonly text: string;
  readonly raised: boolean;
  /** From the left margin, to its left edge or, when `align` is right, to its right edge. */
  readonly at: number;
  readonly align: 'left' | 'right';
  readonly structure?: Structure;
}

/** At least this much stands between a label and the text after it. */
const labelGap = 3;

export interface ParagraphPlace {
  /** Width between the margins, or of a table's cell. */
  readonly measure: number;
  readonly structure?: Structure;
  readonly labels?: readonly Label[];
}

/** Breaks a paragraph into lines; each is a slice. */
export function setParagraph(paragraph: LayoutParagraph, place: ParagraphPlace, setter: Typesetter): Slice[] {
  const style = setter.stylesheet.paragraphs[paragraph.role];
  const lines = setLines(paragraph, place, setter);
  const labels = (place.labels ?? []).map((label) => setLabel(label, style, setter));
  return lines.map((line, index) => {
    const first = index === 0;
    const last = index === lines.length - 1;
    const labelled = first ? labels.map((label) => onBaselineOf(line, label)) : [];
    const items: PageItem[] = [...labelled, line].map((item) => ({ type: 'line', item }));
    const rule = last ? style.ruleBelow : undefined;
    if (rule) {
      const y = line.metrics.height + rule.gap;
      const [x1, x2] = [paragraph.left, place.measure - paragraph.right];
      items.push({ type: 'vector', item: { type: 'line', x1, x2, y1: y, y2: y, lineWidth: rule.thickness } });
    }
    return slice(items, line.metrics.height + (rule ? rule.gap + rule.thickness : 0), {
      before: first ? style.before : 0,
      after: last ? style.after : 0,
      keepNext: last ? (style.keepNext ? linesKept : 0) : style.keepLines ? 1 : 0,
      keepLines: keptLines(index, lines.length),
      // The brackets of a mark and its figure are inlines of one call.
      notes: [...new Set(line.inlines.map(({ call }) => call))].flatMap((call) => setter.notesCalled(call)),
    });
  });
}

/** The lines of a paragraph, each at its place from the left margin, all at the top. */
function setLines(paragraph: LayoutParagraph, place: ParagraphPlace, setter: Typesetter): SetLine[] {
  const style = setter.stylesheet.paragraphs[paragraph.role];
  const font = setter.font(face(style.bold, style.italic));
  const indent = firstLineIndent(paragraph, place.labels ?? [], style, setter);
  const width = place.measure - paragraph.left - paragraph.right;
  const inlines = setter.text.inlines(paragraph.content, style);
  const broken = breakLines(inlines, { first: width - indent, rest: width }, mannerOf(paragraph), setter.text);
  const lines = broken.map((line, index) =>
    setLine(
      line,
      lineMetrics(line, style, font),
      {
        left: paragraph.left + (index === 0 ? indent : 0),
        width: width - (index === 0 ? indent : 0),
        align: paragraph.align,
        fill: index < broken.length - 1 && !line.at(-1)?.lineEnd,
        rightToLeft: setter.rightToLeft,
      },
      place.structure,
    ),
  );
  const [first] = lines;
  if (first && paragraph.headingLevel !== undefined) {
    first.bookmark = { title: plainText(inlines), level: paragraph.headingLevel };
  }
  return lines;
}

function mannerOf({ align, headingLevel }: LayoutParagraph): Manner {
  if (headingLevel !== undefined) return headline;
  return align === 'justify' ? justified : ragged;
}

/** The words of a heading, without its note calls. */
function plainText(inlines: readonly Inline[]): string {
  return inlines
    .filter((inline) => inline.call === undefined)
    .map((inline) => (inline.lineEnd ? `${inline.text} ` : inline.text))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

function firstLineIndent(
  paragraph: LayoutParagraph,
  labels: readonly Label[],
  style: ParagraphStyle,
  setter: Typesetter,
): number {
  const ends = labels.map((label) => {
    const line = setLabel(label, style, setter);
    return line.x + line.inlines.reduce((sum, inline) => sum + inline.width, 0) + labelGap;
  });
  return Math.max(0, ...ends.map((end) => end - paragraph.left));
}

function setLabel(label: Label, style: ParagraphStyle, setter: Typesetter): SetLine {
  const run = {
    type: 'text',
    value: label.text,
    bold: style.bold,
    italic: style.italic,
    raised: label.raised,
  } as const;
  const inlines = setter.text.inlines([run], style);
  const metrics = lineMetrics(inlines, style, setter.font(face(style.bold, style.italic)));
  const width = inlines.reduce((sum, inline) => sum + inline.width, 0);
  const left = label.align === 'right' ? label.at - width : label.at;
  return setLine(
    inlines,
    metrics,
    { left, width, align: 'left', fill: false, rightToLeft: setter.rightToLeft },
    label.structure,
  );
}

/** The label may have other letters than the line it stands before; both stand on one baseline. */
function onBaselineOf(line: SetLine, label: SetLine): SetLine {
  label.y = line.metrics.baseline - label.metrics.baseline;
  return label;
}
