import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type ParagraphRole, type ParagraphStyle, paragraphRoles, type Stylesheet } from '../../src/doc/index.ts';

const folder = new URL('../../templates/human-rights-council/written-statement/', import.meta.url);

/** Reads a stylesheet of the toolkit without judging it; roles that it does not list look like `body`. */
export function readStylesheet(name: 'published' | 'submission'): Stylesheet {
  const raw = points(parse(readFileSync(new URL(`${name}.yaml`, folder), 'utf8'))) as Record<string, unknown>;
  const listed = raw['paragraphs'] as Record<ParagraphRole, Record<string, unknown>>;
  const paragraphs = Object.fromEntries(paragraphRoles.map((role) => [role, style(listed[role] ?? listed.body)]));
  return { ...raw, paragraphs } as unknown as Stylesheet;
}

function style(raw: Record<string, unknown>): ParagraphStyle {
  const [rule, height] = String(raw['line']).split(' ');
  return {
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
    ...raw,
    line: { rule, height: Number(height) },
  } as unknown as ParagraphStyle;
}

/** Every `1134 tw` and `5 cm` of a value in points. */
function points(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(points);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, points(entry)]));
  }
  const length = typeof value === 'string' ? /^([\d.]+) (tw|cm)$/.exec(value) : null;
  if (length === null) return value;
  return Number(length[1]) * (length[2] === 'tw' ? 1 / 20 : 72 / 2.54);
}
