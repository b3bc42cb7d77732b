import mammoth from 'mammoth';
import type { LayoutItem, LayoutList } from '../../src/layout/index.ts';
import { lineOf, type Outline, rowLines, type Sight } from './word-outline.ts';

/**
 * What mammoth 1.13 does not see in a Word file: it knows the level and the kind of an item and does not count them, and
 * Word's levels end with the ninth.
 */
export const mammothSight: Sight = {
  item: (_: LayoutItem, { ordered, depth }: LayoutList) => `${ordered ? 'ordered' : 'bullet'} ${Math.min(depth, 8)}`,
  itemsInNotes: true,
  ownMarks: true,
};

/** What of mammoth's tree is read here; the package has no types for it. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null;
  readonly isHeader?: boolean;
  readonly href?: string;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly notes?: { resolve(reference: Node): { readonly body: readonly Node[] } | null };
}

/**
 * Reads a Word file with mammoth.
 *
 * @throws {Error} when it passes over an element
 */
export async function readWithMammoth(bytes: Uint8Array): Promise<Outline> {
  let document: Node | undefined;
  const transformDocument = (read: Node): Node => {
    document = read;
    return read;
  };
  const { messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument });
  const lost = messages.filter(
    ({ type, message }) => type === 'error' || !/^Unrecognised (paragraph|run|table) style/.test(message),
  );
  if (!document || lost.length > 0) throw new Error(lost.map(({ message }) => message).join('; '));
  const reading = new Reading(document);
  const text = reading.blocks(document.children ?? []);
  return { text, notes: reading.notes };
}

class Reading {
  readonly notes: string[][] = [];
  readonly #document: Node;

  constructor(document: Node) {
    this.#document = document;
  }

  blocks(nodes: readonly Node[]): string[] {
    return nodes.flatMap((node) => this.#block(node));
  }

  #block({ type, children = [], styleName, numbering, isHeader = false }: Node): string[] {
    switch (type) {
      case 'paragraph': {
        const item = numbering ? `${numbering.isOrdered ? 'ordered' : 'bullet'} ${numbering.level}` : undefined;
        return lineOf({ item, style: styleName ?? 'Normal', words: this.#inlines(children) });
      }
      case 'table':
        return this.blocks(children);
      case 'tableRow':
        return rowLines(
          isHeader,
          children.map((cell) => this.blocks(cell.children ?? [])),
        );
      default:
        throw new Error(`mammoth reads a block ${type}, which Rostrum does not write`);
    }
  }

  /** Neighbours with one address are one link. */
  #inlines(nodes: readonly Node[]): string {
    return nodes
      .map((node) => this.#inline(node))
      .join('')
      .replace(/\{\}/g, '');
  }

  #inline(node: Node): string {
    const { type, children = [], value = '', styleName, href } = node;
    switch (type) {
      case 'text':
        return value;
      case 'tab':
        return '\t';
      case 'break':
        return '⏎';
      case 'bookmarkStart':
        return '';
      case 'hyperlink':
        return `<${this.#inlines(children)}|${href}>`;
      case 'noteReference':
        return `[${this.#note(node)}]`;
      case 'run': {
        if (!/^footnote (reference|symbol)$/.test(styleName ?? '')) return this.#inlines(children);
        const calls = this.#inlines(children.filter((child) => child.type === 'noteReference' || child.type === 'tab'));
        const raised = this.#inlines(children.filter((child) => child.type === 'text'));
        return `${calls}${raised === '' ? '' : `{${raised}}`}`;
      }
      default:
        throw new Error(`mammoth reads a stretch of text ${type}, which Rostrum does not write`);
    }
  }

  #note(reference: Node): number {
    const index = this.notes.push([]) - 1;
    const note = this.#document.notes?.resolve(reference);
    if (!note) throw new Error(`mammoth finds no note ${reference.noteId}`);
    this.notes[index] = this.blocks(note.body);
    return index + 1;
  }
}
