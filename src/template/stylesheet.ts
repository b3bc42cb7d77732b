import { z } from 'zod';
import { type ParagraphRole, type ParagraphStyle, paragraphRoles, type Stylesheet } from '../doc/index.ts';
import { length } from './length.ts';

const side = z.enum(['left', 'right', 'center']);

const line = z
  .string()
  .regex(/^(exact|atLeast|auto) \d+(\.\d+)?$/)
  .transform((value) => {
    const [rule, height] = value.split(' ') as ['exact' | 'atLeast' | 'auto', string];
    return { rule, height: Number(height) };
  });

const paragraphStyle = z.strictObject({
  id: z.string(),
  name: z.string(),
  aliases: z.string().optional(),
  size: z.number(),
  bold: z.boolean().default(false),
  italic: z.boolean().default(false),
  line,
  before: length.default(0),
  after: length.default(0),
  left: length.default(0),
  right: length.default(0),
  hanging: length.default(0),
  align: z.enum(['left', 'right', 'center', 'justify']).default('left'),
  keepNext: z.boolean().default(false),
  keepLines: z.boolean().default(false),
  outline: z.int().min(1).max(9).optional(),
  tabs: z.array(z.strictObject({ at: length, align: side })).default([]),
  ruleBelow: z.strictObject({ thickness: length, gap: length }).optional(),
});

const mastheadRow = z.strictObject({ height: length, align: z.enum(['top', 'bottom']), ruleBelow: length });

const stylesheet = z.strictObject({
  name: z.string(),
  font: z.string(),
  emphasis: z.boolean(),
  page: z.strictObject({
    width: length,
    height: length,
    top: length,
    right: length,
    bottom: length,
    left: length,
    header: length,
    footer: length,
    tab: length,
    linePitch: length,
  }),
  masthead: z
    .strictObject({
      x: length,
      y: length,
      columns: z.tuple([length, length, length, length]),
      rows: z.tuple([mastheadRow, mastheadRow]),
      clearance: length,
      distributionBefore: length,
      after: length,
      symbolInitial: length,
    })
    .optional(),
  lists: z.strictObject({
    ordered: z.array(z.string()).min(1),
    bullets: z.array(z.string()).min(1),
    indent: length,
  }),
  notes: z.strictObject({ separator: z.strictObject({ width: length, thickness: length, gap: length }) }),
  table: z.strictObject({
    as: z.enum(['grid', 'rows']),
    rules: z.strictObject({ aboveHead: length, belowHead: length, end: length }),
    padding: length,
    gap: length,
    after: length,
  }),
  endMark: z.strictObject({ width: length, thickness: length }).optional(),
  paragraphs: z.partialRecord(z.enum(paragraphRoles), paragraphStyle),
});

/**
 * Reads a stylesheet. Lengths become points; a part that the stylesheet does not name looks like its `body`.
 *
 * @throws {z.ZodError} when the data is no stylesheet
 * @throws {Error} when it has no style for `body`
 */
export function parseStylesheet(data: unknown): Stylesheet {
  const { paragraphs, ...rest } = stylesheet.parse(data);
  const { body } = paragraphs;
  if (!body) throw new Error(`Cannot use stylesheet \`${rest.name}\` without a style for \`body\``);
  const styles = paragraphRoles.map((role) => [role, paragraphs[role] ?? body]);
  return { ...rest, paragraphs: Object.fromEntries(styles) as Record<ParagraphRole, ParagraphStyle> } as Stylesheet;
}
