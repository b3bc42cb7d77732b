import { VFile } from 'vfile';
import { setLineKinds } from '../line-kind.ts';
import { decodedAddress, withheldNamesIn } from '../lint/index.ts';
import { complain, type Place } from '../message.ts';
import type { Template } from '../template/index.ts';
import type { Statement } from '../validate/index.ts';

/** A text that was kept, as its file has it. */
export interface KeptFile {
  /** From the statement's folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * Says of every kept text at the first place where it names somebody whom the data withholds: it was kept when the data may
 * have allowed the name. The file is added to those of the statement; nothing of it may be shown.
 */
export function reportKeptNames(kept: readonly KeptFile[], statement: Statement, template: Template): void {
  for (const { path, text } of kept) {
    const place = firstName(text.split(/\r?\n/), statement, template);
    if (!place) continue;
    const file = new VFile({ path, value: text });
    setLineKinds(file, () => 'personal');
    statement.files.push(file);
    const reason = 'A text that was kept names a person or an organization that is not to be named any more';
    complain(
      file,
      'name-withheld-kept',
      place,
      reason,
      'delete the file, and ask for approval of the text as it is now',
    );
  }
}

/** Where the first name stands that the data withholds; one in an address at its line. */
export function firstName(lines: readonly string[], statement: Statement, template: Template): Place {
  const find = withheldNamesIn(statement, template);
  for (const [index, words] of lines.entries()) {
    const [found = find(decodedAddress(words)).length > 0 ? { start: 0, end: words.length } : undefined] = find(words);
    if (!found) continue;
    const line = index + 1;
    return { start: { line, column: found.start + 1 }, end: { line, column: found.end + 1 } };
  }
  return undefined;
}
