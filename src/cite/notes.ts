import type { Citation } from '../compile/index.ts';
import { type Block, type Inline, inlineText, joinTexts, type Note, type NoteBlock } from '../doc/index.ts';
import { isEnded, mapFirstText, text } from './inline-text.ts';
import type { Words } from './manual/index.ts';
import type { NoteSite } from './order.ts';

/** A citation as words. */
export interface SetCitation {
  readonly words: readonly Inline[];
  /** A sentence behind the note. */
  readonly sentence: readonly Inline[];
}

type Setting = ReadonlyMap<string, SetCitation>;

/** The note that a citation in the text becomes. */
export function noteOf({ identifier, position }: Citation, { words, sentence }: SetCitation, stop: string): Note {
  const ended = isEnded(words) ? words : [...words, text(stop)];
  const placed = position ? { position } : {};
  return {
    type: 'note',
    identifier,
    children: [{ type: 'paragraph', children: joinTexts([...ended, ...sentence]), ...placed }],
    ...placed,
  };
}

/** The author's note with its citations as words. */
export function withCitations(note: Note, setting: Setting, stop: string): Note {
  const children = note.children.map((block) => noteBlock(block, setting, stop));
  const sentences = note.children.flatMap((block) => citationsIn(block, setting)).flatMap(({ sentence }) => sentence);
  const last = children.at(-1);
  if (sentences.length === 0 || last?.type !== 'paragraph') return { ...note, children };
  return {
    ...note,
    children: [...children.slice(0, -1), { ...last, children: joinTexts([...last.children, ...sentences]) }],
  };
}

function noteBlock(block: NoteBlock, setting: Setting, stop: string): NoteBlock {
  return flowBlock(block, setting, stop) as NoteBlock;
}

function flowBlock(block: Block, setting: Setting, stop: string): Block {
  switch (block.type) {
    case 'paragraph':
      return {
        ...block,
        children: joinTexts(ended(withWords(block.children, setting), block.children, setting, stop)),
      };
    case 'list':
      return {
        ...block,
        children: block.children.map((item) => ({
          ...item,
          children: item.children.map((inner) => flowBlock(inner, setting, stop)),
        })),
      };
    case 'blockQuote':
      return { ...block, children: block.children.map((inner) => flowBlock(inner, setting, stop)) };
    default:
      return block;
  }
}

/** Puts words in the place of calls. A stop that the words bring already is not repeated. */
function withWords(nodes: readonly Inline[], setting: Setting): Inline[] {
  return nodes.flatMap((node, index): readonly Inline[] => {
    const before = nodes[index - 1];
    const brought = before?.type === 'noteReference' ? setting.get(before.identifier)?.words : undefined;
    if (node.type === 'text' && brought && isEnded(brought))
      return mapFirstText([node], (value) => value.replace(/^\./, ''));
    if (node.type === 'noteReference') return setting.get(node.identifier)?.words ?? [node];
    return 'children' in node ? [{ ...node, children: withWords(node.children, setting) }] : [node];
  });
}

/** A paragraph that ends with a citation ends with a stop. */
function ended(nodes: Inline[], written: readonly Inline[], setting: Setting, stop: string): Inline[] {
  const last = written.at(-1);
  const endsWithCitation = last?.type === 'noteReference' && setting.has(last.identifier);
  return endsWithCitation && !isEnded(nodes) ? [...nodes, text(stop)] : nodes;
}

function citationsIn(block: Block, setting: Setting): SetCitation[] {
  if (block.type === 'list')
    return block.children.flatMap((item) => item.children.flatMap((inner) => citationsIn(inner, setting)));
  if (block.type === 'blockQuote') return block.children.flatMap((inner) => citationsIn(inner, setting));
  if (block.type !== 'paragraph') return [];
  return block.children.flatMap((node) => (node.type === 'noteReference' ? (setting.get(node.identifier) ?? []) : []));
}

/** Whether a note holds sources and no explanation: one citation, and no word but `See` before it. */
export function isPlain({ note, citations }: NoteSite, words: Words): boolean {
  if (!note) return true;
  const [block, ...more] = note.children;
  if (more.length > 0 || block?.type !== 'paragraph' || citations.length !== 1) return false;
  const said = inlineText(block.children)
    .replace(/[.\s]+$/, '')
    .trim()
    .toLowerCase();
  return said === '' || words.manual.signals[words.language].includes(said);
}

/** Where a citation stands among the words of the author's note. */
export function surroundingsIn({ note }: NoteSite, identifier: string): { beginsNote: boolean; endsNote: boolean } {
  const [block] = note?.children ?? [];
  const begins = block?.type === 'paragraph' ? block.children[0] : undefined;
  const last = note?.children.at(-1);
  const ending = last?.type === 'paragraph' ? last.children : [];
  const at = ending.findIndex((node) => node.type === 'noteReference' && node.identifier === identifier);
  const behind = at < 0 ? undefined : inlineText(ending.slice(at + 1));
  const calls = ending.slice(at + 1).some((node) => node.type === 'noteReference');
  return {
    beginsNote: begins?.type === 'noteReference' && begins.identifier === identifier,
    endsNote: behind !== undefined && !calls && /^\s*\.?\s*$/.test(behind),
  };
}
