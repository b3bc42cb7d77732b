import type { SourceRecord } from '../../validate/index.ts';
import { joined, type Words } from './words.ts';

export type Names = NonNullable<SourceRecord['author']>;
type Name = Names[number];

/** Initials stand close: `J.N.K. Rao` (chap. 4). BibTeX's `and others` is said in the language of the statement. */
export function namesInOrder(names: Names, words: Words): Names {
  return names.map((name): Name => {
    if ('literal' in name && name.literal === 'others') return { literal: words.say(words.manual.phrases.others) };
    if (!('given' in name) || !name.given) return name;
    return { ...name, given: name.given.replace(/(\p{Lu}\.) (?=\p{Lu}\.)/gu, '$1') };
  });
}

/** The organization that a source is by, when it is by one alone. */
export function organizationOf(names: Names | undefined): string | undefined {
  const [name, ...more] = names ?? [];
  return name && more.length === 0 && 'literal' in name ? name.literal : undefined;
}

/** Who edited the book and wrote the chapter is named in full once (A/HRC/58/49, note 45). */
export function editorsBehind(editors: Names, authors: Names | undefined): Names {
  return editors.map((editor): Name => {
    const isAuthor = (authors ?? []).some((author) => written(author) === written(editor));
    return isAuthor && 'family' in editor && editor.family ? { literal: editor.family } : editor;
  });
}

/** Names in a phrase: `António Guterres`, `Open Doors and Article 18`. */
export function namesText(names: Names | undefined, words: Words): string {
  return joined((names ?? []).map(written), words.row(words.manual.symbols));
}

function written(name: Name): string {
  if ('literal' in name && name.literal !== undefined) return name.literal;
  if (!('family' in name)) return '';
  const parts = [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family, name.suffix];
  return parts.filter(Boolean).join(' ');
}
