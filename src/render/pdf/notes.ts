import type { ParagraphRole } from '../../doc/index.ts';
import type { LayoutNote } from '../../layout/index.ts';
import { setBlocks } from './blocks.ts';
import type { Label } from './paragraph.ts';
import type { Note, Slice } from './slice.ts';
import type { Structure } from './structure.ts';
import type { Typesetter } from './typesetter.ts';

/**
 * Sets a note: its raised label, then its text.
 *
 * @param role of its paragraphs; a right tab of that style takes the label, otherwise the label begins the text
 * @param parent none of a note of the page foot: its place in the tag tree is where it is called
 */
export function setNote(
  note: LayoutNote,
  role: ParagraphRole,
  parent: Structure | undefined,
  setter: Typesetter,
): Note {
  const structure: Structure = { role: 'Note', ...(parent && { parent }), id: note.id };
  const style = setter.stylesheet.paragraphs[role];
  const tab = style.tabs.find(({ align }) => align === 'right');
  const label: Label = {
    text: note.label,
    raised: true,
    at: tab?.at ?? style.left,
    align: tab ? 'right' : 'left',
    structure: { role: 'Lbl', parent: structure },
  };
  const lines = setBlocks(
    note.blocks,
    { parent: structure, labels: [label], labelRole: role, measure: setter.measure },
    setter,
  );
  return { id: note.id, structure, lines: lines.filter((item): item is Slice => !('pageBreak' in item)) };
}
