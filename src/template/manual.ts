import { z } from 'zod';
import { languages } from '../doc/index.ts';
import type { World } from '../world.ts';
import { phrase } from './council.ts';
import { dataOf } from './load.ts';

const words = z.strictObject({
  en: z.array(z.string()),
  fr: z.array(z.string()),
  es: z.array(z.string()),
  ru: z.array(z.string()),
  ar: z.array(z.string()),
  zh: z.array(z.string()),
});

const row = z.strictObject({ separator: phrase, last: phrase });

/** What sources are called, where the style has no word for it; `{…}` is filled in. */
const phrases = z.strictObject({
  resolution: phrase,
  decision: phrase,
  generalComment: phrase,
  generalRecommendation: phrase,
  opinion: phrase,
  communication: phrase,
  communicationAndResponse: phrase,
  publication: phrase,
  salesNumber: phrase,
  document: phrase,
  numbered: phrase,
  treatySeries: phrase,
  application: phrase,
  applications: phrase,
  interview: phrase,
  submission: phrase,
  statementTo: phrase,
  presentedAt: phrase,
  corrigendum: phrase,
  corrigenda: phrase,
  addendum: phrase,
  archived: phrase,
  blog: phrase,
  others: phrase,
  video: phrase,
  podcast: phrase,
  broadcast: phrase,
  thesis: phrase,
  email: phrase,
});

/** What a CSL style cannot say of the notes of the United Nations Editorial Manual. */
const manual = z.strictObject({
  sources: row,
  symbols: row,
  space: phrase,
  stop: phrase,
  comma: phrase,
  see: phrase,
  signals: words,
  locators: z.strictObject({
    /** Words for a unit, by its name in CSL. */
    labels: z.record(z.string(), z.array(z.string())),
    units: words,
    /** Regular expressions of what may stand before a unit. */
    qualifiers: z.partialRecord(z.enum(languages), z.string()),
    label: phrase,
    separator: phrase,
    last: phrase,
    range: phrase,
  }),
  bodies: z.array(
    z.strictObject({ symbols: z.array(z.string()), withYear: z.boolean().default(false), name: phrase, of: phrase }),
  ),
  phrases,
  genres: z.strictObject({
    generalComment: z.array(z.string()),
    generalRecommendation: z.array(z.string()),
    opinion: z.array(z.string()),
    decision: z.array(z.string()),
    submission: z.array(z.string()),
    response: z.array(z.string()),
    officialRecords: z.array(z.string()),
  }),
  monthsAlone: z.partialRecord(
    z.enum(languages),
    z.strictObject({ months: z.array(z.string()).length(12), pattern: z.string() }),
  ),
  communications: z.strictObject({ classes: z.array(z.string()), url: z.string(), one: phrase, all: phrase }),
  applications: z.array(z.string()),
  publishers: z.array(z.string()),
  shortReport: z.int(),
});

export type Manual = z.infer<typeof manual>;

/**
 * Loads what the style of the Editorial Manual needs besides CSL.
 *
 * @throws {Error} when it is missing or does not fit its schema: templates are part of the program
 */
export function loadManual(world: World): Promise<Manual> {
  return dataOf(world)('templates/un-editorial-manual.yaml', manual.parse);
}
