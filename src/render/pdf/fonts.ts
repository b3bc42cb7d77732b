import type { Language } from '../../doc/index.ts';
import type { FontSources } from './pdfmake.ts';

/** Raised figures: share of the size of the text around them, and how far their baseline rises, as a share of it. */
export const raised = { size: 0.65, rise: 0.33 };

export type Face = keyof FontSources;

/** Which face sets bold and italic text. */
export function face(bold: boolean, italic: boolean): Face {
  if (bold) return italic ? 'bolditalics' : 'bold';
  return italic ? 'italics' : 'normal';
}

/** A family of fonts, by the paths of its faces in the World. */
export interface Family {
  readonly name: string;
  readonly files: Readonly<Record<Face, string>>;
  /** How far its letters reach above and below the baseline, as shares of the size, where what the font says is no measure. */
  readonly reach?: { readonly above: number; readonly below: number };
  /** It is large, and installed only where it is wanted: the command that does, and the characters that ask for it. */
  readonly optional?: { readonly install: string; readonly for: RegExp };
}

/** Has the measures of Times New Roman. */
const tinos: Family = {
  name: 'Tinos',
  files: {
    normal: 'rostrum:fonts/Tinos-Regular.ttf',
    bold: 'rostrum:fonts/Tinos-Bold.ttf',
    italics: 'rostrum:fonts/Tinos-Italic.ttf',
    bolditalics: 'rostrum:fonts/Tinos-BoldItalic.ttf',
  },
};

const arabic: Family = {
  name: 'Noto Naskh Arabic',
  files: upright('rostrum:fonts/NotoNaskhArabic-Regular.ttf', 'rostrum:fonts/NotoNaskhArabic-Bold.ttf'),
  // From the hamza of an alif to the dots of a final ya. The font leaves room for marks piled upon marks, 1.7 of the size.
  reach: { above: 0.96, below: 0.44 },
};

const chinese: Family = {
  name: 'Noto Serif SC',
  files: upright('rostrum:fonts/NotoSerifSC-Regular.ttf', 'rostrum:fonts/NotoSerifSC-Bold.ttf'),
  optional: {
    install: 'npm install @expo-google-fonts/noto-serif-sc',
    for: /[\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u,
  },
};

/** A family without italics: they are set upright. */
function upright(normal: string, bold: string): Record<Face, string> {
  return { normal, bold, italics: normal, bolditalics: bold };
}

/** Every letter is set in the first of these families that has it. */
export const families: readonly Family[] = [tinos, arabic, chinese];

/** The family of most letters of a language: signs that several families have are set in it, and it gives lines their height. */
export function mainFamily(language: Language): Family {
  if (language === 'ar') return arabic;
  return language === 'zh' ? chinese : tinos;
}
