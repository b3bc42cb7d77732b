import type { Language } from '../../doc/index.ts';
import type { World } from '../../world.ts';
import type { FacedText } from './faced-texts.ts';
import { type Face, type Family, families, mainFamily } from './fonts.ts';
import { openFont } from './opened-fonts.ts';
import type { FontSources } from './pdfmake.ts';
import { printable } from './printable.ts';

/** A family that was read. */
export interface FontFamily {
  readonly name: string;
  readonly sources: FontSources;
  readonly characters: ReadonlySet<number>;
  readonly reach?: Family['reach'];
}

/** The families that a text is set in. */
export interface Fonts {
  /** First choice first. */
  readonly families: readonly FontFamily[];
  readonly main: FontFamily;
  /** Optional families that the text asks for and the World does not hold. */
  readonly missing: readonly Family[];
}

/** Characters by the face that they are set in. */
type FacedCharacters = Readonly<Record<Face, string>>;

/**
 * Reads the families that a text needs, and no more: a statement in English waits for neither Arabic nor Chinese.
 *
 * @throws Error when the World does not hold a font that is not optional
 */
export async function readFonts(texts: readonly FacedText[], language: Language, world: World): Promise<Fonts> {
  const read = new Map<Family, FontFamily>();
  const missing: Family[] = [];
  let rest = charactersOf(texts);
  for (const family of families) {
    const isNeeded = read.size === 0 || family === mainFamily(language) || Object.values(rest).join('') !== '';
    if (!isNeeded) continue;
    const normal = await readFont(family, 'normal', world);
    if (normal) {
      const characters = charactersIn(normal);
      const wanted = read.size === 0 ? allFaces : facesOf(rest, characters);
      const sources = await readFaces(family, normal, wanted, world);
      read.set(family, { ...family, sources, characters });
      rest = without(rest, characters);
    } else missing.push(family);
  }
  const all = [...read.values()];
  const main = read.get(mainFamily(language)) ?? all[0];
  if (!main) throw new Error('No family of fonts was read.');
  return { families: all, main, missing };
}

const allFaces: readonly Face[] = ['normal', 'bold', 'italics', 'bolditalics'];

/** Each character once. What has no glyph asks for no font. */
function charactersOf(texts: readonly FacedText[]): FacedCharacters {
  const of = (face: Face): string => {
    const text = texts.filter((faced) => faced.face === face).map((faced) => faced.text);
    return [...new Set(printable(text.join('')))].join('').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  };
  return { normal: of('normal'), bold: of('bold'), italics: of('italics'), bolditalics: of('bolditalics') };
}

/** The faces that a family is needed in. Another would be megabytes read for nothing. */
function facesOf(texts: FacedCharacters, characters: ReadonlySet<number>): Face[] {
  return allFaces.filter((face) => without(texts, characters)[face].length < texts[face].length);
}

/** What of the texts is in none of these characters. */
function without(texts: FacedCharacters, characters: ReadonlySet<number>): FacedCharacters {
  const rest = (face: Face): string =>
    [...new Set(texts[face])].filter((character) => !characters.has(character.codePointAt(0) ?? 0)).join('');
  return { normal: rest('normal'), bold: rest('bold'), italics: rest('italics'), bolditalics: rest('bolditalics') };
}

async function readFaces(
  family: Family,
  normal: Uint8Array,
  wanted: readonly Face[],
  world: World,
): Promise<FontSources> {
  const read = async (face: Face): Promise<Uint8Array> =>
    (wanted.includes(face) && (await readFont(family, face, world))) || normal;
  const [bold, italics, bolditalics] = await Promise.all([read('bold'), read('italics'), read('bolditalics')]);
  return { normal, bold, italics, bolditalics };
}

/** @returns nothing for a family that may be missing, and is */
async function readFont({ files, optional }: Family, face: Face, world: World): Promise<Uint8Array | undefined> {
  const path = files[face];
  const result = await world.read(path);
  if ('bytes' in result) return result.bytes;
  if (optional && result.fault === 'missing') return undefined;
  throw new Error(`Cannot embed \`${path}\`: the file is ${result.fault}.`);
}

const sets = new WeakMap<Uint8Array, ReadonlySet<number>>();

/** The characters of a font. All faces of a family have the same. */
function charactersIn(bytes: Uint8Array): ReadonlySet<number> {
  const known = sets.get(bytes) ?? new Set(openFont(bytes).characterSet);
  sets.set(bytes, known);
  return known;
}
