import type { VFile } from 'vfile';
import type { Position } from '../doc/index.ts';
import { complain } from '../message.ts';
import type { Statement } from '../validate/index.ts';

/** A character that no font of the PDF has, and the first place where it is printed. */
interface Uncovered {
  readonly character: string;
  readonly position?: Position;
}

/** More characters than these at one place are counted, not listed. */
const LISTED = 5;

/**
 * Writes down which characters keep the PDF from being made, a message for each place: the author's own words, the name
 * of a signatory, or, when the fixed words of the cover are among them, the language.
 */
export function reportUncovered(uncovered: readonly Uncovered[], statement: Statement): void {
  const places = new Map<string, { file: VFile; position: Position; characters: string[] }>();
  for (const { character, position } of uncovered) {
    const place = placeOf(character, position, statement);
    const key = `${place.file.path}:${place.position.start.line}:${place.position.start.column}`;
    const known = places.get(key) ?? { ...place, characters: [] };
    known.characters.push(`\`${character}\``);
    places.set(key, known);
  }
  const language = [...places.values()].find(({ position }) => isLanguage(position, statement));
  for (const { file, position, characters } of language ? [language] : places.values()) {
    const more = characters.length - LISTED;
    const list = characters.slice(0, LISTED).join(', ') + (more > 0 ? ` and ${more} more characters` : '');
    const note = language
      ? 'the PDF can be made in en, fr, es and ru so far; the Word files are made'
      : 'write it with other letters; the Word files are made';
    complain(file, 'character-uncovered', position, `The PDF cannot print ${list}`, note);
  }
}

function placeOf(
  character: string,
  position: Position | undefined,
  statement: Statement,
): { readonly file: VFile; readonly position: Position } {
  const file = statement.files.find((candidate) => candidate.path === position?.path);
  if (file && position) return { file, position };
  const signatory = statement.signatories.find(({ name, display }) => (display ?? name).includes(character));
  const place = signatory && statement.signatoryPlaces.get(signatory);
  return place ?? { file: statement.text, position: statement.source.place(['language']) };
}

function isLanguage(position: Position, { source }: Statement): boolean {
  const { start } = source.place(['language']);
  return position.start.line === start.line && position.start.column === start.column;
}
