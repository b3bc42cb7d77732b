import { output } from './tools.ts';

/** What pandoc reads in a Word file: marks, labels of lists, heads and feet are not in it. */
export interface PandocDocument {
  readonly body: string;
  /** In the order of their calls. */
  readonly notes: readonly string[];
}

/** Reads a Word file with pandoc. */
export async function readWithPandoc(path: string): Promise<PandocDocument> {
  const { blocks } = JSON.parse(await output('pandoc', '--from', 'docx', '--to', 'json', path));
  const notes: string[] = [];
  return { body: text(blocks, notes), notes };
}

/** Walks pandoc's tree: strings and spaces are its words, arrays its order, a `Note` goes apart, raised letters away. */
function text(node: unknown, notes: string[]): string {
  if (Array.isArray(node)) return node.map((child) => text(child, notes)).join('');
  if (!isElement(node)) return '';
  switch (node.t) {
    case 'Str':
      return String(node.c);
    case 'Superscript':
      return '';
    case 'Note':
      notes.push(text(node.c, notes));
      return ' ';
    case 'Table':
      // After its attributes, what is told of a table to who does not see it; nobody reads that on the page.
      return text(Array.isArray(node.c) ? node.c.slice(2) : [], notes);
    case 'Space':
    case 'SoftBreak':
    case 'LineBreak':
      return ' ';
    case 'Para':
    case 'Plain':
      return ` ${text(node.c, notes)} `;
    default:
      return text(node.c, notes);
  }
}

function isElement(node: unknown): node is { readonly t: string; readonly c?: unknown } {
  return typeof node === 'object' && node !== null && 't' in node;
}
