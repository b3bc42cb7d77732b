/**
 * All that Rostrum asks of the outside: bytes, what stands beside a text, and the date if the outside insists on one.
 * The core opens no file and reads no clock, so that the same sources give the same bytes anywhere.
 */
export interface World {
  /**
   * Reads a file of the statement, or of Rostrum itself.
   *
   * @param path relative to the statement's folder, with `/`; or `rostrum:` followed by a path of the toolkit's own
   *   templates and fonts
   */
  read(path: string): Promise<FileResult>;
  /** The names of what stands in the statement's folder itself. */
  names(): Promise<readonly string[]>;
  /** Stands in every product as the date of its making, instead of the statement's own date (`SOURCE_DATE_EPOCH`). */
  readonly now?: Date;
}

/** `instead`: of a file that is missing, the path of one that is there, and was probably meant. */
export type FileResult = { readonly bytes: Uint8Array } | { readonly fault: FileFault; readonly instead?: string };

/** `missing`: no such file; `outside`: not in the statement's folder; `unreadable`: a folder, or not permitted. */
export type FileFault = 'missing' | 'outside' | 'unreadable';
