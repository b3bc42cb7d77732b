import type { Emphasis, Link, LinkReference, PhrasingContent, Strong, Text } from 'mdast';
import type { Inline } from '../doc/index.ts';
import { type Handlers, handle, joinTexts } from '../doc/index.ts';
import { forbiddenCharacter } from '../forbidden-character.ts';
import { addressOf } from './address.ts';
import { citation } from './citation.ts';
import type { Context } from './context.ts';
import { languageOf } from './foreign.ts';
import type { Foreign } from './foreign-syntax.ts';
import { isSilence, refusePlace } from './silence.ts';
import { writtenAddress } from './written-address.ts';

/** What stands inside a paragraph. Nodes that the Council does not print are refused at their place. */
export function inlines(nodes: readonly PhrasingContent[], context: Context): Inline[] {
  return joinTexts(
    nodes.flatMap((node, index) => {
      const cites = nodes[index + 1]?.type === 'citation' && context.inside !== 'note';
      const found = handle(handlers, node, context);
      return cites
        ? found.map(withoutTrailingSpace).filter((made) => made.type !== 'text' || made.value !== '')
        : found;
    }),
  );
}

/** The mark of a note follows its word closely, though citations are written with a space before them. */
function withoutTrailingSpace(node: Inline): Inline {
  return node.type === 'text' ? { ...node, value: node.value.trimEnd() } : node;
}

const handlers: Handlers<PhrasingContent, Context, Inline[]> = {
  text: (node, context) => {
    refuseUndefinedNotes(node, context);
    refuseForbidden(node, node.value, context);
    const value = unwrapLines(node.value, context);
    return [{ type: 'text', value, ...placed(node, context), map: context.mapOf(node, value) }];
  },
  emphasis: (node, context) => emphasized(node, 'emphasis', context),
  strong: (node, context) => emphasized(node, 'strong', context),
  foreign: (node, context) => foreign(node, context),
  link: (node, context) => link(node, node.url, context),
  linkReference: (node, context) => {
    context.linked.add(node.identifier);
    return link(node, context.markdown.links.get(node.identifier)?.url ?? '', context);
  },
  break: (node, context) => [{ type: 'lineBreak', ...placed(node, context) }],
  footnoteReference: (node, context) => {
    if (context.inside === 'note') {
      const note = 'write it into the first note, or call it in the text';
      context.nested.add(node.identifier);
      context.refuse('footnote-nested', context.position(node), 'A note calls a note', note);
      return [];
    }
    const identifier = context.part + node.identifier;
    context.called.add(node.identifier);
    return [{ type: 'noteReference', identifier, ...placed(node, context) }];
  },
  citation: (node, context) => citation(node, context, inlines),
  delete: (node, context) => refuse(node, context, 'Struck-out words are', 'take them out'),
  html: (node, context) => {
    if (!isSilence(node.value)) {
      return refuse(node, context, 'HTML is', 'write Markdown; a comment belongs into `{{!-- … --}}`');
    }
    refusePlace(node, context, 'inside a block');
    return [];
  },
  image: (node, context) => refuse(node, context, 'An image is', 'describe in words what it shows'),
  imageReference: (node, context) => {
    context.linked.add(node.identifier);
    return refuse(node, context, 'An image is', 'describe in words what it shows');
  },
  inlineCode: (node, context) => refuse(node, context, 'Code is', 'take the backticks away'),
};

/** Nobody emphasizes so often in one another; renderers would run out of stack before they said so. */
const DEEPEST = 50;

function emphasized(node: Emphasis | Strong, type: 'emphasis' | 'strong', context: Context): Inline[] {
  if (context.emphases >= DEEPEST) return refuse(node, context, 'Emphasis in so much emphasis is', 'take `*` away');
  const children = inlines(node.children, { ...context, emphases: context.emphases + 1 });
  return [{ type, children, ...placed(node, context) }];
}

function foreign(node: Foreign, context: Context): Inline[] {
  if (context.emphases >= DEEPEST) return refuse(node, context, 'Brackets in so many brackets are', 'take some away');
  const lang = languageOf(node, context);
  const inner = { ...context, language: lang ?? context.language, emphases: context.emphases + 1 };
  const children = inlines(node.children, inner);
  return lang === undefined ? children : [{ type: 'foreign', lang, children, ...placed(node, context) }];
}

function placed(node: PhrasingContent, context: Context): Pick<Inline, 'position'> {
  const position = context.position(node);
  return position ? { position } : {};
}

function refuse(node: PhrasingContent, context: Context, what: string, note: string): Inline[] {
  context.refuse('markdown-refused', context.position(node), `${what} not printed by the Council`, note);
  return [];
}

function link(node: Link | LinkReference, url: string, context: Context): Inline[] {
  // Where no link was written, remark-gfm still looks for addresses, in data too: its finds have no place.
  if (!node.position) return inlines(node.children, context);
  if (refuseForbidden(node, url, context)) return [];
  const address = addressOf(url);
  if ('reason' in address) {
    context.refuse('link-refused', context.position(node), address.reason, address.note);
    return [];
  }
  const written = writtenAddress(node, context);
  const children = inlines(node.children, context);
  return [{ type: 'link', url: address.uri, ...(written && { address: written }), children, ...placed(node, context) }];
}

/** No source holds such a character, but `&#7;` stands for one. Says whether there was one. */
function refuseForbidden(node: Text | Link | LinkReference, value: string, context: Context): boolean {
  if (!forbiddenCharacter(value)) return false;
  for (const match of context.sourceOf(node).matchAll(/(?<!\\)&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi)) {
    const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
    const forbidden = code > 0x10ffff || forbiddenCharacter(String.fromCodePoint(code));
    if (!forbidden) continue;
    const place = context.within(node, match.index, match[0].length);
    context.refuse('character-forbidden', place, `\`${match[0]}\` cannot be printed`, 'delete it');
  }
  return true;
}

/** Markdown leaves the call of a note that nobody defined as plain text. */
function refuseUndefinedNotes(node: Text, context: Context): void {
  for (const match of context.sourceOf(node).matchAll(/(?<!\\)\[\^([^[\]\n]+)\]/g)) {
    const place = context.within(node, match.index, match[0].length);
    const spaced = /\s/.test(match[1] ?? '');
    const note = spaced
      ? 'a note is called by one word: `[^word]`'
      : `add a line \`[^${match[1]}]: …\` with the text of the note`;
    context.refuse('footnote-undefined', place, `The note \`${match[1]}\` is called and nowhere defined`, note);
  }
}

/**
 * A line of the source ends where the author's window did. Chinese and Japanese have no space there. Separators of lines
 * and of paragraphs (U+2028, U+2029) come with pasted text.
 */
function unwrapLines(value: string, { language }: Context): string {
  return value.replace(/(?<![ \t])[ \t]*[\n\u2028\u2029][ \t]*/g, /^(zh|ja)\b/.test(language) ? '' : ' ');
}
