import type { Link, LinkReference } from 'mdast';
import type { Link as DocLink } from '../doc/index.ts';
import type { Context } from './context.ts';

/**
 * The address of a link as its author wrote it, and where: between the brackets of `[words](address)`, `<address>`, in the
 * definition that `[words][name]` refers to, or as it stands in the text.
 */
export function writtenAddress(node: Link | LinkReference, context: Context): DocLink['address'] {
  if (node.type === 'linkReference') {
    const definition = context.markdown.links.get(node.identifier);
    if (!definition) return undefined;
    const source = context.sourceOf(definition);
    const colon = /^\[(?:[^\]\\]|\\.)*\]:\s*/.exec(source);
    return colon ? placed(definition, destination(source, colon[0].length), context) : undefined;
  }
  const source = context.sourceOf(node);
  if (source.startsWith('<')) return placed(node, { offset: 1, written: source.slice(1, -1) }, context);
  if (!source.startsWith('[')) return placed(node, { offset: 0, written: source }, context);
  const start = node.position?.start.offset ?? 0;
  const behindWords = (node.children.at(-1)?.position?.end.offset ?? start + 1) - start;
  const opening = /\]\(\s*/.exec(source.slice(behindWords));
  if (!opening) return undefined;
  const at = behindWords + opening.index + opening[0].length;
  return placed(node, destination(source.slice(0, -1), at), context);
}

interface Written {
  readonly offset: number;
  readonly written: string;
}

/** What stands from `at` on, up to the first space, or between `<` and `>`. */
function destination(source: string, at: number): Written {
  const [, pointed, bare = ''] = /^(?:<([^<>\n]*)>|(\S*))/.exec(source.slice(at)) ?? [];
  return pointed === undefined ? { offset: at, written: bare } : { offset: at + 1, written: pointed };
}

function placed(
  node: Parameters<Context['within']>[0],
  { offset, written }: Written,
  context: Context,
): DocLink['address'] {
  const position = context.within(node, offset, written.length);
  return position && written !== '' ? { written, position } : undefined;
}
