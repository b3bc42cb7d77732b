import type { LayoutItem, LayoutList } from '../../src/layout/index.ts';
import { lineOf, type Outline, rowLines, type Sight } from '../support/word-outline.ts';
import { output } from './tools.ts';

/**
 * What pandoc 2.17 does not see in a Word file.
 * - Labels of lists come as a kind and a number, without point, brackets or marks, Arabic letters as a number; behind a paragraph that is no item a list
 *   begins at the outer level again, so a level says nothing.
 * - Items in notes are paragraphs: its reader of notes does not look at the numbering.
 * - The mark of a call that has a mark of its own is left out, in the text though not in the note.
 *
 * What it calls a quotation is left out here: it calls every indented paragraph so. Styles tell quotations, and headings.
 */
export const pandocSight: Sight = {
  item: (item: LayoutItem, list: LayoutList) => (list.ordered ? numberIn(item, list) : '•'),
  itemsInNotes: false,
  ownMarks: false,
};

/** What is left of a label: its figure or letter, of an Arabic letter the number of the item. */
function numberIn(item: LayoutItem, { items, start }: LayoutList): string {
  const bare = item.label.replace(/[().’‘-]/g, '');
  return /\p{Script=Arabic}/u.test(bare) ? String(start + items.indexOf(item)) : bare;
}

/** Reads a Word file with pandoc; the paragraphs say their styles. */
export async function readWithPandoc(path: string): Promise<Outline> {
  const { blocks } = JSON.parse(await output('pandoc', '--from', 'docx+styles', '--to', 'json', path));
  const reading = new Reading();
  const text = reading.blocks(blocks, {});
  return { text, notes: reading.notes };
}

/** A node of pandoc's tree: `t` is its kind, `c` what it holds. */
interface Node {
  readonly t: string;
  readonly c?: unknown;
}

interface Around {
  readonly style?: string;
  readonly item?: string | undefined;
}

class Reading {
  readonly notes: string[][] = [];

  blocks(nodes: unknown, around: Around): string[] {
    let item = around.item;
    return (nodes as Node[]).flatMap((node) => {
      const lines = this.#block(node, { ...around, item });
      item = undefined;
      return lines;
    });
  }

  #block({ t, c }: Node, around: Around): string[] {
    const { style = 'Normal', item } = around;
    switch (t) {
      case 'Para':
      case 'Plain':
        return lineOf({ item, style, words: this.#inlines(c) });
      case 'Div': {
        const [attributes, inside] = c as [Attributes, unknown];
        return this.blocks(inside, { style: styleIn(attributes) ?? style, item });
      }
      case 'BlockQuote':
        return this.blocks(c, around);
      case 'BulletList':
        return this.#items(c as unknown[], () => '•', item);
      case 'OrderedList': {
        const [[start, { t: kind }], items] = c as [[number, Node], unknown[]];
        return this.#items(items, (index) => inKind(kind, start + index), item);
      }
      case 'Table':
        return [...lone(item), ...this.#table(c as Table)];
      default:
        throw new Error(`pandoc reads a block ${t}, which Rostrum does not write`);
    }
  }

  /** An item that begins with a list bears its own mark alone. */
  #items(items: readonly unknown[], mark: (index: number) => string, outer: string | undefined): string[] {
    return [
      ...lone(outer),
      ...items.flatMap((inside, index) => {
        const blocks = inside as Node[];
        return blocks.length === 0 ? lone(mark(index)) : this.blocks(blocks, { item: mark(index) });
      }),
    ];
  }

  #table([, , , [, head], bodies]: Table): string[] {
    const row = (isHead: boolean) => (line: Row) =>
      rowLines(
        isHead,
        line[1].map((cell) => this.blocks(cell[4], {})),
      );
    return [
      ...head.flatMap(row(true)),
      ...bodies.flatMap(([, , above, rows]) => [...above, ...rows].flatMap(row(false))),
    ];
  }

  #inlines(nodes: unknown): string {
    return (nodes as Node[]).map((node) => this.#inline(node)).join('');
  }

  #inline({ t, c }: Node): string {
    switch (t) {
      case 'Str':
        return String(c);
      case 'Space':
      case 'SoftBreak':
        return ' ';
      case 'LineBreak':
        return '⏎';
      case 'Emph':
      case 'Strong':
        return this.#inlines(c);
      case 'Superscript':
        return `{${this.#inlines(c)}}`;
      case 'Span': {
        const [attributes, inside] = c as [Attributes, unknown];
        const words = this.#inlines(inside);
        return /^footnote (reference|symbol)$/.test(styleIn(attributes) ?? '') && words !== '' ? `{${words}}` : words;
      }
      case 'Link': {
        const [, inside, [address]] = c as [Attributes, unknown, [string, string]];
        return `<${this.#inlines(inside)}|${address}>`;
      }
      case 'Note': {
        const index = this.notes.push([]) - 1;
        this.notes[index] = this.blocks(c, {});
        return `[${index + 1}]`;
      }
      default:
        throw new Error(`pandoc reads a stretch of text ${t}, which Rostrum does not write`);
    }
  }
}

/** Identifier, classes and pairs. */
type Attributes = readonly [string, readonly string[], readonly (readonly [string, string])[]];
type Row = readonly [Attributes, readonly (readonly [Attributes, unknown, unknown, unknown, unknown])[]];
type Body = readonly [Attributes, unknown, readonly Row[], readonly Row[]];
type Table = readonly [Attributes, unknown, unknown, readonly [Attributes, readonly Row[]], readonly Body[]];

function styleIn([, , pairs]: Attributes): string | undefined {
  return pairs.find(([name]) => name === 'custom-style')?.[1];
}

function lone(item: string | undefined): string[] {
  return item === undefined ? [] : lineOf({ item, style: '', words: '' });
}

function inKind(kind: string, number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
  const [figure, roman] = [String(number), inRoman(number)];
  return { Decimal: figure, LowerAlpha: letter, LowerRoman: roman, DefaultStyle: figure }[kind] ?? `${kind} ${number}`;
}

/** Roman figures below forty, as far as items go. */
function inRoman(number: number): string {
  return (
    'x'.repeat(Math.floor(number / 10)) + ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][number % 10]
  );
}
