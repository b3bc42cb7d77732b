import type { z } from 'zod';
import { curlyFault, quotedNumberFault } from '../curly-marks.ts';
import { isPersonal } from '../line-kind.ts';
import { complain } from '../message.ts';
import { isAlike, nearest, suggest } from '../nearest.ts';
import type { Data } from '../read/index.ts';
import { whyFixed } from '../rule-settings.ts';
import { isRule } from '../rules.ts';
import { describe } from './describe.ts';

/**
 * Holds data against its schema. Every fault is written at its place, not only the first.
 *
 * @returns the parsed value; nothing when there is a fault
 */
export function parse<Schema extends z.ZodType>(schema: Schema, data: Data): z.infer<Schema> | undefined {
  // zod writes a program for each schema, which pays where a schema reads more than once.
  const result = schema.safeParse(data.value, { reportInput: true, jitless: true });
  if (result.success) return result.data;
  reportAll(schema, data, result.error.issues);
  return undefined;
}

function reportAll(schema: z.ZodType, data: Data, issues: readonly z.core.$ZodIssue[]): void {
  const misspelt = new Set(issues.flatMap((issue) => keysMeant(schema, data, issue)));
  for (const issue of issues) {
    const isMisspelt = valueAt(data.value, issue.path) === undefined && misspelt.has(pathOf(issue.path));
    if (!isMisspelt) report(schema, data, issue);
  }
}

/** The keys that unknown keys are told to be meant for: that those are missing is the same fault. */
function keysMeant(schema: z.ZodType, data: Data, issue: z.core.$ZodIssue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const { path, keys } = issue;
  const { keys: known } = describe(schema, path);
  return keys
    .filter((key) => !isRestOfNumber(key) && isSaid(key, known, data, path))
    .flatMap((key) => nearest(key, known) ?? [])
    .map((key) => pathOf([...path, key]));
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((found, step) => (found as Record<PropertyKey, unknown> | undefined)?.[step], value);
}

function pathOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path);
}

/** Whether an unknown key may be repeated: where people stand in the data, it may be the name of one. */
function isSaid(key: string, known: readonly string[], data: Data, path: readonly PropertyKey[]): boolean {
  const isKnown = known.some((one) => isAlike(one, key));
  return isKnown || KEY.test(key) || !isPersonal(data.file, data.place([...path, key], 'key'));
}

function report(schema: z.ZodType, data: Data, issue: z.core.$ZodIssue): void {
  const { path } = issue;
  if (issue.code === 'invalid_union') {
    const branch = deepest(issue.errors);
    if (branch) {
      const inner = branch.map((one) => ({ ...one, path: [...path, ...one.path] }));
      reportAll(schema, data, inner);
      return;
    }
  }
  if (issue.code === 'unrecognized_keys') {
    const known = describe(schema, issue.path).keys;
    for (const key of issue.keys) {
      const where = data.place([...path, key], 'key');
      if (path.at(-1) === 'rules' && isRule(key)) {
        const note = `take it out: ${whyFixed(key)}`;
        complain(data.file, 'rule-fixed', where, `\`${key}\` may not be set`, note);
        continue;
      }
      if (isRestOfNumber(key)) complain(data.file, 'value-invalid', where, ...partedNumber(key));
      else if (isSaid(key, known, data, path)) {
        complain(data.file, 'key-unknown', where, `\`${key}\` is no key here`, suggest(key, known));
      } else complain(data.file, 'key-unknown', where, 'This is no key here', suggest('', known));
    }
    return;
  }
  const name = nameOf(path);
  const { description, values } = describe(schema, issue.path);
  const found = valueAt(data.value, issue.path);
  if (issue.code === 'too_small' && Array.isArray(found)) {
    complain(
      data.file,
      'value-missing',
      data.place(path),
      'The list is empty',
      lowerFirst(description ?? 'fill it in'),
    );
    return;
  }
  const wanted = description ?? (issue.code === 'invalid_type' ? `it must be ${article(issue.expected)}` : BOUNDS);
  if (found === undefined || found === null) {
    if (found === null && isRestOfNumber(String(path.at(-1)))) {
      complain(data.file, 'value-invalid', data.place(path), ...partedNumber(String(path.at(-1))));
      return;
    }
    const reason = path.length === 0 ? 'The file holds no data' : `${name} is missing`;
    complain(data.file, 'value-missing', data.place(path), reason, lowerFirst(wanted));
    return;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof found === 'number') {
    const note = 'put it between quotation marks';
    complain(data.file, 'value-invalid', data.place(path), `${name} is a number where a text is wanted`, note);
    return;
  }
  const isNumber = issue.code === 'invalid_type' && ['int', 'number'].includes(issue.expected);
  const note =
    (isNumber ? quotedNumberFault(found) : undefined) ??
    ownWords(issue) ??
    curlyFault(found) ??
    (values.length > 0 && typeof found === 'string' ? suggest(found, values) : lowerFirst(wanted));
  const place = data.place(path);
  const isHidden = isPrivate(path) || (isPersonal(data.file, place) && !isTold(found));
  complain(data.file, 'value-invalid', place, `${name} cannot be ${isHidden ? 'this' : show(found)}`, note);
}

