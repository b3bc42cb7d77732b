import type {
  Layout,
  LayoutBlock,
  LayoutItem,
  LayoutList,
  LayoutNote,
  LayoutParagraph,
  LayoutRow,
  Run,
} from '../../src/layout/index.ts';

/** A Word file as a program reads it: a line for each paragraph, and apart from them the lines of each note. */
export interface Outline {
  readonly text: readonly string[];
  /** In the order of their first calls. */
  readonly notes: readonly (readonly string[])[];
}

/** A paragraph of an outline. */
export interface OutlineParagraph {
  /** What the program says of the item that the paragraph begins. */
  readonly item?: string | undefined;
  /** The name of its style. */
  readonly style: string;
  /** Raised letters in `{}`, links in `<>`, the call of the second note as `[2]`, a break of the line as `⏎`. */
  readonly words: string;
}

/** What a program sees, where it does not see all. Whoever asks for less says why. */
export interface Sight {
  /** How it names the item of a list; without it, it takes items for paragraphs. */
  item?(item: LayoutItem, list: LayoutList, index: number): string;
  /** Whether it sees items in notes. */
  readonly itemsInNotes: boolean;
  /** Whether it sees the mark of a call whose mark is no number, beside the call. */
  readonly ownMarks: boolean;
}

/** The outline that a program should read in the Word file of a layout. */
export function outlineOf({ flow, notes, stylesheet }: Layout, sight: Sight): Outline {
  const ids = notes.map(({ id }) => id);
  const outliner = new Outliner(sight, ids, stylesheet.paragraphs);
  const inNotes = sight.itemsInNotes
    ? outliner
    : new Outliner({ ...sight, item: undefined }, ids, stylesheet.paragraphs);
  return { text: outliner.blocks(flow), notes: notes.map((note) => inNotes.note(note)) };
}

/**
 * A paragraph as a line. A tab counts as a space, and neither counts at the ends: tabs lead to a column, and programs
 * take them away there. A paragraph without words is none, but as an item: Word wants one in a cell and under a table.
 * Raised letters that touch are one stretch.
 */
export function lineOf({ item, style, words }: OutlineParagraph): string[] {
  const text = words
    .replaceAll('}{', '')
    .replace(/[ \t]+/g, ' ')
    .replace(/^ | $/g, '');
  const said = text === '' ? [] : [`${style}: ${text}`];
  return item === undefined ? said : [[item, ...said].join(' ')];
}

/** A row of a table as lines: what it is, and the lines of its cells below it. */
export function rowLines(isHead: boolean, cells: readonly (readonly string[])[]): string[] {
  return [isHead ? '| head' : '| row', ...cells.flatMap((lines) => ['| cell', ...lines.map((line) => `| ${line}`)])];
}

type Styles = Layout['stylesheet']['paragraphs'];

class Outliner {
  readonly #sight: Partial<Sight>;
  readonly #notes: readonly string[];
  readonly #styles: Styles;

  constructor(sight: { [Key in keyof Sight]?: Sight[Key] | undefined }, notes: readonly string[], styles: Styles) {
    this.#sight = sight as Partial<Sight>;
    this.#notes = notes;
    this.#styles = styles;
  }

  blocks(blocks: readonly LayoutBlock[], opening: Partial<OutlineParagraph> = {}): string[] {
    return blocks.flatMap((block, index) => this.#block(block, index === 0 ? opening : {}));
  }

  /** A note bears its mark before its words; the number of a note of the foot is no part of the file, the signs around it are. */
  note(note: LayoutNote): string[] {
    const own = note.kind === 'number' ? note.label.replace(note.name, '') : note.label;
    const mark = own === '' ? '' : `{${own}} `;
    const [first] = note.blocks;
    const begins = first?.type === 'paragraph' || first?.type === 'quote';
    const role = note.kind === 'letter' ? 'tableNote' : 'footnote';
    if (begins) return this.blocks(note.blocks, { words: mark });
    return [...lineOf({ style: this.#styles[role].name, words: mark }), ...this.blocks(note.blocks)];
  }

  #block(block: LayoutBlock, opening: Partial<OutlineParagraph>): string[] {
    switch (block.type) {
      case 'paragraph':
        return this.#paragraph(block, opening);
      case 'quote':
        return this.blocks(block.blocks, opening);
      case 'list':
        return block.items.flatMap((item, index) => this.#item(item, block, index));
      case 'table':
        return [...block.rows.flatMap((row) => this.#row(row)), ...block.notes.flatMap((note) => this.note(note))];
      case 'masthead': {
        const cells = [
          [[], [block.organization], [block.symbol]],
          [[], [block.organ], block.distribution],
        ];
        return cells.flatMap((row) =>
          rowLines(
            false,
            row.map((cell) => this.blocks(cell)),
          ),
        );
      }
      case 'rule':
      case 'pageBreak':
        return [];
      default:
        return block satisfies never;
    }
  }

  #paragraph({ role, content }: LayoutParagraph, { item, words = '' }: Partial<OutlineParagraph>): string[] {
    return lineOf({ item, style: this.#styles[role].name, words: words + this.#words(content) });
  }

  /** An item that begins with no words of its own has a paragraph for its label alone. */
  #item(item: LayoutItem, list: LayoutList, index: number): string[] {
    const mark = this.#sight.item?.(item, list, index);
    const [first] = item.blocks;
    if (first?.type === 'paragraph' || first?.type === 'quote') return this.blocks(item.blocks, { item: mark });
    return [...lineOf({ item: mark, style: this.#styles.listItem.name, words: '' }), ...this.blocks(item.blocks)];
  }

  #row({ head, cells }: LayoutRow): string[] {
    return rowLines(
      head,
      cells.map((cell) => this.#paragraph(cell, {})),
    );
  }

  #words(content: readonly Run[]): string {
    let open: string | undefined;
    let words = '';
    for (const run of content) {
      // As the standard of addresses writes it: with a stroke behind a host that stands alone.
      const link = run.type === 'text' && run.link !== undefined ? new URL(run.link).href : undefined;
      if (link !== open) words += `${open === undefined ? '' : `|${open}>`}${link === undefined ? '' : '<'}`;
      open = link;
      words += this.#run(run);
    }
    return open === undefined ? words : `${words}|${open}>`;
  }

  #run(run: Run): string {
    if (run.type === 'break') return '⏎';
    if (run.type === 'text') return run.raised ? `{${run.value}}` : run.value;
    const index = this.#notes.indexOf(run.note);
    if (index < 0 || run.occurrence > 1) return `{${run.label}}`;
    const call = `[${index + 1}]`;
    if (run.kind === 'symbol') return this.#sight.ownMarks ? `${call}{${run.label}}` : call;
    const [before, after] = run.label.split(run.name);
    return `{${before}}${call}{${after}}`.replaceAll('{}', '');
  }
}
