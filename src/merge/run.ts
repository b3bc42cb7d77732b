import Handlebars from 'handlebars';
import { complain } from '../message.ts';
import { forbiddenCharacter } from '../read/index.ts';
import { escapeMarkdown } from './escape.ts';
import { Fault, type Helpers, Markdown, noHelpers, WrittenDate } from './helper.ts';
import { mark, markRole, Origins, type Unmarked, unmark } from './marks.ts';
import type { Partials } from './partials.ts';
import { type ParsedTemplate, type Program, type Statement, startOf } from './template.ts';

/** Prints a value; no author can write a helper of this name, it has a space. */
const PRINT = 'print value';

/**
 * Runs a template that `check` found sound. The syntax trees are marked on the way: a template runs once.
 *
 * @returns the Markdown with its origins; nothing when a value cannot be printed, and the fault is written
 */
export function run(
  template: ParsedTemplate,
  data: object,
  partials: Partials,
  helpers: Helpers = noHelpers,
): Unmarked | undefined {
  const origins = new Origins();
  const files = [template.file, ...[...partials.values()].map((partial) => partial.file)];
  const faults = (): number => files.reduce((count, file) => count + file.messages.length, 0);
  const before = faults();
  const print = (value: unknown, index: number): string => {
    const origin = origins.get(index);
    const file = files.find((candidate) => candidate.path === origin?.path);
    const fault = faultOf(value);
    if (!fault || !file) return mark(index, value instanceof Markdown ? String(value) : escapeMarkdown(String(value)));
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
  const options = { noEscape: true, preventIndent: true };
  for (const [name, partial] of partials) {
    handlebars.registerPartial(name, handlebars.compile(markTree(partial, origins), options));
  }
  const output: string = handlebars.compile(markTree(template, origins), options)(data);
  return faults() > before ? undefined : unmark(output, origins);
}

/** Copies the tree with a mark around every stretch of text, and every printed value handed to `print`. */
function markTree({ file, program }: ParsedTemplate, origins: Origins): Program {
  const visit = (inner: Program): Program => ({ ...inner, body: inner.body.map(visitStatement) });
  const visitStatement = (statement: Statement): Statement => {
    const { path } = file;
    switch (statement.type) {
      case 'ContentStatement': {
        const content = statement as hbs.AST.ContentStatement;
        const origin = { path, point: contentStart(content), kind: 'content' as const };
        return { ...content, value: mark(origins.add(origin), content.value) } as Statement;
      }
      case 'MustacheStatement': {
        const mustache = statement as hbs.AST.MustacheStatement;
        const index = origins.add({ path, point: startOf(mustache), kind: 'value' });
        const number = { type: 'NumberLiteral', value: index, original: index, loc: mustache.loc };
        const helper = {
          type: 'PathExpression',
          data: false,
          depth: 0,
          parts: [PRINT],
          original: PRINT,
          loc: mustache.loc,
        };
        const value = mustache.params.length > 0 ? { ...mustache, type: 'SubExpression' } : mustache.path;
        return { ...mustache, path: helper, params: [value, number], hash: undefined } as unknown as Statement;
      }
      case 'BlockStatement': {
        const block = statement as hbs.AST.BlockStatement;
        const inverse = block.inverse && visit(block.inverse);
        return { ...block, program: visit(block.program), inverse } as Statement;
      }
      default:
        return statement;
    }
  };
  return visit(program);
}

/** Where a stretch of text begins; Handlebars takes the white space around a block's own line away without a word. */
function contentStart(content: hbs.AST.ContentStatement): { line: number; column: number } {
  const start = startOf(content);
  const original = String((content as { original: unknown }).original);
  const gone = original.slice(0, Math.max(0, original.lastIndexOf(content.value)));
  const lines = gone.split('\n');
  const tail = lines.at(-1)?.length ?? 0;
  return { line: start.line + lines.length - 1, column: lines.length === 1 ? start.column + tail : tail + 1 };
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
  const forbidden = forbiddenCharacter(String(value));
  if (forbidden === undefined) return undefined;
  const reason = `The value holds ${forbidden}, which cannot be printed`;
  return new Fault('character-forbidden', reason, 'delete it from the data');
}

function isText(value: unknown): boolean {
  return ['string', 'number'].includes(typeof value) || value instanceof WrittenDate || value instanceof Markdown;
}

function kind(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'boolean' ? 'yes or no' : 'a group of values';
}
