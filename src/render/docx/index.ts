import { File } from 'docx';
import type { Layout } from '../../layout/index.ts';
import { repeatedNotes } from './bookmarks.ts';
import { type Context, plainOpening } from './context.ts';
import { flow, separateTables } from './flow.ts';
import { footnote, noteNumbers } from './footnotes.ts';
import { Links } from './links.ts';
import { Numbering } from './numbering.ts';
import { compileParts } from './package/compile.ts';
import { finish } from './package/index.ts';
import { section } from './section.ts';

/**
 * Sets a layout as a Word file (ECMA-376, transitional): named styles, notes of Word's own, native lists and tables,
 * nothing about who made it. The same layout gives the same bytes, anywhere and at any time: its date, `metadata.date`, is
 * that of the file, and fonts are named and not read.
 *
 * Letters that XML 1.0 forbids are dropped; links that are no `http:`, `https:` or `mailto:` address are set as text.
 *
 * @param layout everything is transcribed; its stylesheet says whether there is a cover
 * @returns the bytes of the `.docx`
 * @throws Error when the layout has a masthead and the stylesheet none
 */
export async function renderDocx(layout: Layout): Promise<Uint8Array> {
  const context: Context = {
    stylesheet: layout.stylesheet,
    rightToLeft: layout.metadata.language === 'ar',
    part: 'document',
    opening: plainOpening,
    keepLast: false,
    numbering: new Numbering(),
    links: new Links(),
    bookmarks: repeatedNotes(layout),
    noteNumbers: noteNumbers(layout.notes),
  };
  const children = separateTables(flow(layout.flow, context));
  const notes = layout.notes.map((note) => footnote(note, context));
  const file = new File({
    sections: [{ ...section(layout, { ...context, part: 'margin' }), children }],
    numbering: { config: context.numbering.config },
  });
  for (const note of notes) file.FootNotes.View.addChildElement(note);
  context.links.register(file);
  return finish(compileParts(file), layout);
}
