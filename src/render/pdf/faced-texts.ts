import {
  type Handlers,
  handle,
  type ParagraphRole,
  type ParagraphStyle,
  type Position,
  type Stylesheet,
} from '../../doc/index.ts';
import type { Layout, LayoutBlock, LayoutNote, LayoutParagraph, Run } from '../../layout/index.ts';
import { type Face, face } from './fonts.ts';

/** A stretch of text in one face. */
export interface FacedText {
  readonly text: string;
  readonly face: Face;
  readonly position?: Position | undefined;
}

/** All that a Layout prints, in reading order; notes come after the text. */
export function facedTexts(layout: Layout): FacedText[] {
  const { paragraphs } = layout.stylesheet;
  return [
    ...(layout.runningHead === undefined ? [] : [own(layout.runningHead, paragraphs.header)]),
    ...layout.flow.flatMap((block) => handle(blocks, block, layout.stylesheet)),
    ...(layout.disclaimer ? paragraph(layout.disclaimer, layout.stylesheet) : []),
    ...notes(layout.notes, 'footnote', layout.stylesheet),
  ];
}

function own(text: string, style: ParagraphStyle): FacedText {
  return { text, face: face(style.bold, style.italic) };
}

function paragraph({ role, content, position }: LayoutParagraph, { paragraphs }: Stylesheet): FacedText[] {
  return content.flatMap((run) => handle(runs, run, { style: paragraphs[role], position }));
}

interface RunContext {
  readonly style: ParagraphStyle;
  readonly position?: Position | undefined;
}

const runs: Handlers<Run, RunContext, FacedText[]> = {
  text: (run, { style, position }) => [
    {
      text: run.value,
      face: face(style.bold || run.bold, style.italic || run.italic),
      position: run.position ?? position,
    },
  ],
  noteCall: (run, { position }) => [{ text: run.label, face: 'normal', position: run.position ?? position }],
  break: () => [],
};

const blocks: Handlers<LayoutBlock, Stylesheet, FacedText[]> = {
  paragraph,
  list: (list, sheet) =>
    list.items.flatMap((item) => [own(item.label, sheet.paragraphs.listItem), ...flow(item.blocks, sheet)]),
  quote: (quote, sheet) => flow(quote.blocks, sheet),
  table: (table, sheet) => [
    ...table.rows.flatMap((row) => row.cells.flatMap((cell) => paragraph(cell, sheet))),
    ...notes(table.notes, 'tableNote', sheet),
  ],
  masthead: ({ organization, symbol, organ, distribution }, sheet) =>
    [organization, symbol, organ, ...distribution].flatMap((part) => paragraph(part, sheet)),
  rule: () => [],
  pageBreak: () => [],
};

function flow(children: readonly LayoutBlock[], sheet: Stylesheet): FacedText[] {
  return children.flatMap((block) => handle(blocks, block, sheet));
}

function notes(all: readonly LayoutNote[], role: ParagraphRole, sheet: Stylesheet): FacedText[] {
  return all.flatMap((note) => [own(note.label, sheet.paragraphs[role]), ...flow(note.blocks, sheet)]);
}
