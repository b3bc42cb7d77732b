import type { Block, Doc, Inline, Language, List, Note, TableRow } from '../../src/doc/index.ts';
import { type Words, wordsOf } from './words.ts';

/** What a product is to print of a document. */
export interface Printing {
  /** The cover, with its note. */
  readonly cover: boolean;
  /** Says at the foot of the cover who prepared the document. */
  readonly disclaimer: boolean;
  /**
   * A grid has its notes below it; the notes of a table set as lines are notes of the text. A sheet of lines also has the
   * labels of its lists among its words.
   */
  readonly tables: 'grid' | 'lines';
}

/**
 * The words of a document in the order in which a product prints them: a second reading of the model, which shares no
 * code with layout.
 */
export function docWords(doc: Doc, printing: Printing): Words {
  const cover = new Reading(doc, printing);
  if (printing.cover) {
    const { description: _, ...printed } = doc.masthead;
    cover.say(Object.values(printed).join(' '));
    cover.blocks(doc.cover);
    if (printing.disclaimer) cover.say(doc.disclaimer);
  }
  const text = new Reading(doc, printing);
  text.say(doc.title);
  text.call(doc.titleNote);
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
  /** The labels of the notes among which this is read, by identifier. */
  readonly #labels: ReadonlyMap<string, string>;
  #called = new Set<Note>();
  #listDepth = 0;

  constructor(doc: Doc, printing: Printing, labels: ReadonlyMap<string, string> = new Map()) {
    this.#doc = doc;
    this.#printing = printing;
    this.#labels = labels;
  }

  say(text: string): void {
    this.body.push(text);
  }

  call(identifier: string | undefined): void {
    const note = identifier === undefined ? undefined : this.#doc.notes.get(identifier);
    if (note) this.#called.add(note);
  }

  notes(): string[] {
    return this.#notesOf([...this.#called], (index) => String(index + 1));
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
        this.#list(block);
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

  #list({ ordered, start, children }: List): void {
    const depth = this.#listDepth;
    this.#listDepth += 1;
    for (const [index, item] of children.entries()) {
      const number = (depth === 0 ? start : Math.max(start, 1)) + index;
      if (ordered && this.#printing.tables === 'lines') this.say(labelAt(this.#doc.language, depth, number));
      this.blocks(item.children);
    }
    this.#listDepth = depth;
  }

  #table(rows: readonly TableRow[]): void {
    const outside = this.#called;
    if (this.#printing.tables === 'grid') this.#called = new Set();
    for (const cell of rows.flatMap((row) => row.children)) this.say(this.#inlines(cell.children));
    if (this.#printing.tables === 'grid') {
      this.body.push(...this.#notesOf([...this.#called], (index) => labelAt(this.#doc.language, 1, index + 1)));
      this.#called = outside;
    }
  }

  #inlines(nodes: readonly Inline[]): string {
    const texts = nodes.map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'lineBreak') return '\n';
      if (node.type === 'noteLabel') return this.#labels.get(node.identifier) ?? '';
      if (node.type !== 'noteReference') return this.#inlines(node.children);
      this.call(node.identifier);
      return '';
    });
    return texts.join('');
  }

  #notesOf(notes: readonly Note[], labelOf: (index: number) => string): string[] {
    const labels = new Map(notes.map((note, index) => [note.identifier, labelOf(index)]));
    return notes.flatMap((note) => {
      const reading = new Reading(this.#doc, this.#printing, labels);
      reading.blocks(note.children);
      return reading.body;
    });
  }
}

/**
 * Figures, letters, Roman figures, and for what is deeper letters and Roman figures again; in Arabic figures, letters, figures,
 * and letters from there on.
 */
function labelAt(language: Language, depth: number, number: number): string {
  if (depth === 0 || (language === 'ar' && depth === 2)) return String(number);
  if (depth === 1 || depth === 3 || language === 'ar') {
    const alphabet = language === 'ar' ? 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ' : 'abcdefghijklmnopqrstuvwxyz';
    return (alphabet[(number - 1) % alphabet.length] ?? '').repeat(Math.ceil(number / alphabet.length));
  }
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];
  return 'c'.repeat(Math.floor(number / 100)) + tens[Math.floor((number % 100) / 10)] + ones[number % 10];
}
