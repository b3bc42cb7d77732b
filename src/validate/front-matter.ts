import { z } from 'zod';
import { curlyFault } from '../curly-marks.ts';
import { languages } from '../doc/index.ts';
import { caseRecord } from './case.ts';
import { figure } from './figure.ts';
import { flag } from './flag.ts';
import { day } from './imprecise-date.ts';
import { line } from './line.ts';
import { plain } from './plain.ts';
import { ruleSettings } from './rule-settings.ts';
import { signatory } from './signatory.ts';
import { source } from './source.ts';

/** The rules of the United Nations Editorial Manual, and what documents of Geneva practise of them. */
const citationStyles = ['manual', 'geneva'] as const;

const contact = z.strictObject({
  name: plain.optional().meta({ description: 'Who answers for the submission.' }),
  email: z
    .email({ error: ({ input }) => curlyFault(input) })
    .optional()
    .meta({ description: 'An e-mail address such as `office@example.org`.' }),
  phone: plain.optional().meta({ description: 'A telephone number, with the code of the country.' }),
});

/** What an author may use in the text as `{{vars.name}}`: texts and numbers, lists and groups of them. */
const variable: z.ZodType = z.lazy(() =>
  z
    .union([z.string(), z.number(), z.boolean(), z.array(variable), z.record(z.string(), variable)])
    .meta({ description: 'A text, a number, yes or no, a list, or a group of keys.' }),
);

/** A file with data, and how to read it. */
const dataFile = z.strictObject({
  file: z.string().min(1).meta({ description: 'A file beside the statement, such as `signatories.xlsx`.' }),
  sheet: z.string().optional().meta({ description: 'The name of a sheet of the workbook; else the first is read.' }),
  columns: z
    .record(z.string(), z.string())
    .optional()
    .meta({ description: 'Keys by the heading of their column, such as `{ Legal name: name, Remarks: unread }`.' }),
});

/** The front matter of a statement. */
export const frontMatter = z
  .strictObject({
    title: line.meta({ description: 'The title of the statement, as plain text.' }),
    body: z
      .enum(['human-rights-council'])
      .default('human-rights-council')
      .meta({ description: 'The body that is addressed: the name of a folder of templates.' }),
    session: z.int().positive().meta({ description: 'The number of the session, such as `61`.' }),
    agendaItem: z.int().positive().meta({ description: 'The number of the agenda item, such as `4`.' }),
    segment: z
      .enum(['interactive dialogue', 'general debate', 'panel'])
      .optional()
      .meta({ description: 'The part of the session, for the form.' }),
    language: z
      .enum(languages)
      .default('en')
      .meta({ description: 'The language of the statement: `en`, `fr`, `es`, `ru`, `ar` or `zh`.' }),
    date: day.meta({ description: 'The date of the statement, such as `2026-02-06`.' }),
    deadline: day.optional().meta({
      description:
        'The last day for statements, such as `2026-02-10`, where the Council announced another than the usual.',
    }),
    symbol: z
      .string()
      .regex(/^A\/HRC\/\d+\/NGO\/\d+$/)
      .optional()
      .meta({ description: 'The symbol, such as `A/HRC/61/NGO/12`, once the United Nations has assigned it.' }),
    author: line.optional().meta({
      description: 'Who signs as author, such as `Loire Watch`. Goes into the metadata of the PDF and nowhere else.',
    }),
    contact: contact
      .optional()
      .meta({ description: 'Who answers for the submission. Goes to the form and nowhere else.' }),
    signatories: z
      .union([z.string().min(1), dataFile, z.array(signatory)])
      .meta({ description: 'A file beside the statement (`signatories.csv`, `.xlsx`), or the list itself.' }),
    order: z
      .enum(['submitted', 'alphabetical'])
      .default('submitted')
      .meta({ description: 'How organizations of one status stand: `submitted` (as in the list) or `alphabetical`.' }),
    requireApprovals: flag.default(false).meta({
      description: 'Whether the file to submit waits until every organization has approved the text: `yes` or `no`.',
    }),
    cases: z
      .union([z.string().min(1), dataFile, z.array(caseRecord)])
      .optional()
      .meta({ description: 'A file beside the statement (`cases.yaml`), or the list itself.' }),
    figures: z
      .union([z.string().min(1), dataFile, z.array(figure)])
      .optional()
      .meta({ description: 'A file beside the statement (`figures.yaml`), or the list itself.' }),
    sources: z
      .union([z.string().min(1), z.array(source)])
      .optional()
      .meta({ description: 'A file beside the statement (`sources.yaml`, `.json` or `.bib`), or the list itself.' }),
    style: z
      .union([z.enum(citationStyles), z.string().regex(/\.csl$/)])
      .default('manual')
      .meta({
        description: 'How sources are cited: `manual`, `geneva`, or a CSL style beside the statement (`name.csl`).',
      }),
    rules: ruleSettings.optional(),
    vars: z
      .record(z.string(), variable)
      .optional()
      .meta({ description: "The author's own values, for `{{vars.name}}` in the text." }),
  })
  .meta({ title: 'Front matter of a written statement' });

export type FrontMatter = z.infer<typeof frontMatter>;
