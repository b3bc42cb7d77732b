import type { Helper } from './helper.ts';
import type { ParsedTemplate, Program, Statement } from './template.ts';

/** A partial that Rostrum brings along: its template, and the helper that prepares what the template goes through. */
export interface ToolkitPartial {
  readonly template: ParsedTemplate;
  readonly helper: Helper;
}

/** The partials of the toolkit by the name that texts call them by: `{{> rostrum:cases-table}}`. */
export type Toolkit = ReadonlyMap<string, ToolkitPartial>;

export const noToolkit: Toolkit = new Map();

/** No partial of a statement is called so: its name is that of a file. */
export function isToolkitName(name: string): boolean {
  return name.startsWith('rostrum:');
}

/** The name of the helper that prepares a partial; no author can write it, it has a space. */
export function preparing(name: string): string {
  return `prepare ${name}`;
}

/** The cases of the statement, for a call that names none. */
export function rootCases({ loc }: Pick<Statement, 'loc'>): hbs.AST.PathExpression {
  const parts = ['root', 'cases'];
  return { type: 'PathExpression', data: true, depth: 0, parts, original: '@root.cases', loc };
}

/**
 * The call of a partial as a block that goes through what is prepared for it: `{{#with (prepare …)}}…{{/with}}`.
 *
 * @param index the number of the call's origin
 * @param program the partial, marked
 */
export function writtenOut(
  call: hbs.AST.PartialStatement,
  { template }: ToolkitPartial,
  index: number,
  program: Program,
): Statement {
  const { loc, hash, params } = call;
  const path = (original: string): hbs.AST.PathExpression => {
    return { type: 'PathExpression', data: false, depth: 0, parts: [original], original, loc };
  };
  const number = { type: 'NumberLiteral', value: index, original: index, loc };
  const helper = path(preparing(template.file.path));
  const prepared = { type: 'SubExpression', path: helper, params: [params[0] ?? rootCases(call), number], hash, loc };
  const strip = { open: false, close: false };
  return {
    type: 'BlockStatement',
    path: path('with'),
    params: [prepared],
    hash: undefined,
    program,
    inverse: undefined,
    openStrip: strip,
    inverseStrip: strip,
    closeStrip: strip,
    loc,
  } as unknown as Statement;
}
