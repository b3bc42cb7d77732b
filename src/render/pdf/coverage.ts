import type { Position } from '../../doc/index.ts';
import type { FacedText } from './faced-texts.ts';
import { familyOf, graphemes, isCovered } from './font-runs.ts';
import { drawn, printable } from './printable.ts';
import type { Fonts } from './read-fonts.ts';

/** A character that the fonts cannot print, and where it stands first. */
export interface UncoveredCharacter {
  readonly character: string;
  readonly position?: Position;
  /** The command that installs a font which has it. */
  readonly install?: string;
}

/** Finds the characters for which no font has a glyph: each once, at its first place. */
export function findUncovered(texts: readonly FacedText[], fonts: Fonts): UncoveredCharacter[] {
  const found = new Map<string, UncoveredCharacter>();
  for (const { text, position } of texts) {
    const shown = drawn(printable(text));
    // What one family has letter by letter, it also has with all marks.
    const letters = [...new Set(shown)].join('');
    if (fonts.families.some((family) => isCovered(letters, family))) continue;
    for (const grapheme of graphemes(shown)) {
      const family = familyOf(grapheme, fonts);
      for (const character of grapheme) {
        if (isCovered(character, family) || found.has(character)) continue;
        const install = fonts.missing.find(({ optional }) => optional?.for.test(character))?.optional?.install;
        found.set(character, { character, ...(position && { position }), ...(install && { install }) });
      }
    }
  }
  return [...found.values()];
}
