import { describe, expect, test } from 'vitest';
import type { Column } from '../src/render/pdf/column.ts';
import { fillColumns } from '../src/render/pdf/fill-columns.ts';
import { type FlowItem, heightOf, type Note, type Slice, slice } from '../src/render/pdf/slice.ts';
import { Chance } from './support/pages/chance.ts';

const measures = { height: 100, separator: 5 };
const line = (more: Partial<Slice> = {}) => slice([], 10, more);
const lines = (count: number, more: Partial<Slice> = {}) => Array.from({ length: count }, () => line(more));
const pageBreak: FlowItem = { pageBreak: true };

/** A note of so many lines, of which the first and the last two stay together. */
function note(count: number): Note {
  return {
    id: '',
    structure: { role: 'Note' },
    lines: Array.from({ length: count }, (_, index) =>
      line({ keepLines: index < count - 1 && (index === 0 || index === count - 2) ? 1 : 0 }),
    ),
  };
}

/** So many lines of text and of notes on each page: `3+2` are three above two. */
function filled(...flow: FlowItem[]): string {
  const columns = fillColumns(flow, measures);
  return columns
    .map(({ text, notes }) => (notes.length === 0 ? `${text.length}` : `${text.length}+${notes.length}`))
    .join(' ');
}

describe('columns', () => {
  test('are filled to the last line, and there is one at least', () => {
    expect(filled(...lines(25))).toBe('10 10 5');
    expect(filled()).toBe('0');
  });

  test('end where the author ends them, but not twice', () => {
    expect(filled(pageBreak, line(), pageBreak, pageBreak, line(), pageBreak)).toBe('1 1');
  });

  test('keep what belongs together', () => {
    expect(filled(...lines(9), line({ keepNext: 2 }), ...lines(3))).toBe('9 4');
    expect(filled(...lines(9), line({ keepLines: 1 }), line())).toBe('9 2');
  });

  test('part what belongs together when it is taller than they are, between lines rather than below a heading', () => {
    expect(filled(line(), ...lines(12, { keepNext: 1 }), line())).toBe('10 4');
    expect(filled(line(), ...lines(8, { keepLines: 1 }), ...lines(2, { keepNext: 1 }), line())).toBe('9 3');
  });

  test('have no space above their first line, unless the author ended the one before', () => {
    const spaced = line({ before: 90 });
    expect(filled(line(), spaced)).toBe('1 1');
    expect(filled(line(), spaced, line())).toBe('1 2');
    expect(filled(line(), pageBreak, spaced, line())).toBe('1 1 1');
  });

  test('begin with the head of a table that goes on, if it leaves room for a row', () => {
    const row = line({ repeat: [line()] });
    expect(filled(...lines(9), row, row, row)).toBe('10 3');
    expect(filled(...lines(10), slice([], 95, { repeat: [line()] }))).toBe('10 1');
  });
});

describe('notes', () => {
  test('stand on the page of their call', () => {
    expect(filled(...lines(5), line({ notes: [note(3)] }), ...lines(3))).toBe('6+3 3');
  });

  test('take their call to the next page when this one has no room', () => {
    expect(filled(...lines(7), line({ notes: [note(3)] }), line())).toBe('7 2+3');
  });

  test('take the lines with them that belong to their call', () => {
    expect(filled(...lines(5), line({ keepNext: 2 }), line(), line({ notes: [note(3)] }))).toBe('5 3+3');
  });

  test('part the lines of a paragraph before they are parted themselves', () => {
    const called = [line({ keepLines: 1, notes: [note(4)] }), line({ keepLines: 1, notes: [note(4)] }), line()];
    expect(filled(...called)).toBe('1+4 2+4');
  });

  test('taller than a page begin where they are called, and go on below the next lines', () => {
    expect(filled(...lines(5), line({ notes: [note(12)] }), ...lines(3))).toBe('6+3 2+7 1+2');
  });

  test('taller than a page do not begin with one line, nor end so', () => {
    expect(filled(...lines(7), line({ notes: [note(12)] }))).toBe('7 1+8 0+4');
    expect(filled(line({ notes: [note(9)] }))).toBe('1+7 0+2');
  });

  test('taller than a page stay below the lines that belong to their call', () => {
    expect(filled(line({ keepNext: 2 }), line({ notes: [note(12)] }), line())).toBe('3+6 0+6');
    expect(filled(line({ keepLines: 1 }), line({ keepLines: 1, notes: [note(12)] }), line())).toBe('3+6 0+6');
  });

  test('called after one that is parted wait for its end, with their call', () => {
    expect(filled(line({ keepNext: 1, notes: [note(12)] }), line({ notes: [note(2)] }))).toBe('1+8 1+6');
    expect(filled(line({ notes: [note(12), note(2)] }))).toBe('1+8 0+6');
  });

  test('fill a page when the text that comes next has to wait for them', () => {
    expect(filled(line({ notes: [note(17)] }), line({ notes: [note(1)] }))).toBe('1+8 0+9 1+1');
    expect(filled(line({ notes: [note(17)] }), slice([], 40))).toBe('1+8 0+9 1');
  });

  test('that the author ends a page after go on on the next', () => {
    expect(filled(line({ notes: [note(12)] }), pageBreak, line())).toBe('1+8 1+4');
  });

  test('of lines taller than a page are not lost', () => {
    const absurd: Note = { id: '', structure: { role: 'Note' }, lines: [slice([], 300), slice([], 300)] };
    expect(filled(line({ notes: [absurd] }), line())).toBe('2 0+1 0+1');
  });
});

