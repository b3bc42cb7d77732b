import { z } from 'zod';

const words = z.array(z.string().min(1));

function byLanguage<Schema extends z.ZodType>(schema: Schema) {
  return z.strictObject({ en: schema, fr: schema, es: schema, ru: schema, ar: schema, zh: schema });
}

/** How days stand in texts. */
export const dateWords = z.strictObject({
  /** Forms of a day beside that of the phrases: `{month} {day}, {year}`. */
  forms: byLanguage(words),
  /** Words before a day without its year; where there are none, any. */
  beforeDay: byLanguage(words),
  /** From Sunday on, each in its forms. */
  weekdays: byLanguage(z.array(words).length(7)),
  /** Words that speak of what is to come. */
  future: byLanguage(words),
  /** Words at a date that let it be later than the day of writing. */
  bounds: byLanguage(words),
});
