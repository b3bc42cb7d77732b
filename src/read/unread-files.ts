import { complain } from '../message.ts';
import type { World } from '../world.ts';
import { type Data, type DataKey, dataKeys } from './source.ts';

const TABLES = ['yaml', 'yml', 'json', 'csv', 'tsv', 'xlsx'];

/** How the files of data are usually named, by their keys. */
const USUAL: Readonly<Record<DataKey, readonly string[]>> = {
  cases: TABLES.map((ending) => `cases.${ending}`),
  signatories: TABLES.map((ending) => `signatories.${ending}`),
  figures: TABLES.map((ending) => `figures.${ending}`),
  sources: ['yaml', 'yml', 'json', 'bib'].map((ending) => `sources.${ending}`),
};

/**
 * Says of files that stand beside the text under a usual name, and that the front matter does not name: a line that was lost
 * would be a guard that is off. Of cases nothing else is searched for, so nothing is made; of other data it may be meant.
 *
 * @returns whether there are cases that are not read
 */
export async function reportUnreadFiles(frontMatter: Data, world: World): Promise<boolean> {
  const { file, value } = frontMatter;
  const named = (value ?? {}) as Readonly<Record<string, unknown>>;
  const all = dataKeys.flatMap((key) => fileNamed(named[key]) ?? []);
  const names = await world.names();
  let areCasesUnread = false;
  for (const key of dataKeys) {
    if (fileNamed(named[key]) !== undefined) continue;
    const place = Object.hasOwn(named, key) ? frontMatter.place([key], 'key') : { line: 1, column: 1 };
    for (const usual of USUAL[key]) {
      // In whatever letters; a disk may tell them apart.
      const path = names.find((name) => name === usual) ?? names.find((name) => name.toLowerCase() === usual);
      if (path === undefined || all.includes(path)) continue;
      if (key === 'cases') {
        areCasesUnread = true;
        const reason = `\`${path}\` stands in the folder and is not read, so nobody in it is protected`;
        complain(file, 'cases-unread', place, reason, `write \`cases: ${path}\`, or take the file away`);
      } else {
        const reason = `\`${path}\` stands in the folder and is not read`;
        const note = `if it is meant, write \`${key}: ${path}\`; else take the file away, or give it another name`;
        complain(file, 'data-unread', place, reason, note);
      }
    }
  }
  return areCasesUnread;
}

/** The file that a key names, as it stands in the folder. */
function fileNamed(value: unknown): string | undefined {
  const path = typeof value === 'string' ? value : (value as { file?: unknown } | null | undefined)?.file;
  return typeof path === 'string' ? path.replaceAll('\\', '/').replace(/^\.\//, '') : undefined;
}
