import { z } from 'zod';

/** A day, a month, a year, or `unknown`: what is not known is said, not left out. */
const date = z
  .union([
    z.iso.date(),
    z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
    z.string().regex(/^\d{4}$/),
    z.int().min(1000).max(9999),
    z.literal('unknown'),
  ])
  .transform(String)
  .meta({ description: 'A date such as `2025-07-27`, `2025-07` or `2025`, or `unknown`.' });

const charge = z.strictObject({
  term: z.string().min(1).meta({ description: 'The term of the local law.' }),
  gloss: z.string().optional().meta({ description: 'What it means.' }),
});

const act = z.strictObject({
  act: z.string().min(1).meta({ description: 'What was done, such as `arrest`, `trial`, `execution`.' }),
  date: date.optional(),
  place: z.string().optional(),
  court: z.string().optional(),
  charges: z.array(charge).optional(),
  perpetrator: z.string().optional(),
  note: z.string().optional(),
});

const consent = z.strictObject({
  basis: z.string().min(1).meta({ description: 'Who consented, or `public record`.' }),
  on: z.iso.date().meta({ description: 'When consent was given, or the record was seen.' }),
  scope: z.string().optional(),
  expires: z.iso.date().optional().meta({ description: 'A day such as `2026-02-06`.' }),
  withdrawn: z.iso.date().optional().meta({ description: 'A day such as `2026-02-06`.' }),
});

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
    consent: consent.optional().meta({ description: 'On what the permission to name the person rests.' }),
    status: z.string().optional(),
    person: z.strictObject({
      name: z.string().min(1),
      otherNames: z.array(z.string()).optional(),
      age: z
        .union([z.int().min(0).max(130), z.literal('unknown')])
        .optional()
        .meta({ description: 'An age in years, or `unknown`.' }),
      sex: z.string().optional(),
    }),
    acts: z.array(act).default([]),
    sources: z.array(z.string()).optional(),
  })
  .meta({ title: 'Case' });

export const caseRecords = z.array(caseRecord).meta({ title: 'Cases of a written statement' });

export type CaseRecord = z.infer<typeof caseRecord>;
