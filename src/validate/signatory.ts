import { z } from 'zod';
import { readDigests } from '../digest.ts';
import { flag } from './flag.ts';
import { day } from './imprecise-date.ts';
import { line } from './line.ts';

/** The consultative statuses of the Economic and Social Council (resolution 1996/31), and none. */
const statuses = ['general', 'special', 'roster', 'none'] as const;

/** The digests of texts, as somebody wrote them. */
const digests = z.string().transform((text, context) => {
  const read = readDigests(text);
  if (read) return read;
  context.issues.push({
    code: 'custom',
    input: text,
    message: 'write a digest such as `9f3e-1a2b-3c4d`, or the first eight figures of it',
  });
  return z.NEVER;
});

/** An organization that signs. Contact columns are read, and printed nowhere. */
export const signatory = z
  .strictObject({
    name: line.meta({ description: 'The name, exactly as in the ECOSOC database of organizations.' }),
    acronym: z.string().optional(),
    status: z.enum(statuses).meta({ description: 'The consultative status: general, special, roster or none.' }),
    lead: flag.default(false).meta({ description: 'Whether it is the main sponsor: one organization with status is.' }),
    country: z.string().optional(),
    display: line.optional().meta({ description: 'The name as the organization wants it printed.' }),
    statusConfirmedOn: day
      .optional()
      .meta({ description: 'The day on which the status was looked up, such as `2026-02-06`.' }),
    publish: flag.default(true).meta({ description: 'Whether the organization is named: `yes` or `no`.' }),
    approvedBy: z.string().optional().meta({ description: 'Who approved the text for the organization.' }),
    approvedOn: day.optional().meta({ description: 'The day of the approval, such as `2026-02-06`.' }),
    approvedText: digests.optional().meta({
      description:
        'The digest of the text that was approved, such as `9f3e-1a2b-3c4d`, at least eight figures of it; a comma stands between several.',
    }),
    contactName: z.string().optional(),
    contactEmail: z.string().optional(),
    contactPhone: z.string().optional(),
  })
  .meta({ title: 'Signatory' });

export const signatories = z
  .array(signatory)
  .min(1)
  .meta({ title: 'Signatories of a written statement', description: 'Name at least one organization.' });

export type Signatory = z.infer<typeof signatory>;
