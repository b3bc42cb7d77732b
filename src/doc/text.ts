import type { Block } from './block.ts';
import type { Doc } from './doc.ts';
import type { Inline } from './inline.ts';
import type { Position } from './position.ts';
import { joinText } from './text-place.ts';

/**
 * The words of inline nodes as plain text, without the marks of notes; a break of the line is a line feed, the number of
 * another note, which only layout knows, a `#`.
 */
export function inlineText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.value;
        case 'lineBreak':
          return '\n';
        case 'noteReference':
          return '';
        case 'noteLabel':
          return '#';
        default:
          return inlineText(node.children);
      }
    })
    .join('');
}

/** Neighbouring texts are one text. */
export function joinTexts(nodes: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const node of nodes) {
    const before = result.at(-1);
    if (node.type !== 'text' || before?.type !== 'text') result.push(node);
    else result[result.length - 1] = joinText(before, node);
  }
  return result;
}

/** A stretch of inline nodes, and where it stands. */
export interface Stretch {
  readonly children: readonly Inline[];
  readonly position?: Position | undefined;
}

/** Every paragraph, heading and cell of a table in blocks, in reading order. */
export function paragraphsOf(blocks: readonly Block[]): Stretch[] {
  return blocks.flatMap((block): readonly Stretch[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [block];
      case 'list':
        return block.children.flatMap((item) => paragraphsOf(item.children));
      case 'blockQuote':
        return paragraphsOf(block.children);
      case 'table':
        return block.children.flatMap((row) => row.children);
      case 'thematicBreak':
        return [];
      default:
        return block satisfies never;
    }
  });
}

/** The words of blocks, a string for each paragraph, heading, and cell of a table, in reading order. */
export function blockTexts(blocks: readonly Block[]): string[] {
  return paragraphsOf(blocks).map(({ children }) => inlineText(children));
}

/** Numbers of words as Word counts them: what stands between white space; in Chinese, characters. */
export interface WordCount {
  /** Title and body: what the limit is about. */
  readonly text: number;
  readonly notes: number;
}

/** Counts the words of a statement. The cover, the closing list, labels and marks of notes are not counted. */
export function countWords(doc: Doc): WordCount {
  return { text: countTokens([doc.title, ...blockTexts(doc.body)]), notes: countTokens(noteTexts(doc)) };
}

/** The words of the statement's own notes, in the order of their first calls; the cover's note is the Council's. */
export function noteTexts(doc: Doc): string[] {
  const own = [...doc.notes.values()].filter((note) => note.identifier.startsWith('body:'));
  return own.flatMap((note) => blockTexts(note.children));
}

/** How many words Word counts in texts, whatever they are: a sign that stands alone is one. */
export function countTokens(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.replace(IDEOGRAPH, ' x ').match(/\S+/g)?.length ?? 0), 0);
}

/** Word counts every Chinese character, and every mark of Chinese punctuation, as a word. */
const IDEOGRAPH = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF65]/gu;
