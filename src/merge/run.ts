import Handlebars from 'handlebars';
import type { Position } from '../doc/index.ts';
import { complain } from '../message.ts';
import { escapeMarkdown } from './escape.ts';
import { Fault, type Helpers, Markdown, noHelpers, WrittenDate } from './helper.ts';
import { markTree, PRINT } from './mark-tree.ts';
import { mark, markRole, type Origin, Origins, type Unmarked, unmark } from './marks.ts';
import type { Partials } from './partials.ts';
import type { ParsedTemplate } from './template.ts';
import { noToolkit, preparing, type Toolkit } from './toolkit.ts';
import type { Use, Used } from './use.ts';

/** What a template may call, and how to know whose values it prints. */
interface Calls {
  readonly helpers?: Helpers;
  readonly toolkit?: Toolkit;
  /** The id of the case that a thing of the data belongs to. */
  caseOf?(thing: object): string | undefined;
  /** Where the data has what a thing prints under a key. */
  placeOf?(thing: object, key: string): Position | undefined;
}

/** Markdown with its origins, and the records that it prints. */
export interface Run extends Unmarked {
  readonly uses: readonly Use[];
}

/**
 * Runs a template that `check` found sound. The syntax trees are marked on the way: a template runs once.
 *
 * @returns the Markdown with its origins; nothing when a value cannot be printed, and the fault is written
 */
export function run(
  template: ParsedTemplate,
  data: object,
  partials: Partials,
  { helpers = noHelpers, toolkit = noToolkit, caseOf = () => undefined, placeOf = () => undefined }: Calls = {},
): Run | undefined {
  const origins = new Origins();
  const uses: Use[] = [];
  const use = (used: readonly Used[], origin: Origin | undefined): void => {
    if (origin) uses.push(...used.map((one) => ({ ...one, path: origin.path, point: origin.point })));
  };
  const casesOf = (thing: unknown): Used[] => {
    if (typeof thing !== 'object' || thing === null) return [];
    const id = caseOf(thing);
    if (id !== undefined) return [{ kind: 'case', id }];
    return Array.isArray(thing) ? thing.flatMap(casesOf) : [];
  };
  const files = [template.file, ...[...partials.values()].map((partial) => partial.file)];
  const faults = (): number => files.reduce((count, file) => count + file.messages.length, 0);
  const before = faults();
  const print = (value: unknown, index: number, thing: unknown, key: string): string => {
    const origin = origins.get(index);
    use([...(value instanceof Markdown ? value.uses : []), ...casesOf(thing)], origin);
    const file = files.find((candidate) => candidate.path === origin?.path);
    const fault = faultOf(value);
    if (!fault || !file) {
      const data = typeof thing === 'object' && thing !== null ? placeOf(thing, key) : undefined;
      const own = origin && data ? origins.add({ ...origin, data }) : index;
      return mark(own, value instanceof Markdown ? String(value) : escapeMarkdown(String(value)));
    }
    complain(file, fault.rule, origin?.point, fault.reason, fault.note);
    return '';
  };
  const handlebars = Handlebars.create();
  handlebars.registerHelper(PRINT, print);
  handlebars.registerHelper('role', function (this: unknown, role: string, options: Handlebars.HelperOptions) {
    return markRole(role, options.fn(this));
  });
  for (const [name, helper] of helpers) {
    // Handlebars hands the pairs over in the last place.
    handlebars.registerHelper(name, (value: unknown, options: Handlebars.HelperOptions) =>
      value instanceof Fault ? value : helper.give(value, options.hash),
    );
  }
  for (const [name, { helper }] of toolkit) {
    const give = (value: unknown, index: number, options: Handlebars.HelperOptions): unknown => {
      const given = value instanceof Fault ? value : helper.give(value, options.hash);
      if (!(given instanceof Fault)) return given;
      const origin = origins.get(index);
      const file = files.find((candidate) => candidate.path === origin?.path) ?? template.file;
      complain(file, given.rule, origin?.point, given.reason, given.note);
      return null;
    };
    handlebars.registerHelper(preparing(name), give);
  }
  const options = { noEscape: true, preventIndent: true };
  for (const [name, partial] of partials) {
    handlebars.registerPartial(name, handlebars.compile(markTree(partial, origins, toolkit), options));
  }
  const output: string = handlebars.compile(markTree(template, origins, toolkit), options)(data);
  return faults() > before ? undefined : { ...unmark(output, origins), uses };
}

function faultOf(value: unknown): Fault | undefined {
  if (value instanceof Fault) return value;
  if (value === null || value === undefined || value === '') {
    const note = 'fill it in, or put the words around it into `{{#if …}}…{{/if}}`';
    return new Fault('value-empty', 'The value is empty here', note);
  }
  if (!isText(value)) {
    const note = 'print one of its parts, or go through it with `{{#each …}}`';
    return new Fault('value-not-text', `The value is ${kind(value)}, not a text or a number`, note);
  }
  return undefined;
}

function isText(value: unknown): boolean {
  return ['string', 'number'].includes(typeof value) || value instanceof WrittenDate || value instanceof Markdown;
}

function kind(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'boolean' ? 'yes or no' : 'a group of values';
}
