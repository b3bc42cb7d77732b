import type { Point } from './doc/index.ts';
import type { Checked } from './examine.ts';
import type { Use } from './merge/index.ts';
import type { CaseRecord, Figure, SourceRecord, Statement } from './validate/index.ts';

/** A record of the data that the text prints: the row that it stands in, the places that print it, what it rests on. */
interface Traced {
  /** Not of a person who is not named: the id may tell who it is. */
  readonly id?: string;
  readonly record: string;
  readonly printedAt: readonly string[];
  readonly sources: readonly string[];
}

/** What of the data stands where in the text, and on which rows and sources it rests. It holds no name. */
export function provenance({ statement, uses, citedAt }: NonNullable<Checked['document']>): {
  readonly cases: readonly Traced[];
  readonly figures: readonly Traced[];
  readonly sources: readonly Omit<Traced, 'sources'>[];
} {
  const printed = (kind: Use['kind'], id: string): string[] => {
    const found = uses.filter((use) => use.kind === kind && use.id === id);
    return placesOf(found);
  };
  const used = ({ printedAt }: Pick<Traced, 'printedAt'>): boolean => printedAt.length > 0;
  const cases = statement.cases.map((record) => ({
    ...(record.publish === 'name' ? { id: record.id } : {}),
    record: rowOf(record, statement),
    printedAt: printed('case', record.id),
    sources: [...new Set([...(record.sources ?? []), ...record.acts.flatMap((act) => act.sources ?? [])])],
  }));
  const figures = statement.figures.map((figure) => ({
    id: figure.id,
    record: rowOf(figure, statement),
    printedAt: printed('figure', figure.id),
    sources: figure.sources ?? [],
  }));
  const sources = [...(statement.sources ?? [])].map(([id, record]) => ({
    id,
    record: rowOf(record, statement),
    printedAt: placesOf((citedAt.get(id) ?? []).map(({ path, start }) => ({ path, point: start }))),
  }));
  return { cases: cases.filter(used), figures: figures.filter(used), sources: sources.filter(used) };
}

function rowOf(record: CaseRecord | Figure | SourceRecord, { recordPlaces }: Statement): string {
  const position = recordPlaces.get(record);
  if (!position) throw new Error('Cannot trace a record that no file holds');
  return at(position.path, position.start);
}

/** Places, each once, as a reader comes to them in each file; the files by name. */
export function placesOf(found: readonly { readonly path: string; readonly point: Point }[]): string[] {
  const sorted = found.toSorted(
    (a, b) =>
      (a.path === b.path ? 0 : a.path < b.path ? -1 : 1) ||
      a.point.line - b.point.line ||
      a.point.column - b.point.column,
  );
  return [...new Set(sorted.map(({ path, point }) => at(path, point)))];
}

function at(path: string, { line, column }: Point): string {
  return `${path}:${line}:${column}`;
}
