import type { PhrasingContent } from 'mdast';
import type { Inline, Position } from '../doc/index.ts';
import type { CitationKeyNode, CitationNode } from './citation-tree.ts';
import type { Context } from './context.ts';

/**
 * What the text cites at one place. In the document it stands as the call of a note with its identifier: in the text that
 * note is still to be made, in a note the words take the place of the call.
 */
export interface Citation {
  readonly identifier: string;
  /** Whether it stands in the text or in a note of the author's. */
  readonly inNote: boolean;
  readonly items: readonly [CitationItem, ...CitationItem[]];
  readonly position: Position | undefined;
}

export interface CitationItem {
  readonly key: string;
  readonly suppressAuthor: boolean;
  /** The words before the key: `see also`. */
  readonly prefix: readonly Inline[];
  /** All that follows the key: `, para. 3, in French`. */
  readonly suffix: readonly Inline[];
  /** Where the key stands. */
  readonly position: Position | undefined;
}

/** @param inlines compiles what stands around the keys */
export function citation(
  node: CitationNode,
  context: Context,
  inlines: (nodes: readonly PhrasingContent[], context: Context) => Inline[],
): Inline[] {
  const position = context.position(node);
  if (context.insideCitation) {
    const note = 'write it behind a semicolon: `[see @first; @second]`';
    context.refuse('citation-invalid', position, 'A citation stands in a citation', note);
    return [];
  }
  const inner: Context = { ...context, inside: 'note', insideCitation: true };
  const items = partsOf(node).map((part) => item(part, inner, inlines));
  const [first, ...more] = items.filter((found) => found !== undefined);
  if (!first || 1 + more.length < items.length) return [];
  const identifier = `${context.part}citation ${context.citations.size + 1}`;
  const inNote = context.inside === 'note';
  context.citations.set(identifier, { identifier, inNote, items: [first, ...more], position });
  return [{ type: 'noteReference', identifier, ...(position && { position }) }];
}

type Part = CitationNode['children'];

/** What stands between the semicolons. */
function partsOf({ children }: CitationNode): [Part, ...Part[]] {
  const parts: [Part, ...Part[]] = [[]];
  for (const child of children) {
    if (child.type === 'citationSeparator') parts.push([]);
    else parts.at(-1)?.push(child);
  }
  return parts;
}

function item(
  part: Part,
  context: Context,
  inlines: (nodes: readonly PhrasingContent[], context: Context) => Inline[],
): CitationItem | undefined {
  const keys = part.filter((child): child is CitationKeyNode => child.type === 'citationKey');
  const [key, second] = keys;
  const [place] = [second ?? key ?? part[0]].map((node) => node && context.position(node));
  if (!key || second) {
    const reason = second ? 'Two sources stand between two semicolons' : 'A part of the citation names no source';
    const note = second
      ? 'part them by a semicolon: `[@first; @second]`'
      : 'name a source by `@` and its key, or write `\\[` for a bracket that is printed';
    context.refuse('citation-invalid', place, reason, note);
    return undefined;
  }
  const at = part.indexOf(key);
  const words = (nodes: Part): Inline[] => inlines(nodes as PhrasingContent[], context);
  return {
    key: key.key,
    suppressAuthor: key.suppressAuthor,
    prefix: words(part.slice(0, at)),
    suffix: words(part.slice(at + 1)),
    position: context.position(key),
  };
}
