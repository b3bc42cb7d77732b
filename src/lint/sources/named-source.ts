import { escapeRegExp } from '../../escape-regexp.ts';
import { perLanguage } from '../per-language.ts';
import { CALL } from '../prose.ts';
import type { Subject } from '../rule.ts';
import { SYMBOL } from './symbols.ts';

const DOCUMENT = new RegExp(SYMBOL, 'u');

/** `(Brook, 2019)`, `(report of May 2019)`. */
const DATED = /[(（][^()（）]{2,80}(?:1[89]|20)\d\d[^()（）]{0,20}[)）]/u;

/** Whether words say where they have something from: by a note, the symbol of a document, a date in brackets, or an article. */
export function namesSource(words: string, { doc, template }: Pick<Subject, 'doc' | 'template'>): boolean {
  if (words.includes(CALL) || DOCUMENT.test(words) || DATED.test(words)) return true;
  return placesOf(doc.language, template).some((place) => place.test(words));
}

/** What finds a place in a document: `article 14`, `§ 5`, `第十四条`. */
const placesOf = perLanguage((language, { lint }): readonly RegExp[] => {
  const { units, unitsBehind } = lint.quotations;
  const behind = unitsBehind[language];
  return [
    ...(units[language].length > 0
      ? [`(?<!${WORD})${CLITIC}(?:${either(units[language])})[ \\u00A0\\u202F]?\\p{Nd}`]
      : []),
    ...(behind
      ? [`${escapeRegExp(behind.before)}[\\p{Nd}〇零一二三四五六七八九十百千]{1,9}(?:${either(behind.behind)})`]
      : []),
  ].map((pattern) => new RegExp(pattern, 'iu'));
});

/** `p.` is no unit in `ship.` */
const WORD = '[\\p{L}\\p{M}\\p{N}]';

/** Arabic writes the next word together with and, in, to, like. */
const CLITIC = '(?:[وفبلك]{1,2}(?=\\p{Script=Arabic}{3}))?';

function either(words: readonly string[]): string {
  return words.map(escapeRegExp).join('|');
}
