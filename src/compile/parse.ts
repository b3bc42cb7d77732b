import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { citationSyntax } from './citation-syntax.ts';
import { foreignSyntax } from './foreign-syntax.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(foreignSyntax)
  .use(citationSyntax)
  .freeze();

/** A parsed text, with the definitions that stand anywhere in it by identifier. */
export interface ParsedMarkdown {
  readonly root: Root;
  readonly links: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** Definitions whose identifier was taken already. */
  readonly repeated: readonly FootnoteDefinition[];
}

/** Parses CommonMark with GFM's tables, footnotes and bare addresses, words in another language, and citations. */
export function parseMarkdown(text: string): ParsedMarkdown {
  const root = processor.parse(text);
  const links = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  const repeated: FootnoteDefinition[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node);
    if (node.type === 'footnoteDefinition') {
      if (footnotes.has(node.identifier)) repeated.push(node);
      else footnotes.set(node.identifier, node);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return { root, links, footnotes, repeated };
}
