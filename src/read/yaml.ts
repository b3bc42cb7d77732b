import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { type Document, isMap, isNode, isPair, isSeq, type Node, type Pair, parseDocument, visit } from 'yaml';
import type { Position } from '../doc/index.ts';
import { complain } from '../message.ts';
import type { Data } from './source.ts';
import { refuseLostWords } from './yaml-comments.ts';
import { yamlFault } from './yaml-faults.ts';
import { refuseKeys } from './yaml-keys.ts';

/** An alias may stand for data that holds aliases: more than these, and a small file is a large document. */
const ALIASES = 50;

/**
 * Reads YAML, or JSON, which is YAML.
 *
 * @param file the file that holds it
 * @param stretch the part of the file, by offsets; without it the whole file
 * @returns the data; nothing when it does not parse, and every fault is written
 */
export function readYaml(file: VFile, stretch?: { readonly start: number; readonly end: number }): Data | undefined {
  const text = String(file);
  const base = stretch?.start ?? 0;
  const points = location(file);
  const position = (start: number, end: number): Position => ({
    path: file.path,
    start: points.toPoint(Math.min(base + start, text.length)) ?? { line: 1, column: 1 },
    end: points.toPoint(Math.min(base + end, text.length)) ?? { line: 1, column: 1 },
  });
  const own = text.slice(base, stretch?.end ?? text.length);
  const document = parseDocument(own, { prettyErrors: false });
  // What follows the first fault of syntax is mostly its consequence; a key that stands twice is a fault of its own.
  const faults = [...document.errors, ...document.warnings];
  const syntax = faults.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  for (const fault of faults.filter(({ code }, index) => code === 'DUPLICATE_KEY' || index === syntax)) {
    const { reason, note, start, end } = yamlFault(own, document, fault);
    complain(file, 'yaml-invalid', position(start, end), reason, note);
  }
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  if (refuseKeys(document, file, position)) return undefined;
  keepNumbersAsWritten(document);
  const value = toPlain(document, file, position);
  if (value === undefined) return undefined;
  refuseLostWords(document, file, position);
  return { file, value, place: (path, part = 'value') => position(...rangeOf(document, path, part)) };
}

/** `1.10`, `007` and numbers too long for the machine stay what the author wrote: texts. */
function keepNumbersAsWritten(document: Document): void {
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'number' && scalar.source !== undefined && String(scalar.value) !== scalar.source) {
        scalar.value = scalar.source;
      }
    },
  });
}

/** `null` for an empty document: `undefined` is the answer that there is none. */
function toPlain(document: Document, file: VFile, position: (start: number, end: number) => Position): unknown {
  const start = position(0, 0);
  try {
    return document.toJS({ maxAliasCount: ALIASES }) ?? null;
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const unresolved = /Unresolved alias/.test(error.message);
    const place = unresolved ? (aliasPlace(document, position) ?? start) : start;
    if (unresolved) {
      const note = 'put the value between single quotation marks';
      complain(file, 'yaml-invalid', place, 'The value begins with `*` and is no alias', note);
    } else {
      complain(file, 'yaml-invalid', start, 'The aliases (`*name`) stand for too much', 'write the values out');
    }
    return undefined;
  }
}

/** Where an alias stands that nothing is named for. */
function aliasPlace(document: Document, position: (start: number, end: number) => Position): Position | undefined {
  let found: Position | undefined;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) || !alias.range) return undefined;
      found = position(alias.range[0], alias.range[1]);
      return visit.BREAK;
    },
  });
  return found;
}

/** Offsets of a value or of its key; of the nearest thing around it where it is missing. */
function rangeOf(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): [number, number] {
  let node: unknown = document.contents;
  let range: [number, number] = [0, 0];
  if (isNode(node) && node.range) range = [node.range[0], node.range[0]];
  for (const [depth, step] of path.entries()) {
    const pair: Pair | undefined = isMap(node) ? node.items.find((item) => keyOf(item) === String(step)) : undefined;
    const next: unknown = isSeq(node) ? node.items[Number(step)] : pair?.value;
    if (next === undefined && !pair) return range;
    const wanted = part === 'key' && depth === path.length - 1 ? pair?.key : next;
    const found = (isNode(wanted) ? wanted : (pair?.key as Node | undefined))?.range;
    if (found) range = [found[0], found[1]];
    node = next;
  }
  return range;
}

function keyOf(item: unknown): string | undefined {
  if (!isPair(item)) return undefined;
  return isNode(item.key) && 'value' in item.key ? String(item.key.value) : String(item.key);
}
