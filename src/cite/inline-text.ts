import { cutText, type Inline, inlineText, type Position, type Text } from '../doc/index.ts';

/** Changes the first text in inline nodes. */
export function mapFirstText(nodes: readonly Inline[], change: (text: string) => string): Inline[] {
  const [first, ...rest] = nodes;
  return first ? [changed(first, change, mapFirstText), ...rest] : [];
}

/** Changes the last text in inline nodes. */
function mapLastText(nodes: readonly Inline[], change: (text: string) => string): Inline[] {
  const last = nodes.at(-1);
  return last ? [...nodes.slice(0, -1), changed(last, change, mapLastText)] : [];
}

function changed(node: Inline, change: (text: string) => string, inside: typeof mapFirstText): Inline {
  if (node.type === 'text') return withValue(node, change(node.value));
  return 'children' in node ? { ...node, children: inside(node.children, change) } : node;
}

/** A text of other words; what is left of its own keeps its places. */
function withValue(node: Text, value: string): Text {
  const start = node.value.indexOf(value);
  return start < 0 ? { ...node, value } : cutText(node, start, start + value.length);
}

/** Inline nodes without white space at both ends. */
export function trimmed(nodes: readonly Inline[]): Inline[] {
  const cut = mapLastText(
    mapFirstText(nodes, (text) => text.trimStart()),
    (text) => text.trimEnd(),
  );
  return cut.filter((node) => node.type !== 'text' || node.value !== '');
}

/** A word in small letters gets a capital at the beginning of a note; a name that is written `eBay` stays. */
export function capitalized(nodes: readonly Inline[]): Inline[] {
  return mapFirstText(nodes, (text) =>
    /^\p{Ll}[\p{Ll}\p{M}’'-]*(?=[\s.,:]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text,
  );
}

/**
 * Words that stand where a citation does, none of them in a file; the author's own among them keep their places. Titles in italics have none: nobody
 * chose to emphasize them here.
 */
export function placedAt(nodes: readonly Inline[], position: Position | undefined): Inline[] {
  if (!position) return [...nodes];
  return nodes.map((node) => {
    if ('children' in node) return { ...node, children: placedAt(node.children, position) };
    if (node.position) return node;
    return node.type === 'text' ? { ...node, position, map: [{ offset: 0 }] } : { ...node, position };
  });
}

/** Whether a text ends as a sentence does. Behind a quotation mark or a bracket the stop is still to come. */
export function isEnded(nodes: readonly Inline[]): boolean {
  return /[.?!…。！？]$/.test(inlineText(nodes));
}

export function text(value: string): Inline {
  return { type: 'text', value };
}
