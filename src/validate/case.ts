import { z } from 'zod';
import { day, impreciseDate } from './imprecise-date.ts';
import { plain } from './plain.ts';

const charge = z.strictObject({
  term: z.string().min(1).meta({ description: 'The term of the local law.' }),
  lang: z.string().optional().meta({ description: 'The language of the term, as a BCP 47 tag such as `fa-Latn`.' }),
  gloss: z.string().optional().meta({ description: 'What it means.' }),
});

/** Who took part in an act, and how: HURIDOCS's involvement, fields 2402, 2409 and 2412. */
const involvement = z.strictObject({
  perpetrator: z.string().min(1).meta({ description: 'Who is reported to have done it, or `unknown`.' }),
  degree: z.string().optional().meta({ description: 'How far, such as `gave the order`.' }),
  type: z.string().optional().meta({ description: 'What kind of perpetrator, such as `judge`.' }),
});

const sources = z.array(z.string().min(1)).optional().meta({ description: 'The keys of the sources that say so.' });

const act = z.strictObject({
  act: z.string().min(1).meta({ description: 'What was done, such as `arrest`, `trial`, `execution`.' }),
  date: impreciseDate.optional(),
  place: z.string().optional(),
  court: z.string().optional(),
  charges: z
    .union([z.literal('unknown'), z.array(charge)])
    .optional()
    .meta({ description: 'Charges, each with its `term`, or `unknown`.' }),
  involvement: z.array(involvement).optional(),
  note: z.string().optional(),
  sources,
});

const consent = z.strictObject({
  basis: z
    .string()
    .min(1)
    .meta({
      description:
        'Who consented: `the person`, `the family`, `a representative` (a lawyer or guardian), or `public record`.',
      examples: ['the person', 'the family', 'a representative', 'public record'],
    }),
  on: day.meta({ description: 'The day on which consent was given, or the record was seen, such as `2026-02-06`.' }),
  scope: z.string().optional(),
  expires: day.optional().meta({ description: 'A day such as `2026-02-06`.' }),
  withdrawn: day.optional().meta({ description: 'A day such as `2026-02-06`.' }),
});

/** Cells of a table are texts. */
const age = z.int().min(0).max(130);

/** A case in the words of the HURIDOCS Events Standard Formats: a person, and the acts that were done. */
export const caseRecord = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .meta({ description: 'A name of small letters, figures and hyphens, such as `case-1`.' }),
    publish: z
      .enum(['name', 'initials', 'pseudonym', 'no'])
      .default('no')
      .meta({ description: 'How the person may be named: name, initials, pseudonym or no.' }),
    pseudonym: z.string().optional(),
    consent: consent.optional().meta({
      description: 'Who agreed that the person is named, and when, such as `{ basis: the person, on: 2026-02-06 }`.',
    }),
    status: z.string().optional(),
    person: z.strictObject({
      name: plain.meta({ description: 'The name of the person, printed only as `publish` allows.' }),
      otherNames: z.array(z.string()).optional(),
      age: z
        .union([
          age,
          z
            .string()
            .regex(/^\d{1,3}$/)
            .transform(Number)
            .pipe(age),
          z.literal('unknown'),
        ])
        .optional()
        .meta({ description: 'An age in years, or `unknown`.' }),
      born: impreciseDate.optional(),
      sex: z.string().optional(),
    }),
    acts: z.array(act).default([]),
    sources,
  })
  .meta({ title: 'Case' });

export const caseRecords = z.array(caseRecord).meta({ title: 'Cases of a written statement' });

export type CaseRecord = z.infer<typeof caseRecord>;
