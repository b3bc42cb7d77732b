import type { Block, Doc, Inline, Note, TableRow } from '../../src/doc/index.ts';
import { type Words, wordsOf } from './words.ts';

/** What a product is to print of a document. */
export interface Printing {
  /** The cover, with its note. */
  readonly cover: boolean;
  /** Says at the foot of the cover who prepared the document. */
  readonly disclaimer: boolean;
  /** A grid has its notes below it; the notes of a table set as lines are notes of the text. */
  readonly tables: 'grid' | 'lines';
}

/**
 * The words of a document in the order in which a product prints them: a second reading of the model, which shares no
 * code with layout.
 */
export function docWords(doc: Doc, printing: Printing): Words {
  const cover = new Reading(doc, printing);
  if (printing.cover) {
    cover.say(Object.values(doc.masthead).join(' '));
    cover.blocks(doc.cover);
    if (printing.disclaimer) cover.say(doc.disclaimer);
  }
  const text = new Reading(doc, printing);
  text.say(doc.title);
  text.blocks(doc.body);
  text.blocks(doc.closing);
  return {
    body: [...cover.body, ...text.body].flatMap(wordsOf),
    notes: [...cover.notes(), ...text.notes()].flatMap(wordsOf),
  };
}

class Reading {
  readonly body: string[] = [];
  readonly #doc: Doc;
  readonly #printing: Printing;
  #called = new Set<Note>();

  constructor(doc: Doc, printing: Printing) {
    this.#doc = doc;
    this.#printing = printing;
  }

  say(text: string): void {
    this.body.push(text);
  }

  notes(): string[] {
    return this.#notesOf(this.#called);
  }

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) this.#block(block);
  }

  #block(block: Block): void {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        this.say(this.#inlines(block.children));
        return;
      case 'list':
        for (const item of block.children) this.blocks(item.children);
        return;
      case 'blockQuote':
        this.blocks(block.children);
        return;
      case 'table':
        this.#table(block.children);
        return;
      default:
        return;
    }
  }

  #table(rows: readonly TableRow[]): void {
    const outside = this.#called;
    if (this.#printing.tables === 'grid') this.#called = new Set();
    for (const cell of rows.flatMap((row) => row.children)) this.say(this.#inlines(cell.children));
    if (this.#printing.tables === 'grid') {
      this.body.push(...this.#notesOf(this.#called));
      this.#called = outside;
    }
  }

  #inlines(nodes: readonly Inline[]): string {
    const texts = nodes.map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'lineBreak') return '\n';
      if (node.type !== 'noteReference') return this.#inlines(node.children);
      const note = this.#doc.notes.get(node.identifier);
      if (note) this.#called.add(note);
      return '';
    });
    return texts.join('');
  }

  #notesOf(notes: Iterable<Note>): string[] {
    return [...notes].flatMap((note) => {
      const reading = new Reading(this.#doc, this.#printing);
      reading.blocks(note.children);
      return reading.body;
    });
  }
}
