import { segmentsOf } from '../../segments.ts';
import { mirrored, wholeNames } from './direction.ts';
import type { FontFamily, Fonts } from './read-fonts.ts';

/** A stretch of text in one family. */
export interface FontRun {
  readonly text: string;
  readonly family: FontFamily;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What readers take for one character: a letter with its marks. */
export function graphemes(text: string): string[] {
  return Array.from(segmentsOf(text, segmenter), ({ segment }) => segment);
}

/** Whether a family has all the characters of a text. */
export function isCovered(text: string, { characters }: FontFamily): boolean {
  for (const character of text) {
    if (!characters.has(character.codePointAt(0) ?? 0) && !hasNoGlyph.test(character)) return false;
  }
  return true;
}

const hasNoGlyph = /\p{Default_Ignorable_Code_Point}/u;

/** The first family that has a letter with all its marks; else the first that has the letter, else the first of all. */
export function familyOf(grapheme: string, { families, main }: Fonts): FontFamily {
  const [letter = ''] = grapheme;
  return (
    families.find((family) => isCovered(grapheme, family)) ??
    families.find((family) => isCovered(letter, family)) ??
    main
  );
}

const isNeutral = /^[\p{P}\p{S}\p{Z}\p{C}]+$/u;

/**
 * Parts the texts of a paragraph where the family changes. Letters and figures choose their family; spaces, points and
 * brackets go with the letters beside them where these agree, and otherwise with most of the document. A bracket goes with
 * the one that it closes.
 *
 * @returns the runs of each text
 */
export function fontRuns(texts: readonly string[], fonts: Fonts): FontRun[][] {
  const { families, main } = fonts;
  const [first] = families;
  if (first === main && texts.every((text) => isCovered(text, main))) {
    return texts.map((text) => [{ text, family: main }]);
  }
  const parts = texts.map((text) => graphemes(text));
  const all = parts.flat();
  const signs = neutral(all);
  const letters = all.map((grapheme, index) => (signs[index] ? undefined : familyOf(grapheme, fonts)));
  const before = carried(letters);
  const after = carried(letters.toReversed()).reverse();
  const chosen = all.map((grapheme, index) => {
    const [last = after[index], next = last] = [before[index], after[index]];
    return covering(grapheme, last === next ? (last ?? main) : main, fonts);
  });
  const paired = closedAlike(all, chosen, fonts);
  let end = 0;
  return parts.map((part) => {
    end += part.length;
    return grouped(part, paired.slice(end - part.length, end));
  });
}

/** Which graphemes choose no family. */
function neutral(all: readonly string[]): boolean[] {
  const named = wholeNames(all.join(''));
  let end = 0;
  return all.map((grapheme) => {
    end += grapheme.length;
    return isNeutral.test(named.slice(end - grapheme.length, end));
  });
}

function covering(grapheme: string, wanted: FontFamily, fonts: Fonts): FontFamily {
  return isCovered(grapheme, wanted) ? wanted : familyOf(grapheme, fonts);
}

function closedAlike(all: readonly string[], families: readonly FontFamily[], fonts: Fonts): FontFamily[] {
  const open: { closing: string; family: FontFamily }[] = [];
  return families.map((family, index) => {
    const sign = all[index] ?? '';
    if (/^[\p{Ps}\p{Pi}]$/u.test(sign)) open.push({ closing: closings.get(sign) ?? mirrored(sign), family });
    if (sign === '' || open.at(-1)?.closing !== sign) return family;
    return covering(sign, open.pop()?.family ?? family, fonts);
  });
}

/** Quotation marks are not turned around in text from right to left. */
const closings = new Map([
  ['“', '”'],
  ['‘', '’'],
]);

/** Fills gaps with what comes before them. */
function carried(families: readonly (FontFamily | undefined)[]): (FontFamily | undefined)[] {
  let last: FontFamily | undefined;
  return families.map((family) => {
    last = family ?? last;
    return last;
  });
}

function grouped(part: readonly string[], families: readonly FontFamily[]): FontRun[] {
  const runs: { text: string; family: FontFamily }[] = [];
  for (const [index, grapheme] of part.entries()) {
    const family = families[index];
    const last = runs.at(-1);
    if (last && last.family === family) last.text += grapheme;
    else if (family) runs.push({ text: grapheme, family });
  }
  return runs;
}