describe('whatever comes', () => {
  const seeds = Array.from({ length: 300 }, (_, index) => index);

  test('nothing is lost, no column is overfull, and none is empty', () => {
    for (const seed of seeds) {
      const { flow, text } = randomFlow(new Chance(seed));
      const columns = fillColumns(flow, measures);
      const heads = new Set(text.flatMap(({ repeat }) => repeat));
      const placed = columns.flatMap((column) => column.text.filter((each) => !heads.has(each)));
      expect(placed, `text of ${seed}`).toEqual(text);
      expect(
        columns.flatMap(({ notes }) => notes),
        `notes of ${seed}`,
      ).toEqual(text.flatMap(linesOf));
      for (const column of columns) {
        expect(heightIn(column), `a column of ${seed}`).toBeLessThanOrEqual(100.001);
        expect(column.text.length + column.notes.length, `a column of ${seed}`).toBeGreaterThan(0);
      }
    }
  });

  test('a note begins on the page of its call, as long as that has room', () => {
    for (const seed of seeds) {
      const { flow } = randomFlow(new Chance(seed));
      for (const column of fillColumns(flow, measures)) {
        const called = column.text.flatMap(({ notes }) => notes);
        const isHere = (each: Slice) => column.notes.includes(each);
        const waiting = called.find(({ lines: [first] }) => first && !isHere(first));
        if (!waiting) continue;
        const room = 100 - heightIn(column) - (column.notes.length > 0 ? 0 : measures.separator);
        const isParted = called.some(({ lines: own }) => own.some(isHere) && !own.every(isHere));
        expect(isParted || room < heightOf(waiting.lines.slice(0, 3)), `${seed}`).toBe(true);
      }
    }
  });
});

function linesOf({ notes }: Slice): Slice[] {
  return notes.flatMap(({ lines: own }) => [...own]);
}

function heightIn({ text, notes, opened }: Column): number {
  const above = opened ? (text[0]?.before ?? 0) : 0;
  return above + heightOf(text) + (notes.length > 0 ? heightOf(notes) + measures.separator : 0);
}

function randomFlow(chance: Chance): { flow: FlowItem[]; text: Slice[] } {
  const head = line();
  const text = Array.from({ length: chance.between(1, 60) }, () =>
    slice([], chance.of([8, 10, 10, 10, 12, 40, 90]), {
      before: chance.of([0, 0, 6, 12]),
      after: chance.of([0, 0, 3, 6]),
      keepNext: chance.of([0, 0, 0, 0, 1, 2]),
      keepLines: chance.of([0, 0, 1]),
      notes: chance.percent(30)
        ? Array.from({ length: chance.between(1, 3) }, () => note(chance.of([1, 2, 3, 5, 8, 12, 30])))
        : [],
      repeat: chance.percent(20) ? [head] : [],
    }),
  );
  const flow = text.flatMap((each): FlowItem[] => (chance.percent(4) ? [each, pageBreak] : [each]));
  return { flow, text };
}
