import type { VFile } from 'vfile';
import { complain } from '../message.ts';
import { suggest } from '../nearest.ts';
import { Fault, type Helper, type Helpers, noHelpers } from './helper.ts';
import { nameOf, type Partials } from './partials.ts';
import { ANY, elements, resolve, type Scope, type Specimens } from './scope.ts';
import {
  type Expression,
  type ParsedTemplate,
  type Path,
  type Program,
  type Statement,
  startOf,
  stretchOf,
} from './template.ts';
import { noToolkit, rootCases, type Toolkit, type ToolkitPartial } from './toolkit.ts';

/** The blocks that a text may use. `role` is the templates' own. */
const BLOCKS = ['if', 'unless', 'each', 'with'];

/** What an editor makes of a quotation mark before a word. */
const CURLY = /^[“”„«‘’]/;

/** What a template may use beside the data. */
interface Means {
  readonly blocks?: readonly string[];
  readonly specimens?: Specimens;
  readonly helpers?: Helpers;
  readonly toolkit?: Toolkit;
  /** What to do about a key that a thing does not have; nothing where the keys that it has may be offered. */
  lackingIn?(thing: object, key: string): string | undefined;
}

/**
 * Holds a template against the data before it runs: every path must be there, in blocks that are taken and in blocks
 * that are not; every helper must be known, and take what it is given. Every fault is written at its place.
 *
 * @returns whether the template is sound
 */
export function check(template: ParsedTemplate, data: unknown, partials: Partials, means: Means = {}): boolean {
  const checker = new Checker(partials, means);
  checker.program(template.program, template.file, { values: [data], named: new Map(), inLoop: false, root: [data] });
  return checker.sound;
}

type Call = Pick<hbs.AST.SubExpression, 'path' | 'params' | 'hash'>;

class Checker {
  sound = true;
  readonly #partials: Partials;
  readonly #blocks: readonly string[];
  readonly #specimens: Specimens;
  readonly #helpers: Helpers;
  readonly #toolkit: Toolkit;
  readonly #lackingIn: NonNullable<Means['lackingIn']>;
  /** Partials are checked once for each set of values: they may call each other in great numbers. */
  readonly #checked = new Map<ParsedTemplate, unknown[][]>();

  constructor(partials: Partials, means: Means) {
    this.#partials = partials;
    this.#blocks = [...BLOCKS, ...(means.blocks ?? [])];
    this.#specimens = means.specimens ?? new WeakMap();
    this.#helpers = means.helpers ?? noHelpers;
    this.#toolkit = means.toolkit ?? noToolkit;
    this.#lackingIn = means.lackingIn ?? (() => undefined);
  }

  program(program: Program | undefined, file: VFile, scope: Scope): void {
    for (const statement of program?.body ?? []) this.#statement(statement, file, scope);
  }

