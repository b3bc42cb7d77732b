import { type Doc, type Inline, inlineText, type Position, paragraphsOf } from '../doc/index.ts';
import { complain, fileAt } from '../message.ts';
import type { Statement } from '../validate/index.ts';
import type { LintRule } from './rule.ts';

/**
 * Nobody is named whose data says that they may not be: the finished words of the statement, its notes and the addresses
 * of its links are searched for their names, in any case and order of the words, with accents or without. Names that are
 * published are no hit, though they hold a withheld one. The finding does not repeat the name.
 */
export const checkWithheldNames: LintRule = ({ doc, statement }) => {
  const withheld = withheldNames(statement)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  if (withheld.length === 0) return;
  const published = publishedNames(statement).map((name) => wordsOf(name).join(' '));
  const longestFirst = published.filter(Boolean).sort((a, b) => b.length - a.length);
  for (const { words, position } of everything(doc, statement)) {
    const text = longestFirst.reduce(
      (rest, name) => rest.replaceAll(` ${name} `, ' | '),
      ` ${wordsOf(words).join(' ')} `,
    );
    if (!withheld.some((name) => holds(text.trim().split(' '), name))) continue;
    const reason = 'The text names a person or an organization that is not to be named';
    const note = 'take the name out; the data says that it is not published';
    complain(fileAt(position, statement), 'name-withheld', position, reason, note);
  }
};

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

/**
 * All that an author wrote and that is printed, or stands beside the pages; the cover and the closing list hold published
 * names and fixed words.
 */
function everything(doc: Doc, { source }: Statement): Words[] {
  const notes = [...doc.notes.values()].flatMap((note) => note.children);
  const paragraphs = paragraphsOf([...doc.body, ...notes]).flatMap(({ children, position }) => [
    { words: inlineText(children), position },
    ...children.flatMap(urls).map((url) => ({ words: url, position })),
  ]);
  return [
    { words: doc.title, position: doc.titlePosition },
    { words: doc.author ?? '', position: source.place(['author']) },
    ...paragraphs,
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
