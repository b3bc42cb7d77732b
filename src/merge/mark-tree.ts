import type { Point } from '../doc/index.ts';
import { mark, type Origin, type Origins } from './marks.ts';
import { nameOf } from './partials.ts';
import { type ParsedTemplate, type Path, type Program, type Statement, startOf } from './template.ts';
import { noToolkit, type Toolkit, writtenOut } from './toolkit.ts';

/** Prints a value; no author can write a helper of this name, it has a space. */
export const PRINT = 'print value';

/**
 * Copies the tree with a mark around every stretch of text, and every printed value handed to `PRINT`, with the number of
 * its origin, the thing that it is a part of, and its key there.
 */
export function markTree({ file, program }: ParsedTemplate, origins: Origins, toolkit: Toolkit = noToolkit): Program {
  const { path } = file;
  /** What a partial of the toolkit prints stands where it is called. */
  let called: Point | undefined;
  const visit = (inner: Program): Program => ({ ...inner, body: inner.body.map(visitStatement) });
  const visitStatement = (statement: Statement): Statement => {
    switch (statement.type) {
      case 'ContentStatement': {
        const content = statement as hbs.AST.ContentStatement;
        const origin: Origin = called
          ? { path, point: called, kind: 'value' }
          : { path, point: contentStart(content), kind: 'content' };
        return { ...content, value: mark(origins.add(origin), content.value) } as Statement;
      }
      case 'MustacheStatement': {
        const mustache = statement as hbs.AST.MustacheStatement;
        const index = origins.add({ path, point: called ?? startOf(mustache), kind: 'value' });
        const { loc } = mustache;
        const number = { type: 'NumberLiteral', value: index, original: index, loc };
        const helper = { type: 'PathExpression', data: false, depth: 0, parts: [PRINT], original: PRINT, loc };
        const [param] = mustache.params;
        const value = param ? { ...mustache, type: 'SubExpression' } : mustache.path;
        const named = mustache.path as Path;
        const thing = param ?? thingOf(named);
        const name = String((param ? named.original : named.parts.at(-1)) ?? '');
        const key = { type: 'StringLiteral', value: name, original: name, loc };
        return {
          ...mustache,
          path: helper,
          params: [value, number, thing, key],
          hash: undefined,
        } as unknown as Statement;
      }
      case 'BlockStatement': {
        const block = statement as hbs.AST.BlockStatement;
        const inverse = block.inverse && visit(block.inverse);
        return { ...block, program: visit(block.program), inverse } as Statement;
      }
      case 'PartialStatement': {
        const call = statement as hbs.AST.PartialStatement;
        const own = toolkit.get(nameOf(call) ?? '');
        if (!own) return statement;
        called = startOf(call);
        const index = origins.add({ path, point: called, kind: 'value' });
        const block = writtenOut(call, own, index, visit(own.template.program));
        called = undefined;
        return block;
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

/** What a value is a part of: `cases.anna` of `cases.anna.age`, the context itself of `age`. */
function thingOf(path: Path): Path {
  const parts = path.parts.slice(0, -1);
  return { ...path, parts, original: parts.join('.') || 'this' };
}
