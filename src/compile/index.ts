import type { Block, Doc, Note } from '../doc/index.ts';
import type { Marked, Merged } from '../merge/index.ts';
import { complain, fileAt } from '../message.ts';
import type { Statement } from '../validate/index.ts';
import { blocks } from './block.ts';
import type { Citation } from './citation.ts';
import { contextOf } from './context.ts';
import { isNoteBlock, notes } from './notes.ts';
import { parseMarkdown } from './parse.ts';
import type { Silence } from './silence.ts';

export type { Citation, CitationItem } from './citation.ts';
export type { Silence } from './silence.ts';

/**
 * Compiles the Markdown of a statement, its cover and its closing list into a document. What the Council does not print
 * is refused at its place; every fault is written on its file.
 */
export function compile(merged: Merged, statement: Statement): Compiled {
  const cover = compilePart(merged.cover, 'cover', merged, statement);
  const body = compilePart(merged.body, 'body', merged, statement);
  const closing = merged.closing && compilePart(merged.closing, 'closing', merged, statement);
  const titleNote = merged.titleNote && noteOf(compilePart(merged.titleNote, 'title', merged, statement));
  const refused = statement.files.some((file) => file.messages.some((message) => message.fatal));
  if (body.blocks.length === 0 && !refused) {
    const place = { line: statement.body.line, column: 1 };
    const note = 'write the statement below the second line of dashes';
    complain(statement.text, 'statement-empty', place, 'The statement has no text', note);
  }
  const { author } = statement.frontMatter;
  const doc: Doc = {
    type: 'doc',
    language: merged.language,
    languageTag: merged.languageTag,
    date: new Date(`${statement.frontMatter.date}T00:00:00Z`),
    title: merged.title,
    titlePosition: statement.source.place(['title']),
    ...(author !== undefined && { author }),
    masthead: merged.masthead,
    cover: cover.blocks,
    body: body.blocks,
    ...(titleNote && { titleNote: titleNote.identifier }),
    closing: closing?.blocks ?? [],
    disclaimer: merged.disclaimer,
    noteLinks: merged.noteLinks,
    noteMarks: merged.noteMarks,
    noBreak: merged.noBreak,
    notes: new Map([
      ...cover.notes,
      ...(titleNote ? [[titleNote.identifier, titleNote] as const] : []),
      ...body.notes,
      ...(closing?.notes ?? []),
    ]),
  };
  const citations = new Map([...cover.citations, ...body.citations, ...(closing?.citations ?? [])]);
  return { doc, citations, silences: body.silences };
}

/** A document, and the citations in it that are not notes yet: calls of notes that it does not hold. */
export interface Compiled {
  readonly doc: Doc;
  readonly citations: ReadonlyMap<string, Citation>;
  /** What the authors ask not to hear of; nothing of it is in the document. */
  readonly silences: readonly Silence[];
}

/** The note of the title, which is plain text and calls none itself. */
function noteOf({ blocks: children }: Part): Note {
  return { type: 'note', identifier: 'title:*', children: children.filter(isNoteBlock) };
}

interface Part {
  readonly blocks: readonly Block[];
  readonly notes: ReadonlyMap<string, Note>;
  readonly citations: ReadonlyMap<string, Citation>;
  readonly silences: readonly Silence[];
}

/** A line that begins so many lists and quotations keeps a parser busy for minutes. */
const MANY_CONTAINERS = /^([ \t]*(>|[-*+]|\d{1,9}[.)])(?=[ \t>]|$)){100}(?=.*[^\s*-])/m;

function compilePart(marked: Marked, part: string, merged: Merged, statement: Statement): Part {
  const deep = MANY_CONTAINERS.exec(marked.text);
  if (deep) {
    const position = marked.position(deep.index, deep.index + 1);
    const note = 'begin the line with fewer `>`, `-` and numbers';
    complain(
      fileAt(position, statement),
      'nesting-too-deep',
      position,
      'The line stands too deep in lists and quotations',
      note,
    );
    return { blocks: [], notes: new Map(), citations: new Map(), silences: [] };
  }
  const markdown = parseMarkdown(marked.text);
  const depths = markdown.root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const { language, substitutes, abbreviations } = merged;
  const context = contextOf(marked, markdown, statement, {
    language,
    ownWords: { language, substitutes, abbreviations },
    part: `${part}:`,
    topLevel: Math.min(...depths, 6),
  });
  const compiled = blocks(markdown.root.children, context);
  const called = notes(context);
  for (const [identifier, definition] of markdown.links) {
    if (context.linked.has(identifier)) continue;
    const note = 'a line that begins `[word]:` is the address of a link `[word]`: use it, or write `\\[word]:`';
    context.refuse('definition-unused', context.position(definition), 'The line is printed nowhere', note);
  }
  return { blocks: compiled, notes: called, citations: context.citations, silences: context.silences };
}
