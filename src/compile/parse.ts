import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { citationSyntax } from './citation-syntax.ts';
import { citationTree } from './citation-tree.ts';
import { foreignSyntax, foreignTree } from './foreign-syntax.ts';

const extensions = [gfm({ singleTilde: false }), foreignSyntax, citationSyntax];
const mdastExtensions = [gfmFromMarkdown(), foreignTree, citationTree];

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
  const root = fromMarkdown(text, { extensions, mdastExtensions });
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
