import { type Block, type Doc, type Inline, inlineText, type Position } from '../doc/index.ts';
import { complain, fileAt } from '../message.ts';
import type { LintRule } from './rule.ts';

/**
 * Nobody is named whose data says that they may not be: the finished words of the statement, its notes and the addresses
 * of its links are searched for them, whatever their case and accents. The finding does not repeat the name.
 */
export const checkWithheldNames: LintRule = ({ doc, statement }) => {
  const withheld = [
    ...statement.withheldSignatories.flatMap(({ name, display }) => [name, display ?? '']),
    ...statement.cases
      .filter(({ publish }) => publish !== 'name')
      .flatMap(({ person }) => [person.name, ...(person.otherNames ?? [])]),
  ].map(plain);
  const names = withheld.filter((name) => name !== '');
  if (names.length === 0) return;
  for (const { words, position } of everything(doc)) {
    const found = plain(words);
    if (!names.some((name) => ` ${found} `.includes(` ${name} `))) continue;
    const reason = 'The text names a person or an organization that is not to be named';
    complain(
      fileAt(position, statement),
      'name-withheld',
      position,
      reason,
      'take the name out; the data says that it is not published',
    );
  }
};

/** Letters and figures only, without case and accents, one space between words. */
function plain(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

interface Words {
  readonly words: string;
  readonly position: Position | undefined;
}

function everything(doc: Doc): Words[] {
  const notes = [...doc.notes.values()].flatMap((note) => note.children);
  const flow = [...doc.body, ...notes, ...doc.cover, ...doc.closing];
  return [{ words: doc.title, position: doc.titlePosition }, ...flow.flatMap(inBlock)];
}

function inBlock(block: Block): Words[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inParagraph(block.children, block.position);
    case 'list':
      return block.children.flatMap((item) => item.children.flatMap(inBlock));
    case 'blockQuote':
      return block.children.flatMap(inBlock);
    case 'table':
      return block.children.flatMap((row) => row.children.flatMap((cell) => inParagraph(cell.children, cell.position)));
    case 'thematicBreak':
      return [];
    default:
      return block satisfies never;
  }
}

function inParagraph(nodes: readonly Inline[], position: Position | undefined): Words[] {
  const links = nodes.flatMap(urls);
  return [{ words: inlineText(nodes), position }, ...links.map((url) => ({ words: url, position }))];
}

function urls(node: Inline): string[] {
  if (!('children' in node)) return [];
  const own = node.type === 'link' ? [decoded(node.url)] : [];
  return [...own, ...node.children.flatMap(urls)];
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
