import { all, type XmlElement } from './docx-package.ts';

/** A paragraph that Word numbers, and the label that it prints before it. */
export interface Numbered {
  readonly paragraph: XmlElement;
  readonly label: string;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** The level, counted from 1, behind which this one begins anew; 0 for never, nothing for every level above. */
  readonly restart: number | undefined;
  readonly isLegal: boolean;
}

interface List {
  /** Lists that share a definition count on from one another. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

/**
 * The labels that Word computes for the paragraphs of a part: ECMA-376-1, 17.9, and where [MS-OI29500] says that Word
 * departs from it. A little implementation of its own, which shares nothing with what wrote the file.
 *
 * @param part the document, or the notes: Word counts each apart
 * @throws {Error} where a file uses what this does not count
 */
export function numberedParagraphs(part: XmlElement, numbering: XmlElement, styles: XmlElement): Numbered[] {
  const lists = listsOf(numbering);
  const styleProperties = numberingOfStyles(styles);
  const counters = new Map<string, Map<number, number>>();
  const overridden = new Set<string>();
  return all(part, 'w:p').flatMap((paragraph) => {
    const properties = childOf(paragraph, 'w:pPr');
    const own = numPr(properties);
    const inherited = styleProperties(valOf(properties, 'w:pStyle'));
    const id = own.id ?? inherited.id;
    if (id === undefined || id === '0') return [];
    const level = own.level ?? inherited.level ?? 0;
    const list = lists.get(id);
    const definition = list?.levels.get(level);
    if (!list || !definition) throw new Error(`No list has id ${id} and a level ${level}`);
    const counts = counters.get(list.definition) ?? new Map<number, number>();
    counters.set(list.definition, counts);
    const override = list.startOverrides.get(level);
    if (override !== undefined && !overridden.has(`${id} ${level}`)) counts.set(level, override - 1);
    overridden.add(`${id} ${level}`);
    counts.set(level, (counts.get(level) ?? definition.start - 1) + 1);
    for (const [deeper, { restart }] of list.levels) {
      if (deeper > level && (restart === undefined || level < restart)) counts.delete(deeper);
    }
    return [{ paragraph, label: labelOf(level, definition, list, counts) }];
  });
}

/** [MS-OI29500], 2.1.283 and 2.1.286: what Word does with the text of a level. */
function labelOf(level: number, { text, format, isLegal }: Level, list: List, counts: Map<number, number>): string {
  if (format === 'bullet') return text;
  const named = [...text.matchAll(/%([1-9])/g)].map(([, digit]) => Number(digit) - 1);
  if (named.some((index) => index > level)) return '';
  const label = text.replace(/%([1-9])/g, (_, digit) => {
    const index = Number(digit) - 1;
    const { start = 1, format: own = 'decimal' } = list.levels.get(index) ?? {};
    return inFormat(counts.get(index) ?? start, isLegal ? 'decimal' : own);
  });
  if (label.length > 31) throw new Error(`Word takes no label of ${label.length} characters`);
  return label;
}

function listsOf(numbering: XmlElement): Map<string, List> {
  const definitions = new Map(
    all(numbering, 'w:abstractNum').map((definition) => {
      if (childOf(definition, 'w:numStyleLink')) throw new Error('A definition by style is not counted here');
      return [definition.attributes['w:abstractNumId'] ?? '', levelsOf(definition)];
    }),
  );
  return new Map(
    all(numbering, 'w:num').map((num) => {
      const definition = valOf(num, 'w:abstractNumId') ?? '';
      const levels = new Map(definitions.get(definition));
      const startOverrides = new Map<number, number>();
      for (const override of all(num, 'w:lvlOverride')) {
        const level = Number(override.attributes['w:ilvl']);
        const start = valOf(override, 'w:startOverride');
        if (start !== undefined) startOverrides.set(level, Number(start));
        for (const [index, replaced] of levelsOf(override)) levels.set(index, replaced);
      }
      return [num.attributes['w:numId'] ?? '', { definition, levels, startOverrides }];
    }),
  );
}

function levelsOf(holder: XmlElement): Map<number, Level> {
  return new Map(
    children(holder, 'w:lvl').map((level) => {
      const restart = valOf(level, 'w:lvlRestart');
      return [
        Number(level.attributes['w:ilvl']),
        {
          start: Number(valOf(level, 'w:start') ?? 0),
          format: valOf(level, 'w:numFmt') ?? 'decimal',
          text: valOf(level, 'w:lvlText') ?? '',
          restart: restart === undefined ? undefined : Number(restart),
          isLegal: childOf(level, 'w:isLgl') !== undefined,
        },
      ];
    }),
  );
}

interface NumPr {
  readonly id: string | undefined;
  readonly level: number | undefined;
}

function numPr(properties: XmlElement | undefined): NumPr {
  const found = properties && childOf(properties, 'w:numPr');
  const level = found && valOf(found, 'w:ilvl');
  return { id: found && valOf(found, 'w:numId'), level: level === undefined ? undefined : Number(level) };
}

/** What a style says of numbering, or the style that it is based on. */
function numberingOfStyles(styles: XmlElement): (id: string | undefined) => NumPr {
  const byId = new Map(all(styles, 'w:style').map((style) => [style.attributes['w:styleId'], style]));
  return function find(id: string | undefined): NumPr {
    const style = byId.get(id);
    if (!style) return { id: undefined, level: undefined };
    const own = numPr(childOf(style, 'w:pPr'));
    const above = find(valOf(style, 'w:basedOn'));
    return { id: own.id ?? above.id, level: own.level ?? above.level };
  };
}

/** A number in one of the formats that our files use (17.18.59). */
export function inFormat(number: number, format: string): string {
  switch (format) {
    case 'decimal':
      return String(number);
    case 'lowerLetter':
      return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
    case 'upperLetter':
      return inFormat(number, 'lowerLetter').toUpperCase();
    case 'arabicAbjad':
      return (ABJAD[(number - 1) % ABJAD.length] ?? '').repeat(Math.ceil(number / ABJAD.length));
    case 'lowerRoman':
      return inFormat(number, 'upperRoman').toLowerCase();
    case 'upperRoman':
      return roman(number);
    case 'none':
      return '';
    default:
      throw new Error(`The format ${format} is not counted here`);
  }
}

/** U+0623, U+0628, U+062C and on ([MS-DOCX], 2.4), in the order of their old values as numbers. */
const ABJAD = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'];

/** Place by place: MMMCMXCIX. */
function roman(number: number): string {
  const places = ['IVX', 'XLC', 'CDM'];
  const digits = String(number % 1000).padStart(3, '0');
  const written = [...digits].map((digit, index) => {
    const [one = '', five = '', ten = ''] = places[2 - index] ?? '';
    return (
      ['', one, one + one, one + one + one, one + five, five, five + one, five + one + one][Number(digit)] ??
      (digit === '8' ? five + one.repeat(3) : one + ten)
    );
  });
  return 'M'.repeat(Math.floor(number / 1000)) + written.join('');
}

function children({ children: inner }: XmlElement, name: string): XmlElement[] {
  return inner.filter((child) => typeof child !== 'string').filter((child) => child.name === name);
}

function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && children(element, name)[0];
}

function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}
