import type { Stylesheet } from '../../../src/doc/index.ts';
import type { PrintedLine, PrintedPage } from './printed-pages.ts';
import { onPage } from './words-for.ts';

/** Of the letters of the embedded font above and below their baseline, as shares of their size. */
const ascent = 0.6621;
const descent = 0.2163;

/** Half of what the eye sees; places are rounded in the file. */
const tolerance = 0.1;

/** Where a line ends; lines stand on the ground of their letters. */
export function lineBottom({ baseline, size }: PrintedLine): number {
  return baseline + descent * size;
}

/** Lines stand in their column, text above notes, none on another. */
export function overlaps(
  { text, notes, separator, rules }: PrintedPage,
  index: number,
  stylesheet: Stylesheet,
): string[] {
  const { page, paragraphs, notes: style } = stylesheet;
  const bottom = page.height - page.bottom;
  const faults: string[] = [];
  const say = (isWrong: boolean, what: string) => {
    if (isWrong) faults.push(`${onPage(index)}: ${what}`);
  };
  const end = separator ?? bottom;
  for (const [place, line] of [...text, ...notes].entries()) {
    const what = `\`${line.words.slice(0, 2).join(' ')}…\``;
    say(
      line.left < page.left - tolerance || line.right > page.width - page.right + tolerance,
      `${what} leaves the column`,
    );
    const before = place === text.length ? undefined : [...text, ...notes][place - 1];
    say(before !== undefined && line.baseline - before.baseline < line.size * 1.05, `${what} stands on another line`);
  }
  const [first] = text;
  say(
    first !== undefined && first.baseline - ascent * first.size < page.top - tolerance,
    'the text begins above its column',
  );
  say(
    text.some((line) => lineBottom(line) > end + tolerance),
    'the text goes on below its column',
  );
  say(
    rules.some((y) => y > end + tolerance),
    'a rule stands below the column',
  );
  say(rules.length > 0 && text.length === 0, 'a rule stands alone');
  say((separator !== undefined) !== notes.length > 0, 'the rule of the notes has no notes, or they have none');
  const [top] = notes;
  const height = paragraphs.footnote.line.height;
  if (top && separator !== undefined) {
    const space = lineBottom(top) - height - separator - style.separator.thickness / 2;
    say(Math.abs(space - style.separator.gap) > tolerance, 'the notes stand off their rule');
  }
  const last = notes.at(-1);
  say(last !== undefined && Math.abs(lineBottom(last) - bottom) > tolerance, 'the notes do not end with the column');
  say(
    notes.some(
      (line, place) => place > 0 && Math.abs(line.baseline - (notes[place - 1]?.baseline ?? 0) - height) > tolerance,
    ),
    'the lines of the notes are not evenly set',
  );
  return faults;
}
