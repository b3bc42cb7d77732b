import type { NameSpellings } from '../template/index.ts';

/** In what two names may differ that are one. */
export interface NameVariants {
  /** What organizations append to their names: `Inc`. */
  readonly legalForms: readonly string[];
  readonly nameSpellings: NameSpellings;
}

/** A name with case, accents, spaces, points, legal forms, an acronym behind it in brackets and words for `&` taken away. */
export function foldedName(name: string, { legalForms, nameSpellings }: NameVariants): string {
  return wordsWithoutForm(name, legalForms)
    .filter((word, index) => index === 0 || !nameSpellings.and.includes(word))
    .join('');
}

/** The same without an article before it, and in one spelling of words that have two: names alike in it may be one. */
export function looseName(name: string, { legalForms, nameSpellings }: NameVariants): string {
  const { and, articles, endings, words: spellings } = nameSpellings;
  const words = wordsWithoutForm(name, legalForms);
  const bare = words.length > 1 && articles.includes(words[0] ?? '') ? words.slice(1) : words;
  const one = new Map(Object.entries(spellings));
  const ends = Object.entries(endings);
  return bare
    .filter((word, index) => index === 0 || !and.includes(word))
    .map((word, index) => {
      const end = ends.find(([written]) => word.endsWith(written));
      if (end) return word.slice(0, -end[0].length) + end[1];
      return one.get(word) ?? withoutAnd(word, index);
    })
    .join('');
}

/** Arabic writes `and` together with the next word. */
function withoutAnd(word: string, index: number): string {
  return index > 0 ? word.replace(/^و(?=\p{Script=Arabic}{3})/u, '') : word;
}

function wordsWithoutForm(name: string, legalForms: readonly string[]): string[] {
  const words = wordsOf(name.trimEnd().replace(/\([^()]*\)$/, ''));
  const form = legalForms
    .map(wordsOf)
    .find((own) => own.length < words.length && words.slice(-own.length).join(' ') === own.join(' '));
  return form ? words.slice(0, -form.length) : words;
}

/** Words of letters and figures, without case, accents and points. */
export function wordsOf(text: string): string[] {
  const bare = text.normalize('NFKD').replace(/[\p{M}.]/gu, '');
  return bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
