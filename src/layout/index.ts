import type { Doc, Stylesheet } from '../doc/index.ts';
import { blocks } from './blocks.ts';
import { type Context, withRole } from './context.ts';
import { cover } from './cover.ts';
import type { Layout, LayoutBlock, Metadata, Run } from './model.ts';
import { keptTogether, noBreakPatterns } from './no-break.ts';
import { counter, Numbering } from './numbering.ts';
import { fixedParagraph } from './paragraph.ts';
import { plainRun } from './runs.ts';

export { leadsOn } from './leads-on.ts';
export type * from './model.ts';
export { sheetWords } from './sheet-words.ts';

/**
 * Lays a document out: gives every paragraph its style and place, every item and note its label.
 *
 * @param now stands as the date of making instead of the statement's own
 */
export function layout(doc: Doc, stylesheet: Stylesheet, now?: Date): Layout {
  const id = counter('note');
  const context: Context = withRole(
    {
      stylesheet,
      noBreak: noBreakPatterns(doc.noBreak),
      notes: doc.notes,
      noteMarks: doc.noteMarks,
      numbering: new Numbering('number', doc.noteMarks, id),
      tableNumbering: () => new Numbering('letter', doc.noteMarks, id),
      role: 'body',
      left: 0,
      right: 0,
      listDepth: 0,
      quotations: 0,
      language: doc.language,
    },
    'body',
  );
  // The cover and the title call their notes by asterisks, in one series.
  const onCover: Context = { ...context, numbering: new Numbering('symbol', doc.noteMarks, id) };
  const { masthead } = stylesheet;
  const flow: LayoutBlock[] = [
    ...(masthead ? cover(doc, onCover, masthead) : []),
    title(doc, onCover),
    ...withoutGaps(blocks(doc.body, context)),
    ...end(doc, context),
  ];
  const notes = [onCover, context].flatMap(({ numbering }) =>
    numbering.notes((note) => blocks(note.children, withRole(context, 'footnote'))),
  );
  return {
    type: 'layout',
    metadata: metadata(doc, now),
    stylesheet,
    ...(masthead && { runningHead: doc.masthead.symbol }),
    ...(masthead && { disclaimer: fixedParagraph('disclaimer', doc.disclaimer, stylesheet) }),
    flow,
    notes,
    noteLinks: doc.noteLinks,
  };
}

/** A heading counts as one level below the one before it, however much smaller it looks (ISO 14289-1, 7.4.2). */
function withoutGaps(flow: readonly LayoutBlock[]): LayoutBlock[] {
  let above = 1;
  return flow.map((block) => {
    if (block.type !== 'paragraph' || block.headingLevel === undefined) return block;
    above = Math.min(block.headingLevel, above + 1);
    return { ...block, headingLevel: above as typeof block.headingLevel };
  });
}

function title(doc: Doc, { stylesheet, notes, numbering, noBreak }: Context): LayoutBlock {
  const note = doc.titleNote === undefined ? undefined : notes.get(doc.titleNote);
  const words = keptTogether([{ ...plainRun(doc.title), position: doc.titlePosition }], noBreak);
  const content: Run[] = note ? [...words, { ...numbering.call(note), position: doc.titlePosition }] : [...words];
  return { ...fixedParagraph('title', content, stylesheet, 1), position: doc.titlePosition };
}

/** The mark that ends the text, and on a page of its own the list of organizations without status. */
function end(doc: Doc, context: Context): LayoutBlock[] {
  const { endMark } = context.stylesheet;
  const closing = blocks(doc.closing, withRole(context, 'closing'));
  const newPage = context.stylesheet.masthead !== undefined && closing.length > 0;
  return [
    ...(endMark ? [{ type: 'rule', role: 'endMark', ...endMark } as const] : []),
    ...(newPage ? [{ type: 'pageBreak' } as const] : []),
    ...closing,
  ];
}

function metadata(doc: Doc, now: Date | undefined): Metadata {
  const { masthead } = doc;
  return {
    title: doc.title,
    ...(doc.author !== undefined && { author: doc.author }),
    subject: `${masthead.body}, ${masthead.session}, ${masthead.agendaItem}: ${masthead.agendaTitle}`,
    keywords: [masthead.symbol, masthead.body, masthead.session, masthead.agendaItem],
    language: doc.language,
    languageTag: doc.languageTag,
    date: now ?? doc.date,
  };
}
