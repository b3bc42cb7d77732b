import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type ParagraphRole, type ParagraphStyle, paragraphRoles, type Stylesheet } from '../../src/doc/index.ts';

const file = new URL('../../templates/human-rights-council/written-statement/published.yaml', import.meta.url);

const units: Readonly<Record<string, number>> = { tw: 1 / 20, cm: 72 / 2.54, pt: 1 };

/** The published stylesheet as data: lengths in points, defaults filled in, nothing checked. */
export function publishedStylesheet(): Stylesheet {
  const sheet = lengths(parse(readFileSync(file, 'utf8'))) as Stylesheet & {
    paragraphs: Record<ParagraphRole, Partial<ParagraphStyle> & { line: unknown }>;
  };
  const paragraphs = Object.fromEntries(paragraphRoles.map((role) => [role, style(sheet.paragraphs[role])]));
  return { ...sheet, paragraphs: paragraphs as Stylesheet['paragraphs'] };
}

function style(given: Partial<ParagraphStyle> & { line: unknown }): ParagraphStyle {
  const [rule, height] = String(given.line).split(' ');
  return {
    id: '',
    name: '',
    size: 10,
    bold: false,
    italic: false,
    before: 0,
    after: 0,
    left: 0,
    right: 0,
    hanging: 0,
    align: 'left',
    keepNext: false,
    keepLines: false,
    tabs: [],
    ...given,
    line: { rule: rule as ParagraphStyle['line']['rule'], height: Number(height) },
  };
}

function lengths(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lengths);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, lengths(entry)]));
  }
  const [, number, unit] = /^(-?[\d.]+) (tw|cm|pt)$/u.exec(String(value)) ?? [];
  return number === undefined || unit === undefined ? value : Number(number) * (units[unit] ?? 1);
}