  #statement(statement: Statement, file: VFile, scope: Scope): void {
    switch (statement.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      case 'MustacheStatement':
        this.#mustache(statement as hbs.AST.MustacheStatement, file, scope);
        return;
      case 'BlockStatement':
        this.#block(statement as hbs.AST.BlockStatement, file, scope);
        return;
      case 'PartialStatement':
        this.#partial(statement as hbs.AST.PartialStatement, file, scope);
        return;
      default:
        this.#refuse(
          file,
          statement,
          'Decorators and inline partials are not used here',
          'put the text into a file under `partials/`',
        );
    }
  }

  #mustache(mustache: hbs.AST.MustacheStatement, file: VFile, scope: Scope): void {
    if (!mustache.escaped) {
      this.#refuse(file, mustache, 'Data is never Markdown', 'write the value with two braces: `{{…}}`');
    } else if (mustache.params.length > 0 || mustache.hash) {
      this.#call({ ...mustache, path: mustache.path as Path }, file, scope);
    } else if (mustache.path.type !== 'PathExpression') {
      this.#refuse(file, mustache, 'There is no value to print', 'name a value, such as `{{title}}`');
    } else {
      this.#path(mustache.path as Path, file, scope);
    }
  }

  #block(block: hbs.AST.BlockStatement, file: VFile, scope: Scope): void {
    const name = block.path.original;
    if (!this.#blocks.includes(name)) {
      this.#unknown(file, block.path, this.#blocks);
      return;
    }
    const [condition] = block.params;
    if (!condition || block.params.length > 1) {
      this.#refuse(file, block, `\`{{#${name}}}\` takes one value`, `write \`{{#${name} value}}\``);
      return;
    }
    const values = this.#expression(condition, file, scope);
    if (name === 'each' && values.some((value) => ['string', 'number', 'boolean'].includes(typeof value))) {
      this.#refuse(file, block, '`{{#each}}` goes through lists, and this is none', 'print it with `{{…}}`');
      return;
    }
    this.program(block.program, file, this.#inside(name, block, values, scope));
    this.program(block.inverse, file, scope);
  }

  #partial(call: hbs.AST.PartialStatement, file: VFile, scope: Scope): void {
    const own = this.#toolkit.get(nameOf(call) ?? '');
    if (own) {
      this.#ownPartial(call, own, file, scope);
      return;
    }
    const partial = this.#partials.get(nameOf(call) ?? '');
    const [context] = call.params;
    if (!partial || call.hash || call.params.length > 1) {
      this.#refuse(file, call, 'A partial is called by its name alone', 'write `{{> name}}` or `{{> name value}}`');
      return;
    }
    const values = context ? this.#expression(context, file, scope) : scope.values;
    const before = this.#checked.get(partial) ?? [];
    if (
      before.some((known) => known.length === values.length && known.every((value, index) => value === values[index]))
    )
      return;
    this.#checked.set(partial, [...before, [...values]]);
    this.program(partial.program, partial.file, { ...scope, values });
  }

  /** A partial of the toolkit is sound; what it is given may not be. */
  #ownPartial(call: hbs.AST.PartialStatement, { helper }: ToolkitPartial, file: VFile, scope: Scope): void {
    const [param, ...more] = call.params;
    const values = this.#expression(param ?? rootCases(call), file, scope);
    const pairs = this.#pairs(call.hash, file, scope);
    const known = values.filter((value) => value !== ANY && value !== null);
    const name = nameOf(call) ?? '';
    const fault =
      more.length > 0 ? misuse(name, helper) : known.map((value) => helper.refuses(value, pairs)).find(Boolean);
    if (fault) this.#write(file, call, fault);
  }

  #pairs(hash: hbs.AST.Hash | undefined, file: VFile, scope: Scope): Readonly<Record<string, unknown>> {
    const pairs = hash?.pairs ?? [];
    return Object.fromEntries(pairs.map(({ key, value }) => [key, this.#expression(value, file, scope).at(0)]));
  }

  #expression(expression: Expression, file: VFile, scope: Scope): readonly unknown[] {
    if (expression.type === 'PathExpression') return this.#path(expression as Path, file, scope);
    if (expression.type === 'SubExpression') return this.#call(expression as Call & Expression, file, scope);
    return 'value' in expression ? [expression.value] : [ANY];
  }

  /** @returns what the helper may give */
  #call({ path, params, hash }: Call, file: VFile, scope: Scope): readonly unknown[] {
    const helper = this.#helpers.get(path.original);
    if (!helper) {
      this.#unknown(file, path, [...this.#helpers.keys(), ...BLOCKS.map((name) => `#${name}`)]);
      return [ANY];
    }
    const [param] = params;
    if (!param || params.length > 1 || (hash && helper.pairs === 'none')) {
      this.#write(file, path, misuse(path.original, helper));
      return [ANY];
    }
    const pairs = this.#pairs(hash, file, scope);
    const bare = param.type === 'PathExpression' && !('values' in resolve(param as Path, scope));
    if (bare && isText((param as Path).original, helper, pairs)) {
      const { original } = param as Path;
      const note = `write \`{{${path.original} "${original}"}}\``;
      this.#write(file, param, new Fault('path-unknown', `\`${original}\` stands without quotation marks`, note));
      return [ANY];
    }
    const known = this.#expression(param, file, scope).filter((value) => value !== ANY && value !== null);
    const faults = known.flatMap((value) => helper.refuses(value, pairs) ?? []);
    const [fault] = faults;
    if (fault) this.#write(file, param, fault);
    return fault || known.length === 0 ? [ANY] : known.map((value) => helper.mayGive(value, pairs));
  }

  #path(path: Path, file: VFile, scope: Scope): readonly unknown[] {
    if (CURLY.test(path.original)) {
      const reason = 'The value stands between curly quotation marks, which are for readers';
      this.#refuse(file, path, reason, 'write straight ones: `"…"`');
      return [ANY];
    }
    const found = resolve(path, scope);
    if ('values' in found) return found.values;
    const { missing, candidates, within } = found;
    const reason = `\`${path.original}\`: the data has no \`${missing}\``;
    const own = typeof within === 'object' && within !== null ? this.#lackingIn(within, missing) : undefined;
    complain(file, 'path-unknown', stretchOf(path), reason, own ?? suggest(missing, candidates));
    this.sound = false;
    return [ANY];
  }

  #inside(name: string, block: hbs.AST.BlockStatement, values: readonly unknown[], scope: Scope): Scope {
    if (name !== 'each' && name !== 'with') return scope;
    const contexts = name === 'each' ? elements(values, this.#specimens) : values.filter((value) => value !== null);
    const [first, second] = block.program.blockParams ?? [];
    const named = new Map(scope.named);
    if (first) named.set(first, contexts);
    if (second) named.set(second, [ANY]);
    return { values: contexts, named, inLoop: scope.inLoop || name === 'each', parent: scope, root: scope.root };
  }

  #unknown(file: VFile, path: Path, known: readonly string[]): void {
    this.sound = false;
    const reason = `There is no helper \`${path.original}\``;
    complain(file, 'helper-unknown', stretchOf(path), reason, suggest(path.original, known));
  }

  #write(file: VFile, node: Expression | Statement, { rule, reason, note }: Fault): void {
    this.sound = false;
    complain(file, rule, startOf(node), reason, note);
  }

  #refuse(file: VFile, node: Expression | Statement, reason: string, note: string): void {
    this.sound = false;
    complain(file, 'template-invalid', startOf(node), reason, note);
  }
}

/** Whether a helper takes these very words, and not any: `dead` is the id of a figure. */
function isText(words: string, helper: Helper, pairs: Readonly<Record<string, unknown>>): boolean {
  return helper.refuses(words, pairs) === undefined && helper.refuses(`${words}?`, pairs) !== undefined;
}

function misuse(name: string, { usage, pairs }: Helper): Fault {
  const takes = pairs === 'none' ? 'one value' : 'one value, and pairs such as `key="value"`';
  return new Fault('template-invalid', `\`${name}\` takes ${takes}`, `write \`${usage}\``);
}
