import { beforeAll, expect, test } from 'vitest';
import type { Language } from '../src/doc/index.ts';
import { writeFigure, writeNumber } from '../src/merge/numbers.ts';
import { loadTemplate, type Template } from '../src/template/index.ts';
import type { Figure } from '../src/validate/index.ts';
import { memoryWorld } from './support/memory-world.ts';

let template: Template;

beforeAll(async () => {
  template = await loadTemplate('human-rights-council', memoryWorld({}));
});

test.each<[Language, four: string, five: string, decimal: string, perCent: string]>([
  ['en', '5,500', '12,500', '12.5', '10 per cent'],
  ['fr', '5\u00A0500', '12\u00A0500', '12,5', '10\u00A0%'],
  ['es', '5.500', '12.500', '12,5', '10%'],
  ['ru', '5500', '12\u00A0500', '12,5', '10\u00A0процентов'],
  ['ar', '5\u00A0500', '12\u00A0500', '12,5', '10 في المائة'],
  ['zh', '5\u00A0500', '12\u00A0500', '12.5', '10%'],
])('numbers in %s', (language, four, five, decimal, perCent) => {
  const { [language]: grammar } = template.phrases.languages;
  expect([5500, 12500, 12.5].map((number) => writeNumber(number, grammar))).toEqual([four, five, decimal]);
  const share = { id: 'share', value: 10, about: false, unit: 'per cent', what: 'share by night' } as const;
  expect(writeFigure(share, grammar)).toBe(perCent);
});

const share = (known: Partial<Figure>): Figure => ({
  id: 'share',
  about: false,
  unit: 'per cent',
  what: 'x',
  ...known,
});

test.each<[Partial<Figure>, string]>([
  [{ value: 1 }, '1 процент'],
  [{ value: 2 }, '2 процента'],
  [{ value: 5 }, '5 процентов'],
  [{ value: 11 }, '11 процентов'],
  [{ value: 12 }, '12 процентов'],
  [{ value: 21 }, '21 процент'],
  [{ value: 24 }, '24 процента'],
  [{ value: 0 }, '0 процентов'],
  [{ value: 100 }, '100 процентов'],
  [{ value: 1.5 }, '1,5 процента'],
  [{ from: 2, to: 5 }, '2–5 процентов'],
  [{ from: 20, to: 21 }, '20–21 процент'],
  [{ over: 21 }, 'более 21 процента'],
  [{ over: 5 }, 'более 5 процентов'],
  [{ from: 2 }, 'не менее 2 процентов'],
  [{ to: 1.5 }, 'до 1,5 процента'],
  [{ value: 3, about: true }, 'около 3 процентов'],
  [{ from: 2, to: 3, about: true }, 'около 2–3 процентов'],
  [{ value: 21, about: true }, 'около 21 процента'],
])('the Russian word for per cent agrees with %j', (known, printed) => {
  expect(writeFigure(share(known), template.phrases.languages.ru)).toBe(printed.replace(/ (?=п)/, '\u00A0'));
});
