import type { VFile } from 'vfile';
import { type Document, isScalar, visit } from 'yaml';
import type { Position } from '../doc/index.ts';
import { complain } from '../message.ts';

/** Keys whose values are names and sentences; behind the others a comment is what it looks like. */
const FREE_TEXT = ['title', 'name', 'display', 'pseudonym', 'act', 'place', 'court', 'perpetrator', 'note', 'gloss'];

/** `title: Water #1 problem` is the title `Water` to YAML: words must not be lost without a word. */
export function refuseLostWords(
  document: Document,
  file: VFile,
  position: (start: number, end: number) => Position,
): void {
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !FREE_TEXT.includes(String(key.value)) || !isScalar(value)) return;
      if (value.type !== 'PLAIN' || !value.comment || !value.range) return;
      const reason = `\`#${value.comment}\` is a comment and is not read`;
      const note = 'put the value between quotation marks, or the comment on a line of its own';
      complain(file, 'yaml-invalid', position(value.range[1], value.range[1]), reason, note);
    },
  });
}
