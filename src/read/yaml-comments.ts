import type { VFile } from 'vfile';
import { type Document, isScalar, type Scalar, visit } from 'yaml';
import type { Position } from '../doc/index.ts';
import { complain } from '../message.ts';
import { isRule } from '../rules.ts';

/** Keys whose values are single words: a comment behind them is what it looks like. */
const WORDS = [
  'body',
  'session',
  'agendaItem',
  'language',
  'date',
  'symbol',
  'signatories',
  'cases',
  'sources',
  'style',
  'status',
  'lead',
];
const MORE_WORDS = [
  'publish',
  'id',
  'age',
  'on',
  'expires',
  'withdrawn',
  'statusConfirmedOn',
  'approvedOn',
  'email',
  'type',
  'issued',
  'accessed',
];

/** `title: Water #1 problem` is the title `Water` to YAML: words must not be lost without a word. */
export function refuseLostWords(
  document: Document,
  file: VFile,
  position: (start: number, end: number) => Position,
): void {
  const check = (value: Scalar): void => {
    if (value.type !== 'PLAIN' || !value.comment || !value.range) return;
    const reason = `\`#${value.comment}\` is a comment and is not read`;
    const note = 'put the value between quotation marks, or the comment on a line of its own';
    complain(file, 'yaml-invalid', position(value.range[1], value.range[1]), reason, note);
  };
  visit(document, {
    Pair: (_, { key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      if (isScalar(value) && !isRule(name) && ![...WORDS, ...MORE_WORDS].includes(name)) check(value);
    },
    Seq: (_, { items }) => {
      for (const item of items) if (isScalar(item)) check(item);
    },
  });
}
