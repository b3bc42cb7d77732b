/**
 * The label of item `number` in a list whose first label is `pattern`: `1.` counts in figures, `(a)` in letters, `(i)`
 * in Roman figures, as Word counts them; a pattern without any is a bullet.
 */
export function listLabel(pattern: string, number: number): string {
  return pattern.replace(/1|a|i/, (kind) => {
    if (kind === '1') return String(number);
    return kind === 'a' ? letter(number) : roman(number);
  });
}

/** `a` to `z`, then `aa`, `bb`: as Word goes on after z. */
export function letter(number: number): string {
  const index = (number - 1) % 26;
  return String.fromCharCode(97 + index).repeat(Math.floor((number - 1) / 26) + 1);
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
