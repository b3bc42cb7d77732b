import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { forbiddenCharacter } from '../forbidden-character.ts';
import { complain, type Place } from '../message.ts';
import type { FileFault, FileResult, World } from '../world.ts';

/** A file of more bytes than this is no statement of 2,000 words, nor its data. */
const LIMIT = 1024 * 1024;

const reason: Readonly<Record<FileFault, (path: string) => string>> = {
  missing: (path) => `\`${path}\` does not exist`,
  outside: (path) => `\`${path}\` is outside the statement's folder`,
  unreadable: (path) => `\`${path}\` cannot be read`,
};

const advice: Readonly<Record<FileFault, string>> = {
  missing: 'check the name, or create the file',
  outside: "move the file into the statement's folder, and name it from there",
  unreadable: 'it must be a plain file that you may read',
};

/** What asked for a file, with the place of its name; a file that is not there is a fault of that place. */
interface Naming {
  readonly file: VFile;
  readonly place: Place;
}

/**
 * Reads the bytes of `file`.
 *
 * @returns nothing when it cannot be read, and the fault is written
 */
export async function readBytes(world: World, file: VFile, named?: Naming): Promise<Uint8Array | undefined> {
  const { path } = file;
  // Rostrum's own files are not the author's to read.
  const result: FileResult = /^[a-z]+:/i.test(path) ? { fault: 'outside' } : await world.read(path);
  if ('fault' in result) {
    const where = named ?? { file, place: undefined };
    const note = result.instead === undefined ? advice[result.fault] : `did you mean \`${result.instead}\`?`;
    complain(where.file, `file-${result.fault}`, where.place, reason[result.fault](path), note);
    return undefined;
  }
  if (result.bytes.length > LIMIT) {
    const size = (result.bytes.length / LIMIT).toFixed(1);
    complain(file, 'file-too-large', undefined, `The file has ${size} MiB`, 'keep it under 1 MiB');
    return undefined;
  }
  return result.bytes;
}

/**
 * Reads a file as text: UTF-8 without a byte order mark, lines ended by a line feed.
 *
 * @returns the file; it has no value when it cannot be read as text, and the fault is written
 */
export async function readText(world: World, path: string, named?: Naming): Promise<VFile> {
  const file = new VFile({ path });
  const bytes = await readBytes(world, file, named);
  if (bytes?.[0] === 0x50 && bytes[1] === 0x4b) {
    const note = 'if it is a workbook, rename it so that it ends in `.xlsx`; if it is a text, save it as plain text';
    complain(
      file,
      'file-type-unknown',
      { line: 1, column: 1 },
      'The file is of Excel or Word, whatever its name says',
      note,
    );
  } else if (bytes) decode(file, bytes);
  return file;
}

function decode(file: VFile, bytes: Uint8Array): void {
  const readable = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  const place = (index: number): Place => location(readable).toPoint(Math.max(0, index));
  if (!isUtf8(bytes)) {
    const index = readable.indexOf('\uFFFD');
    complain(
      file,
      'file-not-utf8',
      place(index),
      'The file is not UTF-8',
      'save it with the encoding UTF-8, from Excel as "CSV UTF-8"',
    );
    return;
  }
  const forbidden = forbiddenCharacter(readable);
  if (forbidden) {
    const reason = `The character ${forbidden.name} cannot be printed`;
    complain(file, 'character-forbidden', place(forbidden.index), reason, 'delete it');
    return;
  }
  file.value = readable;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
