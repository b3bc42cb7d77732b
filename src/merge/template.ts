import Handlebars from 'handlebars';
import type { VFile } from 'vfile';
import type { Point } from '../doc/index.ts';
import { complain } from '../message.ts';
import { blockFaults, openingBeyond } from './block-faults.ts';

/** Handlebars's syntax tree; its types lack names to import. */
export type Program = hbs.AST.Program;
export type Statement = hbs.AST.Statement;
export type Expression = hbs.AST.Expression;
export type Path = hbs.AST.PathExpression;

/** A piece of Markdown with Handlebars, and where it stands. */
export interface TemplateText {
  /** The file, for faults and places. */
  readonly file: VFile;
  readonly value: string;
  /** The line of the file on which the piece begins. */
  readonly line: number;
}

/** A parsed template. */
export interface ParsedTemplate {
  readonly file: VFile;
  readonly program: Program;
}

/** Handlebars reads blocks in one another in a time that grows with the square of their number; nobody writes so many. */
const DEEPEST = 100;

/**
 * Parses a template. Its lines are the lines of its file.
 *
 * @returns nothing when Handlebars does not understand it, and the fault is written
 */
export function parseTemplate({ file, value, line }: TemplateText): ParsedTemplate | undefined {
  const padding = '\n'.repeat(line - 1);
  const starts = [0, ...[...value.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const pointAt = (offset: number): Point => {
    const row = starts.findLastIndex((start) => start <= offset);
    return { line: line + row, column: offset - (starts[row] ?? 0) + 1 };
  };
  const tooDeep = openingBeyond(value, DEEPEST);
  if (tooDeep !== undefined) {
    const note = 'close blocks before the next opens, or put parts of the text into files under `partials/`';
    complain(file, 'nesting-too-deep', pointAt(tooDeep), `The block stands in ${DEEPEST} others`, note);
    return undefined;
  }
  try {
    return { file, program: Handlebars.parse(padding + value, { srcName: file.path }) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const faults = isOfBlocks(error) ? blockFaults(value) : [];
    for (const { at, reason, note } of faults) complain(file, 'template-invalid', pointAt(at), reason, note);
    if (faults.length > 0) return undefined;
    const place = placeOfFault(error, value, line);
    complain(
      file,
      'template-invalid',
      place,
      sentence(error.message),
      'every `{{` needs its `}}`, every `{{#…}}` its `{{/…}}`',
    );
    return undefined;
  }
}

/** Where a node stands in its file. */
export function startOf(node: { readonly loc: hbs.AST.SourceLocation }): Point {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}

/** The stretch of its file that a node takes. */
export function stretchOf(node: { readonly loc: hbs.AST.SourceLocation }): { start: Point; end: Point } {
  return { start: startOf(node), end: { line: node.loc.end.line, column: node.loc.end.column + 1 } };
}

/** Handlebars names the line, sometimes the column; the last opening braces before the end of that line are near the fault. */
function placeOfFault(error: Error, value: string, line: number): Point {
  const { lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
  const named = lineNumber ?? (Number(/on line (\d+)/.exec(error.message)?.[1]) || line);
  if (column !== undefined) return { line: named, column: column + 1 };
  const text = value.split('\n')[named - line] ?? '';
  return { line: named, column: Math.max(0, text.lastIndexOf('{{')) + 1 };
}

/** Whether Handlebars has met an opening, a closing or an `{{else}}` that goes with none, or the end of the text before a closing. */
function isOfBlocks({ message }: Error): boolean {
  return /doesn't match|got 'EOF'|Expecting 'EOF', got|Expecting 'OPEN_ENDBLOCK', got '(?:OPEN_)?INVERSE/.test(message);
}

function sentence(message: string): string {
  if (/got 'EOF'/.test(message)) return 'The text ends inside a Handlebars expression';
  return 'Handlebars does not understand the expression';
}
