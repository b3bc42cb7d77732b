import type { Node } from 'mdast';
import type { Anchor, Position } from '../doc/index.ts';
import type { Marked } from '../merge/index.ts';
import { complain, fileAt } from '../message.ts';
import type { RuleId } from '../rules.ts';
import type { Statement } from '../validate/index.ts';
import type { OwnWords } from './capitalize-sentences.ts';
import type { Citation } from './citation.ts';
import type { ParsedMarkdown } from './parse.ts';
import type { Silence } from './silence.ts';
import { mapText } from './text-map.ts';

/** What goes down the tree while Markdown becomes a `Doc`. */
export interface Context {
  /** BCP 47, of the words here. */
  readonly language: string;
  readonly markdown: ParsedMarkdown;
  /** Put before every note's identifier, so that those of the cover and of the text do not meet. */
  readonly part: string;
  /** Identifiers of the notes called so far, in order. */
  readonly called: Set<string>;
  /** Identifiers of notes that other notes call: refused, but not unused. */
  readonly nested: Set<string>;
  /** Identifiers of the definitions of addresses that links use. */
  readonly linked: Set<string>;
  /** The citations met so far, by identifier, in the order of the text; those of notes behind them. */
  readonly citations: Map<string, Citation>;
  /** Whether what stands around is the words of a citation. */
  readonly insideCitation: boolean;
  /** In a note, a list or a quotation, headings and tables have no place. */
  readonly inside: 'flow' | 'list' | 'quotation' | 'note';
  /** The indents of the lists and quotations around, one for a list and two, left and right, for a quotation. */
  readonly depth: number;
  /** The lists around, through quotations. */
  readonly lists: number;
  /** How many emphases and foreign words stand around. */
  readonly emphases: number;
  readonly ownWords: OwnWords;
  /** The level of the highest heading. */
  readonly topLevel: number;
  /** The comments met so far that silence a rule. */
  readonly silences: Silence[];
  position(node: Node): Position | undefined;
  /** Where a node comes from: a stretch of each of the authors' files. */
  stretches(node: Node): Position[];
  roleOf(node: Node): string | undefined;
  /** The Markdown that a node was parsed from. */
  sourceOf(node: Node): string;
  /** Where the characters of a text came from, which was made of the Markdown of `node`. */
  mapOf(node: Node, value: string): readonly Anchor[];
  /** A position inside a node, `offset` characters after its start. */
  within(node: Node, offset: number, length: number): Position | undefined;
  refuse(rule: RuleId, place: Position | undefined, reason: string, note: string): void;
}

/** The outermost context of one text. */
export function contextOf(
  marked: Marked,
  markdown: ParsedMarkdown,
  statement: Pick<Statement, 'files' | 'text'>,
  options: Pick<Context, 'language' | 'ownWords' | 'part' | 'topLevel'>,
): Context {
  const offsets = (node: Node): [number, number] => [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  return {
    ...options,
    markdown,
    called: new Set(),
    nested: new Set(),
    linked: new Set(),
    citations: new Map(),
    insideCitation: false,
    inside: 'flow',
    depth: 0,
    lists: 0,
    emphases: 0,
    silences: [],
    // What remark-gfm takes out of a text by itself has no position.
    position: (node) => (node.position ? marked.position(...offsets(node)) : undefined),
    stretches: (node) => marked.stretches(...offsets(node)),
    roleOf: (node) => marked.roleAt(offsets(node)[0]),
    sourceOf: (node) => marked.text.slice(...offsets(node)),
    mapOf: (node, value) => (node.position ? mapText(value, marked, ...offsets(node)) : [{ offset: 0 }]),
    within: (node, offset, length) => marked.position(offsets(node)[0] + offset, offsets(node)[0] + offset + length),
    refuse: (rule, place, reason, note) => {
      complain(fileAt(place, statement), rule, place, reason, note);
    },
  };
}
