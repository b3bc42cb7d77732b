import { styleText } from 'node:util';
import type { Severity } from '../../rules.ts';
import type { Look } from '../look.ts';
import type { Finding, ReportedFile } from '../report.ts';
import { quotation } from './quotation.ts';
import { wrap } from './wrap.ts';

const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>;

type Style = 'bold' | 'dim' | 'underline' | (typeof COLOURS)[Severity];

const INDENT = '  ';
const BAR = '│ ';

/** The findings of each file: the place, what was found, the author's line with the stretch that is meant, what to do. */
export function pretty(files: readonly ReportedFile[], look: Look): string {
  return files
    .filter(({ findings }) => findings.length > 0)
    .map((file) => {
      const blocks = file.findings.map((finding) => block(finding, file.quotable(finding.line), look));
      return `${paint(file.path, 'underline', look)}\n\n${blocks.map((block) => `${block}\n`).join('')}`;
    })
    .join('');
}

/** @param line the author's line, where it may be quoted */
function block(finding: Finding, line: string | undefined, look: Look): string {
  const { severity, rule, reason, note } = finding;
  const place = `${finding.line}:${finding.column}`;
  const columns = look.columns - INDENT.length;
  const [head = '', ...more] = wrap(`${place}  ${severity}  ${reason}  ${rule}`, columns);
  const lines = [
    head
      .replace(place, () => paint(place, 'dim', look))
      .replace(severity, () => paint(severity, COLOURS[severity], look)),
    ...more,
  ];
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').replace(/\S+$/, (id) => paint(id, 'dim', look));
  const quoted = line === undefined || line === '' ? [] : quote(finding, line, columns - BAR.length, look);
  const bar = paint(BAR, 'dim', look);
  const all = [...lines, ...quoted.map((text) => `${bar}${text}`), ...wrap(note, columns)];
  return all.map((text) => `${INDENT}${text}\n`).join('');
}

/** The author's line, and below it a line that points at the stretch, or repeats it where pointing would mislead. */
function quote({ severity, ...finding }: Finding, line: string, columns: number, look: Look): string[] {
  const goesOn = finding.endLine > finding.line;
  const start = finding.column - 1;
  const end = goesOn ? line.length : finding.endColumn - 1;
  const { before, stretch, after, indent, width, isPointable } = quotation(line, start, end, columns);
  const colour = COLOURS[severity];
  const below = isPointable ? `${' '.repeat(indent)}${paint('^'.repeat(width), colour, look)}` : '';
  const words = isPointable || stretch === '' ? below : `${paint('^', colour, look)} ${stretch}`;
  return [`${before}${paint(stretch, colour, look)}${after}`, `${words}${goesOn ? '…' : ''}`];
}

function paint(text: string, style: Style, { isColoured }: Look): string {
  return isColoured && text !== '' ? styleText(style, text, { validateStream: false }) : text;
}
