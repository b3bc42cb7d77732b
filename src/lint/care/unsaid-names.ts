import type { VFile } from 'vfile';
import { lineKind } from '../../line-kind.ts';
import type { Template } from '../../template/index.ts';
import { type IsUnsaid, setUnsaid } from '../../unsaid.ts';
import type { NamesInData } from '../../validate/index.ts';
import { decodedAddress } from './decoded-address.ts';
import { foldedText, foldedWords } from './folded-words.ts';
import type { NameSearch } from './name-search.ts';
import { surnamesOf } from './surnames.ts';
import { nameSearch } from './withheld-names.ts';

/** Names as programs write them: keys, addresses, marks of the template. */
const WRITTEN_FOR_PROGRAMS = /\S*[@{}[\]/#=<>_`:]\S*/gu;

/**
 * Takes withheld names out of what is said to the author: a key of a source, a file's name, the nearest of the words that may
 * be meant, a value. A report is kept in logs and shown to others; the place says where to look.
 */
export function leaveNamesUnsaid(files: readonly VFile[], names: NamesInData, template: Template): void {
  const { isUnsaid, search } = finder(names, template);
  const own = new Set(names.ownWords);
  const single = new Set(names.withheld.flatMap(({ name }) => foldedText(name)));
  /** @param isOnLine whether the name stands on the line: then no word of it is said */
  const holds = (words: string, isOnLine: boolean): boolean => {
    const quoted = [...words.matchAll(/`([^`]*)`/g)].flatMap(([, stretch = '']) => (own.has(stretch) ? [] : stretch));
    return (
      search()
        .in(words)
        .some(({ isWhole }) => isWhole) ||
      quoted.some(
        (stretch) => isUnsaid(`\`${stretch}\``) || (isOnLine && foldedText(stretch).some((word) => single.has(word))),
      )
    );
  };
  for (const file of files) {
    setUnsaid(file, isUnsaid);
    const line = linesIn(file);
    for (const message of file.messages) {
      const written = line(message.line);
      const isOnLine = isUnsaid(written);
      if (holds(message.reason, isOnLine)) {
        message.reason = 'What is found here holds a name that is not to be printed, and is not repeated';
        message.message = message.reason;
      }
      if (holds(message.note ?? '', isOnLine)) message.note = 'look at the place itself, and at what the rule asks for';
      // What the author wrote on the line is mended there, and told to nobody.
      const isElsewhere = (words: string): boolean =>
        isUnsaid(words) && !(lineKind(file, message.line ?? 0) === 'text' && written.includes(words));
      if ([message.actual ?? '', ...(message.expected ?? [])].some(isElsewhere)) {
        message.actual = undefined;
        message.expected = undefined;
      }
    }
  }
}

/** The search is made when it is asked for: most statements have nothing found in them. */
function finder(names: NamesInData, template: Template): { isUnsaid: IsUnsaid; search: () => NameSearch } {
  let made: NameSearch | undefined;
  let parts: ReadonlySet<string> | undefined;
  const contacts = names.contacts.map(bare).filter((contact) => contact.length >= 6);
  const search = (): NameSearch => {
    made ??= nameSearch(names.withheld, names.open, template);
    return made;
  };
  const holdsSurname = (words: string, isForPrograms: boolean): boolean => {
    parts ??= surnamesOf(
      names.withheld.filter(({ of }) => of === 'person').map(({ name }) => name),
      names.open.map(({ name }) => name),
      template,
    );
    const own = parts;
    return foldedWords(words).some(
      ({ word, start }) => own.has(word) && (isForPrograms || !/\p{Ll}/u.test(words.charAt(start))),
    );
  };
  const isUnsaid: IsUnsaid = (words) => {
    const read = decodedAddress(words);
    const plain = bare(read);
    if (contacts.some((contact) => plain.includes(contact))) return true;
    if (names.withheld.length === 0) return false;
    if (search().in(read).length > 0 || holdsSurname(read, false)) return true;
    return (read.match(WRITTEN_FOR_PROGRAMS) ?? []).some((token) =>
      [token, token.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')].some(
        (one) => search().in(one, 'address').length > 0 || holdsSurname(one, true),
      ),
    );
  };
  return { isUnsaid, search };
}

/** An address without its case, a number without what parts its figures. */
function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/(?<=[\d+])[\s().-]+(?=[\d(])/g, '')
    .trim();
}

/** The lines of a file of text; it is parted where somebody asks. */
function linesIn(file: VFile): (line?: number) => string {
  let lines: readonly string[] | undefined;
  return (line = 0) => {
    if (typeof file.value !== 'string') return '';
    lines ??= file.value.split('\n');
    return lines[line - 1] ?? '';
  };
}
