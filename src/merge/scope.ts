/** Stands for a value that only the running template knows. */
export const ANY: unique symbol = Symbol('any');

/** Every value that the context of a template may have at one place: in a loop, one for each turn. */
export interface Scope {
  readonly values: readonly unknown[];
  /** Names given by `as |name|`. */
  readonly named: ReadonlyMap<string, readonly unknown[]>;
  readonly inLoop: boolean;
  readonly parent?: Scope;
  readonly root: readonly unknown[];
}

export type Resolution =
  | { readonly values: readonly unknown[] }
  | { readonly missing: string; readonly candidates: readonly string[]; readonly within?: unknown };

/**
 * Looks a path up in every value that its context may have.
 *
 * @returns the values it may have, or the part that some context lacks, that context, and what is there instead
 */
export function resolve(path: hbs.AST.PathExpression, scope: Scope): Resolution {
  if (path.data) return resolveData(path, scope);
  let home: Scope = scope;
  for (let depth = 0; depth < path.depth; depth++) {
    if (!home.parent) return { missing: '..', candidates: [] };
    home = home.parent;
  }
  const [first, ...rest] = path.parts;
  const named =
    first !== undefined && path.depth === 0 && !/^(this|\.)\b/.test(path.original) ? scope.named.get(first) : undefined;
  return named ? follow(named, rest) : follow(home.values, path.parts);
}

function resolveData(path: hbs.AST.PathExpression, scope: Scope): Resolution {
  const [name = '', ...rest] = path.parts;
  if (name === 'root') return follow(scope.root, rest);
  const known = ['index', 'key', 'first', 'last'];
  if (scope.inLoop && known.includes(name)) return { values: [ANY] };
  return { missing: `@${name}`, candidates: scope.inLoop ? known.map((word) => `@${word}`) : ['@root'] };
}

function follow(values: readonly unknown[], parts: readonly string[]): Resolution {
  let current = values;
  for (const part of parts) {
    const next: unknown[] = [];
    for (const value of current) {
      if (value === ANY) next.push(ANY);
      else if (typeof value === 'object' && value !== null && Object.hasOwn(value, part)) {
        next.push((value as Record<string, unknown>)[part]);
      } else return { missing: part, candidates: candidatesOf(value), within: value };
    }
    current = next;
  }
  return { values: current };
}

function candidatesOf(value: unknown): string[] {
  if (Array.isArray(value)) return ['length'];
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

/** What an element of an empty collection would look like, so that its paths can be checked. */
export type Specimens = WeakMap<object, unknown>;

/** The contexts inside `{{#each}}`: every element of every list, every value of every group of keys. */
export function elements(values: readonly unknown[], specimens: Specimens): unknown[] {
  return values.flatMap((value): unknown[] => {
    if (value === ANY) return [ANY];
    if (typeof value !== 'object' || value === null) return [];
    const inside = Object.values(value);
    return inside.length === 0 && specimens.has(value) ? [specimens.get(value)] : inside;
  });
}
