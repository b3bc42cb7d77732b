import type { Note, NoteBlock } from '../doc/index.ts';
import { blocks } from './block.ts';
import type { Context } from './context.ts';

/** Compiles the notes that the text calls, in the order of their first calls, and speaks of those that it does not. */
export function notes(context: Context): Map<string, Note> {
  const { footnotes, repeated } = context.markdown;
  for (const definition of repeated) {
    const reason = `The note \`${definition.label ?? definition.identifier}\` is defined a second time`;
    context.refuse('footnote-duplicate', context.position(definition), reason, 'give one of the two another name');
  }
  const compiled = new Map<string, Note>();
  for (const called of context.called) {
    const definition = footnotes.get(called);
    if (!definition) continue;
    const identifier = context.part + called;
    const children = blocks(definition.children, { ...context, inside: 'note' });
    const position = context.position(definition);
    if (children.length === 0) {
      const reason = `The note \`${definition.label ?? called}\` has no words`;
      context.refuse('markdown-refused', position, reason, 'write its text behind the colon');
    }
    compiled.set(identifier, {
      type: 'note',
      identifier,
      // `blocks` has refused headings and tables; a break of thought in a note is dropped.
      children: children.filter(isNoteBlock),
      ...(position && { position }),
    });
  }
  for (const [identifier, definition] of footnotes) {
    if (context.called.has(identifier) || context.nested.has(identifier)) continue;
    const name = definition.label ?? identifier;
    const note = `call it with \`[^${name}]\`, or delete it`;
    context.refuse('footnote-unused', context.position(definition), `The note \`${name}\` is never called`, note);
  }
  return compiled;
}

/** Whether a block may stand in a note. */
export function isNoteBlock(block: { readonly type: string }): block is NoteBlock {
  return ['paragraph', 'list', 'blockQuote'].includes(block.type);
}
