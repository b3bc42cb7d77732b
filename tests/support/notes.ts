import { findingsIn } from '../../src/cli/report.ts';
import { plain } from '../../src/cli/reporters/index.ts';
import { type Checked, examine } from '../../src/examine.ts';
import { type LayoutBlock, type LayoutNote, layout, type Run } from '../../src/layout/index.ts';
import { memoryWorld } from './memory-world.ts';
import { statementWith } from './statement.ts';

/** The front matter of a statement, besides what every one needs; data is written as JSON, which is YAML. */
export type Keys = Readonly<Record<string, unknown>>;

/** Reads a statement with this text. */
export async function citing(body: string, keys: Keys, files: Readonly<Record<string, string>> = {}): Promise<Checked> {
  const written = Object.entries(keys).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return examine(
    { name: 'river', path: 'statement.md' },
    memoryWorld({ 'statement.md': statementWith(body, ...written), ...files }),
  );
}

/** A note as it is printed. */
export interface PrintedNote {
  readonly label: string;
  /** With _italics_ between low lines. */
  readonly text: string;
}

/** The notes of a statement in the published look or in the file to submit; those of a table where the table stands. */
export function printedNotes(
  { document, files }: Checked,
  look: 'published' | 'submission' = 'published',
): PrintedNote[] {
  if (!document) throw new Error(`The statement was not built:\n${plain(findingsIn('', files, ''))}`);
  const { doc, template, profile } = document;
  const { flow, notes } = layout(doc, look === 'published' ? template.published : profile.stylesheet);
  const ofTables = flow.flatMap((block) => (block.type === 'table' ? block.notes : []));
  return [...ofTables, ...notes].filter(({ kind }) => kind !== 'symbol').map(printed);
}

function printed({ label, blocks }: LayoutNote): PrintedNote {
  return { label, text: evenSpaces(blocks.map(textOf).join(' / ')) };
}

/** Which spaces part no line is the business of layout. */
export function evenSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function textOf(block: LayoutBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.content.map(runText).join('').replaceAll('__', '');
    case 'list':
      return block.items.map((item) => item.blocks.map(textOf).join(' / ')).join(' / ');
    case 'quote':
      return block.blocks.map(textOf).join(' / ');
    default:
      return '';
  }
}

function runText(run: Run): string {
  if (run.type === 'text') return run.italic ? `_${run.value}_` : run.value;
  return run.type === 'noteCall' ? `^${run.label}` : ' ';
}
