import { type Inline, inlineText, type Position, paragraphsOf } from '../../doc/index.ts';
import { keyVariableOf, type Statement } from '../../validate/index.ts';
import type { Subject } from '../rule.ts';
import { decodedAddress } from './decoded-address.ts';

/** Words that products have, and where they stand. */
export interface PlacedWords {
  readonly words: string;
  position(): Position | undefined;
}

/** What the products say beside the passages that authors wrote for print: cover, closing list, form, metadata, manifest. */
export function besideThePassages(subject: Subject): PlacedWords[] {
  return [...aroundTheText(subject), ...besideTheText(subject.statement), ...keysOfSources(subject)];
}

/** What is printed and is not the authors' text: cover, masthead, closing list, and the notes of these. */
function aroundTheText({ doc, statement }: Subject): PlacedWords[] {
  const notes = [...doc.notes.values()].filter(({ identifier }) => !identifier.startsWith('body:'));
  const blocks = [...doc.cover, ...doc.closing, ...notes.flatMap(({ children }) => children)];
  const printed = paragraphsOf(blocks).flatMap(({ children }) => [inlineText(children), ...children.flatMap(urls)]);
  const masthead = Object.entries(doc.masthead).map(([key, words]: [string, string]) => ({
    words,
    position: () => (key === 'symbol' ? statement.source.place(['symbol']) : doc.titlePosition),
  }));
  // Words of the template have no place of their own; organizations that are published may be named.
  return [...masthead, ...printed.map((words) => ({ words, position: () => doc.titlePosition }))];
}

/** What the form, the metadata, the manifest and the names of files say beside the text. */
function besideTheText(statement: Statement): PlacedWords[] {
  const { name, frontMatter, source, cases, figures, files, partPlace } = statement;
  const own = (words: string, ...path: string[]): PlacedWords => ({ words, position: () => source.place(path) });
  return [
    own(name, 'title'),
    own(frontMatter.author ?? '', 'author'),
    ...Object.entries(frontMatter.contact ?? {}).map(([key, words]) => own(words ?? '', 'contact', key)),
    // The id of a case whose person is not named is in no product.
    ...cases
      .filter(({ publish }) => publish === 'name')
      .map((record) => ({ words: record.id, position: () => partPlace(record, ['id']) })),
    ...figures.flatMap((figure) =>
      (['id', 'what', 'accordingTo'] as const).map((key) => ({
        words: figure[key] ?? '',
        position: () => partPlace(figure, [key]),
      })),
    ),
    own(frontMatter.style, 'style'),
    ...files.map(({ path }) => own(path, keyNaming(path, source))),
  ];
}

/** The key of the front matter that names a file; a partial is named in the text, and is told of at the title. */
function keyNaming(path: string, { value }: Statement['source']): string {
  const named = Object.entries(Object(value)).find(([, given]) => given === path || Object(given).file === path);
  return named?.[0] ?? 'title';
}

/** The manifest lists the sources that are cited, and those that cases and figures rest on: a key is told of where its source has it. */
function keysOfSources({ statement, citedAt }: Subject): PlacedWords[] {
  const { cases, figures, sources, partPlace } = statement;
  const records = [...cases, ...cases.flatMap(({ acts }) => acts), ...figures];
  const keys = new Set([...citedAt.keys(), ...records.flatMap((record) => record.sources ?? [])]);
  return [...keys].map((words) => ({
    words,
    position: () => {
      const record = sources?.get(words);
      return record ? partPlace(record, [keyVariableOf(record)]) : citedAt.get(words)?.[0];
    },
  }));
}

function urls(node: Inline): string[] {
  if (!('children' in node)) return [];
  const own = node.type === 'link' ? [decodedAddress(node.url)] : [];
  return [...own, ...node.children.flatMap(urls)];
}
