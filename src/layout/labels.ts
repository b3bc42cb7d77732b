/**
 * The label of item `number` in a list whose first label is `pattern`: `1.` counts in figures, `(a)` in letters, `(i)`
 * in Roman figures, `(أ)` in Arabic letters, as Word counts them; a pattern without any is a bullet.
 */
export function listLabel(pattern: string, number: number): string {
  return pattern.replace(COUNTER, (kind) => {
    if (kind === '1') return String(number);
    if (kind === 'أ') return inTurns(ABJAD, number);
    return kind === 'a' ? letter(number) : roman(number);
  });
}

const COUNTER = /[1aiأ]/;

/** `a` to `z`, then `aa`, `bb`: as Word goes on after z. */
export function letter(number: number): string {
  return inTurns(LATIN, number);
}

function inTurns(letters: string, number: number): string {
  const index = (number - 1) % letters.length;
  return letters.charAt(index).repeat(Math.floor((number - 1) / letters.length) + 1);
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The Arabic letters in their old order (`arabicAbjad`, ECMA-376, 17.18.59). The first bears its hamza, as in issued documents
 * (A/66/460) and in Word ([MS-DOCX], 2.4); LibreOffice writes it bare.
 */
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';

/** The figure or letter of such a label alone: `1` of `(1)`. */
export function counterOf(pattern: string, number: number): string {
  return listLabel(COUNTER.exec(pattern)?.[0] ?? '', number);
}

/** The mark of the `number`th note on the cover: `*`, `**`. */
export function asterisks(number: number): string {
  return '*'.repeat(number);
}

const NUMERALS = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(number: number): string {
  let rest = number;
  let written = '';
  for (const [value, numeral] of NUMERALS) {
    while (rest >= value) {
      written += numeral;
      rest -= value;
    }
  }
  return written;
}
