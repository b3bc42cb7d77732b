import { type Handlers, handle, type Inline } from '../doc/index.ts';
import type { Context } from './context.ts';
import type { Run, TextRun } from './model.ts';

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
  return flat.flatMap((run, index): Run[] =>
    run.type === 'noteCall' && flat[index - 1]?.type === 'noteCall' ? [COMMA, run] : [run],
  );
}

/** Two calls at one place are parted by a comma (UN Editorial Manual, Footnotes, chap. 9). */
const COMMA: TextRun = { type: 'text', value: ',\u00A0', bold: false, italic: false, raised: true };

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
    return [{ ...context.numbering.call(note), ...(position && { position }) }];
  },
  lineBreak: () => [{ type: 'break' }],
};

/** A run of plain words. */
export function plainRun(value: string): TextRun {
  return { type: 'text', value, bold: false, italic: false, raised: false };
}
