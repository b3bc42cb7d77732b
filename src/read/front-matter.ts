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
  if (!open && DASHES.test(text.split('\n', 1)[0] ?? '')) return wordDashes(file, 1);
  if (!open) {
    complain(file, 'front-matter-missing', { line: 1, column: 1 }, 'The file has no front matter', example);
    return undefined;
  }
  const start = open[0].length;
  const close = /^(---|\.\.\.)[ \t]*$/m.exec(text.slice(start));
  const lines = text.slice(start, close ? start + close.index : text.length).split('\n');
  const dashes = lines.findIndex((line) => DASHES.test(line));
  if (dashes >= 0) return wordDashes(file, dashes + 2);
  if (!close) {
    const reason = 'The front matter is never closed';
    complain(file, 'front-matter-missing', { line: 1, column: 1 }, reason, 'put a line `---` under its last key');
    return undefined;
  }
  const words = firstOfText(lines);
  if (words !== undefined) {
    const line = words + 2;
    const note = `put a line \`---\` above line ${line}`;
    complain(
      file,
      'front-matter-missing',
      { line, column: 1 },
      'The text begins before the front matter is closed',
      note,
    );
    return undefined;
  }
  const end = start + close.index;
  const after = Math.min(end + close[0].length + 1, text.length);
  const line = text.slice(0, after).split('\n').length;
  return { frontMatter: { start, end }, body: { value: text.slice(after), line } };
}

/** A line of the dashes that Word makes of hyphens. */
const DASHES = /^-{0,2}[–—][-–—]{0,2}[ \t]*$/;

function wordDashes(file: VFile, line: number): undefined {
  const note = 'write three hyphens: `---`';
  complain(
    file,
    'front-matter-missing',
    { line, column: 1 },
    'The line is of dashes, as Word makes them of hyphens',
    note,
  );
  return undefined;
}

/** Words that begin a line behind an empty one, and no key, item or comment: YAML has none, and Markdown is made of them. */
const WORDS = /^[\p{Lu}\p{Lo}“«][^:]{30}/u;

/** Which of the lines of the front matter is the first of the text: that of words, or of the headings above them. */
function firstOfText(lines: readonly string[]): number | undefined {
  const words = lines.findIndex((line, index) => lines[index - 1]?.trim() === '' && WORDS.test(line));
  if (words < 0) return undefined;
  let first = words;
  for (let index = words - 1; /^(?:#{1,6} .*|\s*)$/.test(lines[index] ?? '-'); index -= 1) {
    if (lines[index]?.trim() !== '') first = index;
  }
  return first;
}
