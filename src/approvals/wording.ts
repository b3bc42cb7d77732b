import { type Block, type Doc, type Inline, inlineText, type Link, type Position } from '../doc/index.ts';

/** A paragraph, a heading, or a row of a table, as its words alone; the call of a note is `[^1]`. */
export interface Line {
  readonly words: string;
  /** Where it stands; a text that was kept stands nowhere. */
  readonly position?: Position | undefined;
}

/** All that a partner approves: the words, and which note is called where. */
export interface Wording {
  readonly title: readonly Line[];
  readonly text: readonly Line[];
  /** In the order of their first calls; the first line of each begins with its mark, `[^1]`. */
  readonly notes: readonly Line[];
}

/**
 * The wording of a document. Spaces, emphasis, levels of headings and kinds of lists are its look and not in it; an address that
 * the words of a link do not show is. Notes are numbered through, those of tables too, as in the file to submit.
 */
export function wordingOf(doc: Doc): Wording {
  const numbers = new Map<string, number>();
  const text = doc.body.flatMap((block) => linesOf(block, numbers));
  const notes: Line[] = [];
  // The map grows while notes are read: one may name another that is called by none before.
  for (const [identifier, number] of numbers) {
    const note = doc.notes.get(identifier);
    const lines = note?.children.flatMap((block) => linesOf(block, numbers)) ?? [];
    const [first, ...rest] = lines;
    notes.push(
      { words: `[^${number}] ${first?.words ?? ''}`.trim(), position: first?.position ?? note?.position },
      ...rest,
    );
  }
  return { title: [{ words: plain(doc.title), position: doc.titlePosition }], text, notes };
}

function linesOf(block: Block, numbers: Map<string, number>): Line[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return line(wordsOf(block.children, numbers), block.position);
    case 'list':
      return block.children.flatMap((item) => item.children.flatMap((child) => linesOf(child, numbers)));
    case 'blockQuote':
      return block.children.flatMap((child) => linesOf(child, numbers));
    case 'table':
      return block.children.flatMap((row) => {
        const cells = row.children.map(({ children }) => plain(wordsOf(children, numbers)).replaceAll('|', '\\|'));
        return line(cells.join(' | '), row.position ?? block.position);
      });
    case 'thematicBreak':
      return [];
    default:
      return block satisfies never;
  }
}

function line(words: string, position: Position | undefined): Line[] {
  const bare = plain(words);
  return bare === '' ? [] : [{ words: bare, position }];
}

function wordsOf(nodes: readonly Inline[], numbers: Map<string, number>): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.value;
        case 'lineBreak':
          return ' ';
        case 'noteReference':
        case 'noteLabel':
          return `[^${numberOf(node.identifier, numbers)}]`;
        case 'link':
          return wordsOf(node.children, numbers) + (showsAddress(node) ? '' : ` <${node.url}>`);
        default:
          return wordsOf(node.children, numbers);
      }
    })
    .join('');
}

function numberOf(identifier: string, numbers: Map<string, number>): number {
  const number = numbers.get(identifier) ?? numbers.size + 1;
  numbers.set(identifier, number);
  return number;
}

/** Whether the words of a link are its address, with its scheme or without. */
function showsAddress({ url, children }: Link): boolean {
  const bare = (address: string): string => address.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '');
  return bare(url) === bare(inlineText(children).trim());
}

/** One way to write what reads the same: composed letters, single spaces. */
function plain(words: string): string {
  return words.normalize('NFC').split(/\s+/).filter(Boolean).join(' ');
}
