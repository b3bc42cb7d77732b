import { beforeAll, expect, test } from 'vitest';
import type { Language } from '../src/doc/index.ts';
import { writeFigure, writeNumber } from '../src/merge/numbers.ts';
import { loadTemplate, type Template } from '../src/template/index.ts';
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
