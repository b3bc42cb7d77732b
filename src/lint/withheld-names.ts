import { type Doc, type Inline, inlineText, type Position, paragraphsOf } from '../doc/index.ts';
import { complain, fileAt } from '../message.ts';
import type { Template } from '../template/index.ts';
import type { Statement } from '../validate/index.ts';
import type { Subject } from './rule.ts';

/**
 * Nobody is named whose data says that they may not be: the finished words of every product are searched for their names,
 * cover, closing list, notes, addresses of links, form and metadata included; in any case and order of the words, with
 * accents or without, with or without particles and middle names, and written as one word. Names that are published are
 * no hit, though they hold a withheld one. The finding does not repeat the name.
 */
export const checkWithheldNames = ({ doc, statement, template }: Subject): void => {
  const names = withheldNamesIn(statement, template);
  for (const { words, position } of [...everything(doc), ...besideTheText(statement)]) {
    if (!names(words)) continue;
    const reason = 'The text names a person or an organization that is not to be named';
    const note = 'take the name out; the data says that it is not published';
    complain(fileAt(position, statement), 'name-withheld', position, reason, note);
  }
};

/** Says of words whether they name a person or an organization that the data withholds. */
export function withheldNamesIn(statement: Statement, template: Template): (words: string) => boolean {
  const withheld = withheldNames(statement)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  if (withheld.length === 0) return () => false;
  const particles = new Set(template.nameParticles.flatMap(wordsOf));
  const published = publishedNames(statement).map((name) => wordsOf(name).join(' '));
  const longestFirst = published.filter(Boolean).sort((a, b) => b.length - a.length);
  return (words) => {
    const text = longestFirst.reduce(
      (rest, name) => rest.replaceAll(` ${name} `, ' | '),
      ` ${wordsOf(words).join(' ')} `,
    );
    const found = text.trim().split(' ');
    return withheld.some(
      (name) => holds(found, name) || holdsEnds(found, name, particles) || holdsJoined(found, name, particles),
    );
  };
}

function withheldNames({ withheldSignatories, cases }: Statement): string[] {
  const organizations = withheldSignatories.flatMap(({ name, display, acronym }) => [
    name,
    display ?? '',
    acronym ?? '',
  ]);
  const people = cases.filter(({ publish }) => publish !== 'name').map(({ person }) => person);
  return [...organizations, ...people.flatMap(({ name, otherNames }) => [name, ...(otherNames ?? [])])];
}

function publishedNames({ signatories, cases }: Statement): string[] {
  const people = cases.filter(({ publish }) => publish === 'name').map(({ person }) => person.name);
  return [...signatories.flatMap(({ name, display }) => [name, display ?? '']), ...people];
}

/** Whether all words of a name stand beside each other, in whatever order. */
function holds(text: readonly string[], name: readonly string[]): boolean {
  const wanted = [...name].sort().join(' ');
  return text.some(
    (_, start) =>
      text
        .slice(start, start + name.length)
        .sort()
        .join(' ') === wanted,
  );
}

/** Whether the first and the last word of a name stand beside each other, when particles do not count. */
function holdsEnds(text: readonly string[], name: readonly string[], particles: ReadonlySet<string>): boolean {
  const plain = (words: readonly string[]): string[] => words.filter((word) => !particles.has(word));
  const [own, found] = [plain(name), plain(text)];
  const [first, last] = [own.at(0), own.at(-1)];
  if (first === undefined || last === undefined || own.length < 2) return false;
  return found.some((word, index) => {
    const next = found[index + 1];
    return (word === first && next === last) || (word === last && next === first);
  });
}

/** A name of fewer letters stands in other words by chance. */
const LEAST_JOINED = 7;

/** Names of more words are looked for in their own order: the others are too many. */
const MOST_ORDERED = 4;

/** Whether a name stands in one word, as in an address or behind a hash, its own words in whatever order. */
function holdsJoined(text: readonly string[], name: readonly string[], particles: ReadonlySet<string>): boolean {
  const plain = name.filter((word) => !particles.has(word));
  if (plain.length < 2) return false;
  const ways = [name, ...(plain.length <= MOST_ORDERED ? orders(plain) : [plain])].map((words) => words.join(''));
  const joined = ways.filter((whole) => whole.length >= LEAST_JOINED);
  return text.some((word) => joined.some((whole) => word.includes(whole)));
}

function orders(words: readonly string[]): string[][] {
  if (words.length < 2) return [[...words]];
  return words.flatMap((word, index) => orders(words.toSpliced(index, 1)).map((rest) => [word, ...rest]));
}

/** Words of letters and figures only, without case, accents and invisible characters; the Arabic and Persian yeh and kaf are one. */
function wordsOf(text: string): string[] {
  const bare = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  return (
    bare
      .replaceAll('ي', 'ی')
      .replaceAll('ك', 'ک')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

interface Words {
  readonly words: string;
  readonly position: Position | undefined;
}

/** All that is printed, title and masthead included. */
function everything(doc: Doc): Words[] {
  const notes = [...doc.notes.values()].flatMap((note) => note.children);
  const paragraphs = paragraphsOf([...doc.cover, ...doc.body, ...doc.closing, ...notes]).flatMap(
    ({ children, position }) => [
      { words: inlineText(children), position },
      ...children.flatMap(urls).map((url) => ({ words: url, position })),
    ],
  );
  const masthead = Object.values(doc.masthead).map((words: string) => ({ words, position: doc.titlePosition }));
  return [{ words: doc.title, position: doc.titlePosition }, ...masthead, ...paragraphs];
}

/** What the form, the metadata, the manifest and the names of files say beside the text. */
function besideTheText({ name, frontMatter, source, cases, figures }: Statement): Words[] {
  const at = (key: string): Position => source.place([key]);
  const contact = Object.values(frontMatter.contact ?? {}).map((words) => ({ words, position: at('contact') }));
  const sources = [...cases, ...cases.flatMap(({ acts }) => acts), ...figures].flatMap(
    (record) => record.sources ?? [],
  );
  return [
    { words: name, position: at('title') },
    { words: frontMatter.author ?? '', position: at('author') },
    ...contact,
    ...sources.map((words) => ({ words, position: at('cases') })),
    ...figures.map(({ id }) => ({ words: id, position: at('figures') })),
  ];
}

function urls(node: Inline): string[] {
  if (!('children' in node)) return [];
  const own = node.type === 'link' ? [decoded(node.url)] : [];
  return [...own, ...node.children.flatMap(urls)];
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
