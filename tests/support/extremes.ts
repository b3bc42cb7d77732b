import type { Files } from './hostile.ts';
import { statementWith } from './statement.ts';

/** Statements of a size that nobody means, each with no fault but that. */
export const extremes: Readonly<Record<string, Files>> = {
  'word-of-10000-letters': only(`The ${'x'.repeat(10_000)} ends.\n`),
  'notes-1000': only(
    `${numbers(1000, (n) => `Weir[^${n}]`).join(' ')}\n\n${numbers(1000, (n) => `[^${n}]: Gauge ${n}.`).join('\n\n')}\n`,
  ),
  'note-of-500-paragraphs': only(
    `The weir.[^long]\n\n[^long]: Gauges.\n\n${numbers(500, (n) => `    Gauge ${n}.`).join('\n\n')}\n`,
  ),
  'table-of-500-rows': only(
    `| Gauge | Level |\n| --- | --- |\n${numbers(500, (n) => `| Gauge ${n} | ${n} |`).join('\n')}\n`,
  ),
  'table-of-63-columns': only(`${row(63)}\n${'|---'.repeat(63)}|\n${row(63)}\n`),
  'heading-of-1000-letters': only(`## ${'The level of the river '.repeat(44)}\n\nIt rose.\n`),
  'title-of-3000-letters': {
    'statement.md': statementWith('\nIt rose.\n').replace(
      'The right to water',
      'The level of the river '.repeat(131).trim(),
    ),
  },
  'address-of-2079-letters': only(`Kept [here](https://treaties.example/${'a'.repeat(2079 - 25)}).\n`),
  'lists-10-deep': only(numbers(10, (n) => `${'   '.repeat(n - 1)}${n % 3 ? '1.' : '- '} level ${n}`).join('\n')),
  'lists-300': only(numbers(300, (n) => `${n % 2 ? '1.' : '1)'} Weir ${n}`).join('\n')),
  'emphasis-50-deep': only(`${'*a **b '.repeat(20)}river${' b** a*'.repeat(20)}\n`),
};

function only(body: string): Files {
  return { 'statement.md': statementWith(`\n${body}`) };
}

function numbers<Value>(count: number, of: (n: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => of(index + 1));
}

function row(columns: number): string {
  return `| ${numbers(columns, (n) => `${n}`).join(' | ')} |`;
}
