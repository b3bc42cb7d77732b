import type { SourceRecord } from '../../validate/index.ts';
import type { CslItem } from '../engine.ts';
import type { Words } from './words.ts';

/** The types of whose dates the style prints the year alone. */
const YEAR_ALONE = [
  'book',
  'chapter',
  'classic',
  'collection',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'legislation',
  'map',
  'pamphlet',
  'paper-conference',
  'periodical',
  'report',
];

/** Where a language has other words for months that stand without a day, such a date is written here. */
export function withMonthAlone(item: CslItem, { issued }: SourceRecord, { manual, language }: Words): CslItem {
  const alone = manual.monthsAlone[language];
  const [[year, month, day] = [], end] = issued?.['date-parts'] ?? [];
  const name = month === undefined ? undefined : alone?.months[month - 1];
  const isPrinted = item['issued'] !== undefined && !YEAR_ALONE.includes(String(item['type']));
  if (!alone || !name || day !== undefined || end || !isPrinted) return item;
  return { ...item, issued: { literal: alone.pattern.replace('{month}', name).replace('{year}', String(year)) } };
}
