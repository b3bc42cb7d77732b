import type { Layout } from '../../layout/index.ts';
import type { World } from '../../world.ts';
import { buildPages } from './build-pages.ts';
import { collect } from './collect.ts';
import { findUncovered, type UncoveredCharacter } from './coverage.ts';
import { facedTexts } from './faced-texts.ts';
import { StatementDocument } from './pdf-document.ts';
import { readFonts } from './read-fonts.ts';
import type { Structure } from './structure.ts';
import { TaggedRenderer } from './tagged-renderer.ts';

export type { UncoveredCharacter } from './coverage.ts';
export { warmUp } from './warm-up.ts';

/**
 * Renders a Layout as one PDF file that is PDF/A-2a and PDF/UA-1. The same Layout gives the same bytes.
 *
 * @param world gives the fonts that the text needs: `rostrum:fonts/Tinos-Regular.ttf`, `-Bold`, `-Italic` and `-BoldItalic`,
 *   `NotoNaskhArabic-Regular.ttf` and `-Bold`, `NotoSerifSC-Regular.ttf` and `-Bold`
 * @throws Error when a font is missing, or when no font has one of the characters (see `uncoveredCharacters`)
 */
export async function renderPdf(layout: Layout, world: World): Promise<Uint8Array> {
  const texts = facedTexts(layout);
  const fonts = await readFonts(texts, layout.metadata.language, world);
  const [uncovered] = findUncovered(texts, fonts);
  if (uncovered) throw new Error(`No font has the character ${JSON.stringify(uncovered.character)}.`);

  const pdf = new StatementDocument(layout, fonts);
  const root: Structure = { role: 'Document', lang: layout.metadata.languageTag };
  const { pages, notes } = buildPages(layout, root, pdf);
  const renderer = new TaggedRenderer(pdf, root, notes, layout.noteLinks);
  renderer.renderPages(pages);
  renderer.end();
  pdf.end();
  return collect(pdf);
}

/**
 * The characters of a Layout that no embedded font has, each once with its first place; `renderPdf` refuses them.
 *
 * @throws Error when a font is missing
 */
export async function uncoveredCharacters(layout: Layout, world: World): Promise<UncoveredCharacter[]> {
  const texts = facedTexts(layout);
  return findUncovered(texts, await readFonts(texts, layout.metadata.language, world));
}
