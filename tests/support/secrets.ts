import { NodeWorld } from '../../src/node/world.ts';
import { read } from '../../src/read/index.ts';
import type { Case } from './case.ts';

/** What a statement knows and no product may say. */
export interface Secrets {
  /** Of the contact person: the form says it, and nothing else does. */
  readonly contact: readonly string[];
  /** Contacts and approvals of organizations, organizations that are not published, and names of persons that are not. */
  readonly always: readonly string[];
  /** The ids of the cases of persons who are not named, which often are their names. */
  readonly ids: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;

/** Collects the secrets from the files as the authors wrote them, past all that validation takes away. */
export async function secretsOf({ name, text, folder }: Case): Promise<Secrets> {
  const { source } = await read(name, text, new NodeWorld(folder));
  const front = (source?.frontMatter.value ?? {}) as Row;
  const rows = (key: 'signatories' | 'cases'): Row[] => {
    const value = Array.isArray(front[key]) ? front[key] : source?.data.get(key)?.value;
    return Array.isArray(value) ? value : [];
  };
  const signatories = rows('signatories').flatMap((row) => [
    ...texts(row, 'contactName', 'contactEmail', 'contactPhone', 'approvedBy'),
    ...(['no', 'false', false].includes(row['publish'] as string) ? texts(row, 'name', 'display', 'acronym') : []),
  ]);
  const persons = rows('cases').flatMap((row) => {
    const person = (row['person'] ?? personOfTable(row)) as Row;
    const otherNames = (person['otherNames'] as string[] | undefined) ?? [];
    return isNamed(row) ? otherNames : [...texts(person, 'name'), ...otherNames];
  });
  return {
    contact: texts((front['contact'] ?? {}) as Row, 'name', 'email', 'phone'),
    always: [...signatories, ...persons],
    ids: rows('cases').flatMap((row) => (isNamed(row) ? [] : texts(row, 'id', 'Id', 'ID'))),
  };
}

function isNamed(row: Row): boolean {
  return [row['publish'], row['Publish']].some((word) => String(word).toLowerCase() === 'name');
}

/** Of the rows of a table, by the headings that the cases have. */
function personOfTable(row: Row): Row {
  const otherNames = String(row['otherNames'] ?? row['Other names'] ?? '').split(';');
  return {
    name: row['name'] ?? row['Name of person'],
    otherNames: otherNames.map((name) => name.trim()).filter((name) => name !== ''),
  };
}

function texts(row: Row, ...keys: string[]): string[] {
  return keys.map((key) => row[key]).filter((value) => typeof value === 'string' && value !== '') as string[];
}
