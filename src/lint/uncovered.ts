import type { VFile } from 'vfile';
import { type Doc, type Inline, type Position, paragraphsOf, placeInText, type Text } from '../doc/index.ts';
import { complain } from '../message.ts';
import type { Statement } from '../validate/index.ts';

/** A character that no font of the PDF has, and the first place where it is printed. */
interface Uncovered {
  readonly character: string;
  readonly position?: Position;
  /** The command that installs a font which has it. */
  readonly install?: string;
}

/** Characters that keep the PDF from being made, in one stretch of words. */
interface Group {
  readonly file: VFile;
  readonly position: Position;
  readonly install: string | undefined;
  readonly characters: string[];
}

/** More characters than these at one place are counted, not listed. */
const LISTED = 5;

/**
 * Writes down which characters keep the PDF from being made, a message for each stretch of words, at the first of them:
 * the author's own, the name of a signatory, or, when the fixed words of the cover are among them, the language. Where a
 * font is missing for these, it is missing for all others of its script, and that is said once.
 */
export function reportUncovered(uncovered: readonly Uncovered[], doc: Doc, statement: Statement): void {
  const groups = new Map<string, Group>();
  for (const { character, position, install } of uncovered) {
    const place = placeOf(character, placeInWords(character, position, doc), statement);
    // Words of one text are told together, at the first of them.
    const { line, column } = (position?.path === place.file.path ? position : place.position).start;
    const key = [place.file.path, line, column, install].join(':');
    const group = groups.get(key) ?? { ...place, install, characters: [] };
    group.characters.push(character);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  const languages = all.filter(({ position, install }) => install && isLanguage(position, statement));
  const said = all.filter((group) => !languages.some(({ install }) => install === group.install));
  for (const { file, position, install, characters } of [...languages, ...said]) {
    const more = characters.length - LISTED;
    const list = characters.slice(0, LISTED).map(named).join(', ') + (more > 0 ? ` and ${more} more characters` : '');
    const remedy = install ? `install the font that has them: \`${install}\`` : 'write it with other letters';
    complain(
      file,
      'character-uncovered',
      position,
      `The PDF cannot print ${list}`,
      `${remedy}; the Word files are made`,
    );
  }
}

/** `ሀ` (U+1200) */
function named(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `\`${character}\` (U+${number})`;
}

/** Where a character stands that is in the text at `position`; what is printed otherwise than it is written stands there as a whole. */
function placeInWords(character: string, position: Position | undefined, doc: Doc): Position | undefined {
  if (!position) return undefined;
  const notes = [...doc.notes.values()].flatMap(({ children }) => children);
  const texts = paragraphsOf([...doc.cover, ...doc.body, ...doc.closing, ...notes]).flatMap(({ children }) =>
    textsIn(children),
  );
  const text = texts.find((one) => one.position && isSame(one.position, position) && one.value.includes(character));
  const start = text?.value.indexOf(character) ?? 0;
  return (text && placeInText(text, start, start + character.length)) ?? position;
}

function textsIn(nodes: readonly Inline[]): Text[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node];
    return 'children' in node ? textsIn(node.children) : [];
  });
}

function isSame(a: Position, b: Position): boolean {
  return a.path === b.path && a.start.line === b.start.line && a.start.column === b.start.column;
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
