import {
  type Handlers,
  handle,
  type ParagraphRole,
  type ParagraphStyle,
  type Position,
  type Stylesheet,
} from '../../doc/index.ts';
import type { Layout, LayoutBlock, LayoutNote, LayoutParagraph, Run } from '../../layout/index.ts';
import { face, family } from './fonts.ts';
import { type FontSources, PDFDocument } from './pdfmake.ts';
import { printable } from './printable.ts';

/** A character that the fonts cannot print, and where it stands first. */
export interface UncoveredCharacter {
  readonly character: string;
  readonly position?: Position;
}

/** A stretch of text in one face. */
interface FacedText {
  readonly text: string;
  readonly face: keyof FontSources;
  readonly position?: Position | undefined;
}

/**
 * Finds the characters for which the face that would print them has no glyph: each once, at its first place in reading
 * order. Notes come after the text.
 */
export function findUncovered(layout: Layout, fonts: FontSources): UncoveredCharacter[] {
  const covered = coverage(fonts);
  const found = new Map<string, UncoveredCharacter>();
  for (const { text, face: name, position } of texts(layout)) {
    for (const character of printable(text)) {
      if (found.has(character) || (covered(name).has(character.codePointAt(0) ?? 0) && !RIGHT_TO_LEFT.test(character)))
        continue;
      found.set(character, position ? { character, position } : { character });
    }
  }
  return [...found.values()];
}

/** Lines are set from left to right only: words of these scripts would stand in the wrong order. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The characters of a face, read when they are first asked for. */
function coverage(fonts: FontSources): (name: keyof FontSources) => ReadonlySet<number> {
  const pdf = new PDFDocument({ [family]: fonts }, {}, {}, {}, { autoFirstPage: false, font: null });
  const sets = new Map<keyof FontSources, ReadonlySet<number>>();
  return (name) => {
    const known = sets.get(name);
    if (known) return known;
    const font = pdf.provideFont(family, name.startsWith('bold'), name.endsWith('italics'));
    const set = new Set(font.font.characterSet);
    sets.set(name, set);
    return set;
  };
}

function texts(layout: Layout): FacedText[] {
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
  text: (run, { position }) => [
    { text: run.value, face: face(run.bold, run.italic), position: run.position ?? position },
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
