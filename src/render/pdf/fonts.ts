import type { World } from '../../world.ts';
import type { FontSources } from './pdfmake.ts';

/** The embedded family; it has the measures of Times New Roman. */
export const family = 'Tinos';

/** Raised figures: share of the size of the text around them, and how far their baseline rises, as a share of it. */
export const raised = { size: 0.65, rise: 0.33 };

const files: Readonly<Record<keyof FontSources, string>> = {
  normal: 'rostrum:fonts/Tinos-Regular.ttf',
  bold: 'rostrum:fonts/Tinos-Bold.ttf',
  italics: 'rostrum:fonts/Tinos-Italic.ttf',
  bolditalics: 'rostrum:fonts/Tinos-BoldItalic.ttf',
};

/**
 * Reads the four faces of the embedded family.
 *
 * @throws Error when the World does not hold one of them
 */
export async function readFonts(world: World): Promise<FontSources> {
  const [normal, bold, italics, bolditalics] = await Promise.all([
    readFont(world, files.normal),
    readFont(world, files.bold),
    readFont(world, files.italics),
    readFont(world, files.bolditalics),
  ]);
  return { normal, bold, italics, bolditalics };
}

async function readFont(world: World, path: string): Promise<Uint8Array> {
  const result = await world.read(path);
  if ('fault' in result) throw new Error(`Cannot embed \`${path}\`: the file is ${result.fault}.`);
  return result.bytes;
}

/** Which face sets bold and italic text. */
export function face(bold: boolean, italic: boolean): keyof FontSources {
  if (bold) return italic ? 'bolditalics' : 'bold';
  return italic ? 'italics' : 'normal';
}
