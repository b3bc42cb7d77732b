import type { Template } from '../../template/index.ts';
import { type FoldedWord, foldedText } from './folded-words.ts';
import { unmixed } from './look-alikes.ts';

/** How a word of a name is written in a text when it is not written as in the data. */
export type Declension = Template['nameDeclensions'][number];

/** Stands for any consonant in the data, and stays where the ending comes. */
const ANY_CONSONANT = '*';

const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/;

/** The forms that a word of the data takes in a text: as it stands, without umlauts, and in the cases of its language. */
export function formsOf({ word, spelledOut }: FoldedWord, declensions: readonly Declension[]): Set<string> {
  const declined = /^\p{Script=Cyrillic}{3}/u.test(word)
    ? declensions.flatMap(({ of, others }) => {
        const ending = of.find((one) => (one === ANY_CONSONANT ? CONSONANT.test(word) : word.endsWith(one)));
        const stem = ending === undefined || ending === ANY_CONSONANT ? word : word.slice(0, -ending.length);
        return ending === undefined ? [] : others.map((other) => stem + other);
      })
    : [];
  return new Set([word, spelledOut, ...declined]);
}

/** Declensions as words are compared: without accents. */
export function foldedDeclensions(declensions: readonly Declension[]): Declension[] {
  const folded = (text: string): string => (text === ANY_CONSONANT ? text : foldedText(text).join(''));
  return declensions.map(({ of, others }) => ({ of: of.map(folded), others: others.map(folded) }));
}

/** What a word of a text may be: also without the small words that Arabic writes before it, and with letters of its own script alone. */
export function readingsOf({ word, spelledOut }: FoldedWord): string[] {
  const readings = word === spelledOut ? [word] : [word, spelledOut];
  return [...readings, ...unmixed(word), ...(/^\p{Script=Arabic}/u.test(word) ? prefixless(word) : [])];
}

/** Small words that Arabic writes together with the next: and, then, in, to, like. */
const PREFIX = /^[وفبلک](?=\p{Script=Arabic}{2})/u;

/** Servant of, the first half of names. */
const SERVANT = 'عبد';

function prefixless(word: string): string[] {
  const found: string[] = [];
  let bare = word;
  for (let taken = 0; taken < 3 && PREFIX.test(bare); taken += 1) {
    // Behind `to` the article loses its first letter.
    if (bare.startsWith('لل')) found.push(`ا${bare.slice(1)}`);
    bare = bare.slice(1);
    found.push(bare);
  }
  const servants = [word, ...found].filter((one) => one.startsWith(SERVANT) && one.length > SERVANT.length + 2);
  return [...found, ...servants.map((one) => one.slice(SERVANT.length))];
}

/** A word without the Arabic article, where enough remains. */
export function withoutArticle(word: string): string {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
}
