import type { VFile } from 'vfile';
import { complain } from '../message.ts';
import { suggest } from '../nearest.ts';
import { readText } from '../read/index.ts';
import type { World } from '../world.ts';
import { type ParsedTemplate, type Program, parseTemplate, type Statement, startOf } from './template.ts';
import { isToolkitName, type Toolkit } from './toolkit.ts';

/** The templates that may be called by name, as far as they are called. */
export type Partials = ReadonlyMap<string, ParsedTemplate>;

/**
 * Loads every partial that a statement's text calls, and those that they call: `{{> name}}` is the file
 * `partials/name.md` beside the statement.
 *
 * @param toolkit the partials that Rostrum brings along, which are not loaded
 * @param files the statement's files; those of partials are added, with the faults found
 * @returns nothing when a partial is missing, is no template, or calls itself
 */
export async function loadPartials(
  template: ParsedTemplate,
  world: World,
  toolkit: Toolkit,
  files: VFile[],
): Promise<Partials | undefined> {
  const loaded = new Map<string, ParsedTemplate>();
  let sound = true;
  const visit = async ({ file, program }: ParsedTemplate, trail: readonly string[]): Promise<void> => {
    for (const call of partialCalls(program)) {
      const name = nameOf(call);
      if (name === undefined || toolkit.has(name)) continue;
      if (trail.includes(name)) {
        const reason = `The partial \`${name}\` calls itself`;
        complain(file, 'partial-recursive', startOf(call), reason, `take \`{{> ${name}}}\` out of it`);
        sound = false;
        continue;
      }
      const partial = loaded.get(name) ?? (await load(name, call, file));
      if (!partial) {
        sound = false;
        continue;
      }
      const isNew = !loaded.has(name);
      loaded.set(name, partial);
      if (isNew) await visit(partial, [...trail, name]);
    }
  };
  const load = async (name: string, call: Statement, caller: VFile): Promise<ParsedTemplate | undefined> => {
    if (isToolkitName(name)) {
      const note = suggest(name, [...toolkit.keys()]);
      complain(caller, 'partial-unknown', startOf(call), `There is no partial \`${name}\``, note);
      return undefined;
    }
    if (!/^[\w-]+$/.test(name)) {
      const note = 'use letters, figures, hyphens: `{{> background}}` is `partials/background.md`';
      complain(caller, 'partial-unknown', startOf(call), `\`${name}\` is no name of a partial`, note);
      return undefined;
    }
    const file = await readText(world, `partials/${name}.md`, { file: caller, place: startOf(call) });
    files.push(file);
    return file.value === undefined ? undefined : parseTemplate({ file, value: String(file), line: 1 });
  };
  await visit(template, []);
  if (!sound || expandsTooFar(template, loaded)) return undefined;
  return loaded;
}

/** More calls than these are no statement: partials that call partials twice can make millions of a few lines. */
const MOST_CALLS = 10_000;

function expandsTooFar(template: ParsedTemplate, partials: Partials): boolean {
  const calls = new Map<Program, number>();
  const countCalls = (program: Program): number => {
    const known = calls.get(program);
    if (known !== undefined) return known;
    const called = partialCalls(program).map((call) => partials.get(nameOf(call) ?? '')?.program);
    const count = called.reduce((sum, inner) => sum + (inner ? countCalls(inner) : 0), 1);
    calls.set(program, count);
    return count;
  };
  const [call] = partialCalls(template.program);
  if (!call || countCalls(template.program) <= MOST_CALLS) return false;
  const reason = 'The partials call each other too often';
  complain(template.file, 'partial-recursive', startOf(call), reason, 'let each be called once or twice');
  return true;
}

/** The name of a partial; nothing when it is worked out as the template runs, which `check` refuses. */
export function nameOf(call: Statement): string | undefined {
  const { name } = call as hbs.AST.PartialStatement;
  if (name.type === 'PathExpression') return (name as hbs.AST.PathExpression).original;
  return 'value' in name ? String(name.value) : undefined;
}

function partialCalls(program: Program): Statement[] {
  return program.body.flatMap((statement) => {
    if (statement.type === 'PartialStatement') return [statement];
    if (statement.type !== 'BlockStatement') return [];
    const { program: inside, inverse } = statement as hbs.AST.BlockStatement;
    return [inside, inverse].filter(Boolean).flatMap(partialCalls);
  });
}
