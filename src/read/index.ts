import type { VFile } from 'vfile';
import { setLineKinds } from '../line-kind.ts';
import { complain } from '../message.ts';
import type { World } from '../world.ts';
import { readText } from './bytes.ts';
import { readDataFile } from './data-file.ts';
import { refuseForbidden } from './forbidden-values.ts';
import { takeApart } from './front-matter.ts';
import { lineKinds, PERSONAL } from './line-kinds.ts';
import { type Data, type DataKey, dataKeys, type Source } from './source.ts';
import { reportUnreadFiles } from './unread-files.ts';
import { readYaml } from './yaml.ts';

export { readText } from './bytes.ts';
export { readCsv } from './csv.ts';
export type { Data, DataKey, Source } from './source.ts';
export { readXml, type XmlElement } from './xml.ts';
export { readYaml } from './yaml.ts';

/** What reading leaves behind: the files with the faults found on them, and the source unless the text has one. */
export interface Reading {
  readonly files: readonly VFile[];
  readonly source?: Source;
}

/** More characters than these are no statement, and some of them would keep a parser busy for minutes. */
const BODY_LIMIT = 200_000;

/**
 * Reads a statement and the data files that its front matter names.
 *
 * @param name the name of the statement
 * @param path the file of the text, relative to the statement's folder: `statement.md`, `statement.fr.md`
 */
export async function read(name: string, path: string, world: World): Promise<Reading> {
  const text = await readText(world, path);
  // Until it is known where names and contacts stand, they may stand anywhere.
  setLineKinds(text, lineKinds(String(text), undefined));
  if (String(text).length > BODY_LIMIT) {
    const reason = `The statement has ${Math.round(String(text).length / 1000)} thousand characters`;
    complain(
      text,
      'file-too-large',
      { line: 1, column: 1 },
      reason,
      'a statement of 2,000 words has 15; keep it under 200',
    );
    return { files: [text] };
  }
  const parts = text.value === undefined ? undefined : takeApart(text);
  if (parts) setLineKinds(text, lineKinds(String(text), parts));
  const frontMatter = parts && readYaml(text, parts.frontMatter);
  if (!parts || !frontMatter || refuseForbidden(frontMatter)) return { files: [text] };
  // Nobody knows whose name another finding would repeat.
  if (await reportUnreadFiles(frontMatter, world)) return { files: [text] };
  const data = new Map<DataKey, Data>();
  const files: VFile[] = [text];
  for (const key of dataKeys) {
    const found = await readDataFile(key, frontMatter, world);
    if (!found) continue;
    setLineKinds(found.file, () => (PERSONAL.includes(key) ? 'personal' : 'data'));
    files.push(found.file);
    if (found.data && !refuseForbidden(found.data)) data.set(key, found.data);
  }
  return { files, source: { name, files, text, frontMatter, body: parts.body, data } };
}
