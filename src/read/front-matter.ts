import type { VFile } from 'vfile';
import { complain } from '../message.ts';

/** The two parts of a statement's file. */
export interface Parts {
  /** The YAML between the lines of dashes, by offsets. */
  readonly frontMatter: { readonly start: number; readonly end: number };
  readonly body: { readonly value: string; readonly line: number };
}

/**
 * Takes a statement's file apart: `---`, front matter, `---`, Markdown.
 *
 * @returns nothing when there is no front matter, and the fault is written
 */
export function takeApart(file: VFile): Parts | undefined {
  const text = String(file);
  const example = 'begin the file with `---`, then lines such as `title: …`, then `---`';
  const open = /^---[ \t]*\n/.exec(text);
  if (!open) {
    complain(file, 'front-matter-missing', { line: 1, column: 1 }, 'The file has no front matter', example);
    return undefined;
  }
  const start = open[0].length;
  const close = /^(---|\.\.\.)[ \t]*$/m.exec(text.slice(start));
  if (!close) {
    const reason = 'The front matter is never closed';
    complain(file, 'front-matter-missing', { line: 1, column: 1 }, reason, 'put a line `---` under its last key');
    return undefined;
  }
  const end = start + close.index;
  const after = Math.min(end + close[0].length + 1, text.length);
  const line = text.slice(0, after).split('\n').length;
  return { frontMatter: { start, end }, body: { value: text.slice(after), line } };
}
