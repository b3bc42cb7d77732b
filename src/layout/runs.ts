import { type Handlers, handle, type Inline } from '../doc/index.ts';
import type { Context } from './context.ts';
import type { Run, TextRun } from './model.ts';
import { keptTogether } from './no-break.ts';

interface Look {
  readonly context: Context;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link?: string;
  readonly lang?: string;
}

/** Flattens inline nodes to runs: marks come down as the look of each run, notes get their labels. */
export function runs(nodes: readonly Inline[], context: Context): Run[] {
  const flat = flatten(nodes, { context, bold: false, italic: false });
  const kept = keptTogether(flat, context.noBreak);
  // Two calls at one place are parted (UN Editorial Manual, Footnotes, chap. 9).
  const between = raisedRun(context.noteMarks.between);
  return kept.flatMap((run, index): Run[] => (isCall(run) && isCall(kept[index - 1]) ? [between, run] : [run]));
}

function isCall(run: Run | undefined): boolean {
  return run?.type === 'noteCall' || (run?.type === 'text' && run.raised);
}

function raisedRun(value: string): TextRun {
  return { ...plainRun(value), raised: true };
}

function flatten(nodes: readonly Inline[], look: Look): Run[] {
  return nodes.flatMap((node) => handle(handlers, node, look));
}

const handlers: Handlers<Inline, Look, Run[]> = {
  text: ({ value, position }, { bold, italic, link, lang }) => [
    {
      type: 'text',
      value,
      bold,
      italic,
      raised: false,
      ...(link !== undefined && { link }),
      ...(lang !== undefined && { lang }),
      ...(position && { position }),
    },
  ],
  emphasis: ({ children }, look) => flatten(children, { ...look, italic: look.context.stylesheet.emphasis }),
  strong: ({ children }, look) => flatten(children, { ...look, bold: look.context.stylesheet.emphasis }),
  foreign: ({ children, lang }, look) => flatten(children, { ...look, lang }),
  link: ({ children, url }, look) => flatten(children, { ...look, link: url }),
  noteReference: ({ identifier, position }, { context }) => {
    const note = context.notes.get(identifier);
    if (!note) throw new Error(`Cannot call note \`${identifier}\`: the document does not hold it`);
    const call = context.numbering.call(note);
    // A cross-reference is a field, and fields break when editors carry the text elsewhere: a figure stays what it is.
    if (context.stylesheet.plain && call.occurrence > 1) return [raisedRun(call.label)];
    return [{ ...call, ...(position && { position }) }];
  },
  noteLabel: ({ identifier, position }, { context, bold, italic }) => {
    const note = context.notes.get(identifier);
    const value = note && context.numbering.nameOf(note);
    if (value === undefined) throw new Error(`Cannot name note \`${identifier}\`: it is not called before`);
    return [{ type: 'text', value, bold, italic, raised: false, ...(position && { position }) }];
  },
  lineBreak: () => [{ type: 'break' }],
};

/** A run of plain words. */
export function plainRun(value: string): TextRun {
  return { type: 'text', value, bold: false, italic: false, raised: false };
}
