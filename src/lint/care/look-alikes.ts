/** Letters of Cyrillic and Greek that look like Latin ones, in their large form or their small: from Unicode's confusables. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  н: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  т: 't',
  у: 'y',
  ү: 'y',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  ζ: 'z',
  η: 'h',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'y',
  χ: 'x',
};

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LATIN)
    .filter(([letter]) => /[а-я]/.test(letter))
    .map(([letter, latin]) => [latin, letter]),
);

/**
 * What a word of two scripts is meant to look like: `wilma`, of which one letter is Cyrillic.
 *
 * @param word in small letters
 */
export function unmixed(word: string): string[] {
  if (!/[\u0370-\u052F]/.test(word) || !/[a-z]/.test(word)) return [];
  return [LATIN, CYRILLIC].map((letters) => Array.from(word, (letter) => letters[letter] ?? letter).join(''));
}
