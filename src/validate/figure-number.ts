import type { Figure } from './figure.ts';

/** The number of a figure in plain figures, as it stands in the data: `841`, `2800–5000`, `at least 2000`, `about 43.5 per cent`. */
export function figureNumber({ value, from, to, over, about, unit }: Figure): string {
  const range = from === undefined ? `at most ${to}` : to === undefined ? `at least ${from}` : `${from}–${to}`;
  const number = over === undefined ? `${value ?? range}` : `more than ${over}`;
  return `${about ? 'about ' : ''}${number}${unit === 'per cent' ? ' per cent' : ''}`;
}
