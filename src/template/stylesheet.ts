import { z } from 'zod';
import { languages, type ParagraphRole, type ParagraphStyle, paragraphRoles, type Stylesheet } from '../doc/index.ts';
import { length } from './length.ts';
import { plainSheet } from './plain-sheet.ts';

const side = z.enum(['left', 'right', 'center']);

const alignment = z.enum(['left', 'right', 'center', 'justify']);
const outline = z.int().min(1).max(9);
const tabs = z.array(z.strictObject({ at: length, align: side }));

const line = z
  .string()
  .regex(/^(exact|atLeast|auto) \d+(\.\d+)?$/)
  .transform((value) => {
    const [rule, height] = value.split(' ') as ['exact' | 'atLeast' | 'auto', string];
    return { rule, height: Number(height) };
  });

const named = { id: z.string(), name: z.string(), aliases: z.string().optional() };

const characterStyle = z.strictObject({
  ...named,
  font: z.string().optional(),
  size: length.optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  raised: z.boolean().optional(),
});

const sizedStyle = characterStyle.required({ size: true });

const paragraphStyle = z.strictObject({
  ...named,
  size: z.number(),
  bold: z.boolean().default(false),
  italic: z.boolean().default(false),
  line,
  before: length.default(0),
  after: length.default(0),
  left: length.default(0),
  right: length.default(0),
  hanging: length.default(0),
  align: alignment.default('left'),
  keepNext: z.boolean().default(false),
  keepLines: z.boolean().default(false),
  outline: outline.optional(),
  tabs: tabs.default([]),
  ruleBelow: z.strictObject({ thickness: length, gap: length }).optional(),
});

/** Nothing is filled in: what it leaves open is another style's. */
const furtherStyle = z.strictObject({
  ...named,
  basedOn: z.string().optional(),
  size: z.number().optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  line: line.optional(),
  before: length.optional(),
  after: length.optional(),
  left: length.optional(),
  right: length.optional(),
  hanging: length.optional(),
  align: alignment.optional(),
  keepNext: z.boolean().optional(),
  keepLines: z.boolean().optional(),
  outline: outline.optional(),
  tabs: tabs.optional(),
});

const mastheadRow = z.strictObject({ height: length, align: z.enum(['top', 'bottom']), ruleBelow: length });

const stylesheet = z.strictObject({
  name: z.string(),
  font: z.string(),
  chineseFont: z.string(),
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
      symbolInitial: sizedStyle,
    })
    .optional(),
  lists: z.strictObject({
    ordered: z.record(z.enum(languages), z.array(z.string()).min(1)),
    bullets: z.array(z.string()).min(1),
    indent: length,
  }),
  notes: z.strictObject({ separator: z.strictObject({ width: length, thickness: length, gap: length }) }),
  table: z.strictObject({
    style: z.strictObject({ id: z.string(), name: z.string() }).optional(),
    rules: z.strictObject({ aboveHead: length, belowHead: length, end: length }),
    padding: length,
    gap: length,
    after: length,
  }),
  plain: plainSheet.optional(),
  endMark: z.strictObject({ width: length, thickness: length }).optional(),
  foot: z.strictObject({ number: sizedStyle, tab: length }).optional(),
  characters: z.strictObject({
    noteMark: characterStyle,
    noteSymbol: characterStyle,
    link: characterStyle.optional(),
    strong: characterStyle.optional(),
    emphasis: characterStyle.optional(),
    strongEmphasis: characterStyle.optional(),
  }),
  furtherStyles: z.array(furtherStyle).default([]),
  paragraphs: z.partialRecord(z.enum(paragraphRoles), paragraphStyle),
});

/**
 * Reads a stylesheet. Lengths become points; a part that the stylesheet does not name looks like its `body`.
 *
 * @throws {z.ZodError} when the data is no stylesheet
 * @throws {Error} when it has no style for `body`, or none for what it says there is: emphasis, tables, feet
 */
export function parseStylesheet(data: unknown): Stylesheet {
  const { paragraphs, ...rest } = stylesheet.parse(data);
  const { body } = paragraphs;
  if (!body) throw new Error(`Cannot use stylesheet \`${rest.name}\` without a style for \`body\``);
  for (const [part, missing] of missingStyles(rest)) {
    if (missing) throw new Error(`Cannot use stylesheet \`${rest.name}\` without a style for \`${part}\``);
  }
  const styles = paragraphRoles.map((role) => [role, paragraphs[role] ?? body]);
  return { ...rest, paragraphs: Object.fromEntries(styles) as Record<ParagraphRole, ParagraphStyle> } as Stylesheet;
}

/** What a stylesheet says there is without saying what it looks like. */
function missingStyles(sheet: Omit<z.infer<typeof stylesheet>, 'paragraphs'>): [string, boolean][] {
  const { strong, emphasis, strongEmphasis } = sheet.characters;
  return [
    ['emphasis', sheet.emphasis && !(strong && emphasis && strongEmphasis)],
    ['table', !sheet.plain && !sheet.table.style],
    ['foot', sheet.masthead !== undefined && !sheet.foot],
  ];
}
