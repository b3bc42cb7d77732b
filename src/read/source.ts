import type { VFile } from 'vfile';
import type { Position } from '../doc/index.ts';

/** A statement as its authors wrote it: read, decoded, and taken apart; nothing of it is judged yet. */
export interface Source {
  /** The name of the statement: the name of its folder. */
  readonly name: string;
  /** The file of the text, and every data file that it names. Findings are written on them; later stages may add files. */
  readonly files: VFile[];
  readonly text: VFile;
  readonly frontMatter: Data;
  /** The Markdown below the front matter, with the line of the file on which it begins. */
  readonly body: { readonly value: string; readonly line: number };
  /** The data files by the front matter's key that names them; a key with inline data, or with a file that could not be read, has none. */
  readonly data: ReadonlyMap<DataKey, Data>;
}

/** The keys of the front matter that hold data, or the name of a file with data. */
export const dataKeys = ['signatories', 'cases', 'figures', 'sources'] as const;

export type DataKey = (typeof dataKeys)[number];

/** Plain data that remembers where in its file each value stands. */
export interface Data {
  readonly file: VFile;
  readonly value: unknown;
  /** Of a table: the headings of its columns, which are the keys of its rows. */
  readonly columns?: readonly string[];
  /**
   * Where a value stands; for a path that is not there, where the nearest value around it stands.
   *
   * @param path keys and indexes from the root
   * @param part the value itself, or the key that names it
   */
  place(path: readonly PropertyKey[], part?: 'key' | 'value'): Position;
}
