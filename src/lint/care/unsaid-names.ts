import type { VFile } from 'vfile';
import { lineKind } from '../../line-kind.ts';
import type { Template } from '../../template/index.ts';
import type { Statement } from '../../validate/index.ts';
import { withheldNamesIn } from './withheld-names.ts';

/**
 * Takes withheld names out of what is said to the author: a key of a source, a file's name, the nearest of the words that may
 * be meant. A report is kept in logs and shown to others; the place says where to look. What the author wrote there may be said.
 */
export function leaveNamesUnsaid(statement: Statement, template: Template): void {
  const find = withheldNamesIn(statement, template);
  for (const file of statement.files) {
    const written = linesIn(file);
    for (const message of file.messages) {
      const isUnsaid = (words = ''): boolean =>
        find(words).some(({ start, end }) => !written(message.line).includes(words.slice(start, end)));
      if (isUnsaid(message.reason)) {
        message.reason = 'What is found here holds a name that is not to be printed, and is not repeated';
        message.message = message.reason;
      }
      if (isUnsaid(message.note)) message.note = 'look at the place itself, and at what the rule asks for';
      if (isUnsaid(message.actual) || message.expected?.some(isUnsaid)) {
        message.actual = undefined;
        message.expected = undefined;
      }
    }
  }
}

/** The author's own words on a line; the file is parted where somebody asks. */
function linesIn(file: VFile): (line?: number) => string {
  let lines: readonly string[] | undefined;
  return (line = 0) => {
    if (lineKind(file, line) !== 'text') return '';
    lines ??= String(file).split('\n');
    return lines[line - 1] ?? '';
  };
}