/** Between braces a comma parts keys: of `{ value: 1,000 }` YAML makes `1`, and a key `000`. */
function isRestOfNumber(key: string): boolean {
  return /^\d{3}$/.test(key);
}

function partedNumber(key: string): [reason: string, note: string] {
  const reason = `A comma stands in a number, and parts it: \`${key}\` is read as a key`;
  return [reason, 'write the number without it, such as `1000`'];
}

/** What a schema of ours says itself is the end of a sentence, and begins small; what zod says does not. */
function ownWords({ message }: z.core.$ZodIssue): string | undefined {
  return /^\p{Ll}/u.test(message) ? message : undefined;
}

/** For a value of the right kind that is not allowed, where the schema says no more. */
const BOUNDS = 'the value is not allowed here: see `rostrum schema`';

/** Of the ways in which a value may be right, the one that it came nearest to: faults deeper in it. */
function deepest(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  const depth = (branch: readonly z.core.$ZodIssue[]): number => Math.max(...branch.map((issue) => issue.path.length));
  return branches.filter((branch) => branch.length > 0 && depth(branch) > 0).sort((a, b) => depth(b) - depth(a))[0];
}

/** What is written as keys are, and as nobody's name is. */
const KEY = /^[a-z_][A-Za-z_]{0,30}$/;

/** A short number, a day, a word in small letters: no name, no mailbox, no number of a telephone. */
const HARMLESS: readonly RegExp[] = [
  /^-?[\d.,]{0,7}$/,
  /^\p{Nd}{4}(?:[-./]\p{Nd}{1,2}){0,2}$/u,
  /^\p{Nd}{1,2}[-./]\p{Nd}{1,2}[-./](?:\p{Nd}{2}|\p{Nd}{4})$/u,
  /^\d{1,2} [A-Za-z]{3,9}(?: \d{4})?$/,
  /^[a-z_]{1,12}$/,
];

/**
 * Where people stand in the data, the name or the mailbox of the next column may stand here: told is only what is harmless. A
 * likeness to what is wanted is no proof: `Nora` is like `no`, and `Jane` like `name`.
 */
function isTold(found: unknown): boolean {
  return typeof found === 'object' || HARMLESS.some((pattern) => pattern.test(String(found)));
}

/** What a message must not repeat: findings are printed where others read them. */
function isPrivate(path: readonly PropertyKey[]): boolean {
  return path.includes('contact') || path.includes('person') || path.at(-1) === 'id';
}

function nameOf(path: readonly PropertyKey[]): string {
  const key = path.findLast((step) => typeof step === 'string');
  return key === undefined ? 'The data' : `\`${String(key)}\``;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  const text = String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}

function article(type: string): string {
  return ['object', 'array'].includes(type)
    ? ({ object: 'a group of keys', array: 'a list' }[type] ?? type)
    : `a ${type}`;
}

/** Descriptions are sentences; what to do is the end of one. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
