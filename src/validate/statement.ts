import type { VFile } from 'vfile';
import type { Position } from '../doc/index.ts';
import type { Data, Source } from '../read/index.ts';
import type { CaseRecord } from './case.ts';
import type { Figure } from './figure.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Signatory } from './signatory.ts';
import type { SourceRecord } from './source.ts';

/** A statement whose data is sound: typed, complete, and in accord with the Council's records. */
export interface Statement {
  readonly name: string;
  /** Every file met so far, with the faults found on it; partials are added as they are called. */
  readonly files: VFile[];
  /** The file of the text. */
  readonly text: VFile;
  readonly body: Source['body'];
  /** The front matter as it stands in its file, for places. */
  readonly source: Data;
  readonly frontMatter: FrontMatter;
  /** Organizations that are named, in the order of the list. The unnamed are gone. */
  readonly signatories: readonly Signatory[];
  /** Organizations that are named nowhere: what they must not be found in is searched for them. */
  readonly withheldSignatories: readonly Signatory[];
  /** Where each of them stands. */
  readonly signatoryPlaces: ReadonlyMap<Signatory, SignatoryPlace>;
  /** The main sponsor: one of `signatories`. */
  readonly lead: Signatory;
  readonly cases: readonly CaseRecord[];
  readonly figures: readonly Figure[];
  /** The sources by the keys by which they are cited, in the order of the list; nothing when the statement names none. */
  readonly sources: ReadonlyMap<string, SourceRecord> | undefined;
  /** Where the address of each source stands that has one. */
  readonly addressPlaces: ReadonlyMap<SourceRecord, Position>;
  /** Where each case, each figure and each source stands. */
  readonly recordPlaces: ReadonlyMap<CaseRecord | Figure | SourceRecord, Position>;
  /** Where a value of a record stands, by its path there. */
  partPlace(record: Signatory | CaseRecord | Figure | SourceRecord, path: readonly PropertyKey[]): Position | undefined;
}

export interface SignatoryPlace {
  readonly file: VFile;
  /** Of the name. */
  readonly position: Position;
  /** Of the text that it approves; else of the name. */
  readonly approval: Position;
}
