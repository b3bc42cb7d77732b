import type { IRunOptions } from 'docx';
import type { CharacterStyle, ParagraphStyle, Stylesheet } from '../../doc/index.ts';
import type { TextRun } from '../../layout/index.ts';
import { halfPoints } from './measure.ts';

/** The look of a run: a character style where it has one, and direct formatting where no style can say it. */
export type Look = Pick<IRunOptions, 'style' | 'bold' | 'italics' | 'size'>;

/**
 * The look of words in a paragraph of a style. Letters wear one character style at a time; a link looks like the text
 * around it, so a linked word in italics wears that of the italics.
 *
 * @throws Error when the stylesheet has no style for words that the layout sets off
 */
export function lookOf(run: TextRun, paragraph: ParagraphStyle, stylesheet: Stylesheet): Look {
  const { noteMark, link } = stylesheet.characters;
  if (run.raised) return { style: noteMark.id, ...upright(paragraph) };
  const style = emphasisOf(run, paragraph, stylesheet) ?? (run.link === undefined ? undefined : link);
  return { ...(style && { style: style.id }), ...sizeOf(run, paragraph, stylesheet) };
}

/**
 * Makes a mark light and upright among bold and slanted letters. No character style can: Word takes bold in both the
 * paragraph and the characters for a contrast, and bold in one of them for bold (ECMA-376, 17.7.3).
 */
export function upright(paragraph: ParagraphStyle): Look {
  return { ...(paragraph.bold && { bold: false }), ...(paragraph.italic && { italics: false }) };
}

/** Bold in a bold paragraph is no emphasis; for the same reason its style must not say it again. */
function emphasisOf(run: TextRun, paragraph: ParagraphStyle, stylesheet: Stylesheet): CharacterStyle | undefined {
  const bold = run.bold && !paragraph.bold;
  const italic = run.italic && !paragraph.italic;
  if (!bold && !italic) return undefined;
  const { strong, emphasis, strongEmphasis } = stylesheet.characters;
  const style = bold && italic ? strongEmphasis : bold ? strong : emphasis;
  if (style === undefined) {
    throw new Error(`Cannot set \`${run.value}\` apart: the stylesheet \`${stylesheet.name}\` has no style for it`);
  }
  return style;
}

/** Only the first letters of the symbol have a size of their own, and a style for it. */
function sizeOf({ size }: TextRun, paragraph: ParagraphStyle, { masthead }: Stylesheet): Look {
  if (size === undefined || size === paragraph.size) return {};
  return size === masthead?.symbolInitial.size ? { style: masthead.symbolInitial.id } : { size: halfPoints(size) };
}
