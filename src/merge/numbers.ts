import type { Grammar } from '../template/index.ts';
import type { Figure } from '../validate/index.ts';

/**
 * Writes a number as a language does: `1,051`, `12.5`, under ten in words where the language has one word for it. Spaces
 * between figures do not break.
 */
export function writeNumber(number: number, { numerals, numbers }: Grammar): string {
  const word = Number.isInteger(number) ? numerals[number - 1] : undefined;
  return word ?? writeFigures(number, numbers);
}

function writeFigures(number: number, { group, decimal, leastGrouped }: Grammar['numbers']): string {
  const [whole = '', fraction] = String(number).split('.');
  const grouped = number < leastGrouped ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** Writes the number or range of a figure, with what is known of it: `at least 1,051`, `2,800–5,000`, `43 per cent`. */
export function writeFigure(figure: Figure, grammar: Grammar): string {
  const { value, from, to, over, about, unit } = figure;
  const { figures, numbers } = grammar;
  // A percentage and the ends of a range stand in figures (Editorial Manual, Numbers).
  const plain = (number: number): string => writeFigures(number, numbers);
  const one = (number: number): string => (unit === 'per cent' ? plain(number) : writeNumber(number, grammar));
  const written = (): string => {
    if (from !== undefined && to !== undefined) return fill(figures.range, { from: plain(from), to: plain(to) });
    if (over !== undefined) return fill(figures.over, { number: one(over) });
    if (from !== undefined) return fill(figures.atLeast, { number: one(from) });
    return to === undefined ? one(value ?? 0) : fill(figures.atMost, { number: one(to) });
  };
  const rough = about ? fill(figures.about, { number: written() }) : written();
  return unit === 'per cent' ? fill(perCent(figure, grammar), { number: rough }) : rough;
}

/** The word agrees with the number that stands before it: the last of a range. */
function perCent({ value, from, to, over, about }: Figure, { figures, tag }: Grammar): string {
  if (typeof figures.perCent === 'string') return figures.perCent;
  const isGoverned = about || over !== undefined || (value === undefined && (from === undefined || to === undefined));
  const forms = figures.perCent[isGoverned ? 'governed' : 'plain'];
  const category = new Intl.PluralRules(tag).select(value ?? over ?? to ?? from ?? 0);
  return category === 'zero' || category === 'two' ? forms.other : forms[category];
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}
