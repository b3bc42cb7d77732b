import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, type TestContext, test } from 'vitest';
import { mammothSight, readWithMammoth } from '../support/mammoth-outline.ts';
import { type Outline, outlineOf, type Sight } from '../support/word-outline.ts';
import { pandocSight, readWithPandoc } from './pandoc-outline.ts';
import { layoutOf, wordFiles } from './products.ts';
import { tamper, tamperings } from './tampered.ts';
import { needs } from './tools.ts';

interface Reader {
  readonly name: 'pandoc' | 'mammoth';
  readonly sight: Sight;
  read(path: string): Promise<Outline>;
}

const readers: readonly Reader[] = [
  { name: 'pandoc', sight: pandocSight, read: readWithPandoc },
  { name: 'mammoth', sight: mammothSight, read: async (path) => readWithMammoth(await readFile(path)) },
];

/** mammoth is a package of npm. */
function needsReader(context: TestContext, { name }: Reader): void {
  if (name === 'pandoc') needs(context, 'pandoc');
}

const files = wordFiles();

describe.each(readers)('$name reads back the paragraphs and the notes that were laid out', (reader) => {
  test('of some files', () => {
    expect(files).not.toEqual([]);
  });

  test.for(files)('$name', async (file, context) => {
    needsReader(context, reader);
    expect(await reader.read(file.path)).toEqual(outlineOf(await layoutOf(file), reader.sight));
  });
});

const folder = await mkdtemp(join(tmpdir(), 'rostrum-tampered-'));
afterAll(() => rm(folder, { recursive: true }));

describe.each(readers)('what $name reads is not what was laid out when there is', (reader) => {
  const cases = Object.entries(tamperings).flatMap(([name, changes]) =>
    Object.entries(changes).map(([what, tampering]) => ({ name, what, tampering })),
  );

  test.for(cases)('$what, in $name', async ({ name, what, tampering }, context) => {
    needsReader(context, reader);
    const subject = files.find((file) => file.name === name);
    if (!subject) throw new Error(`The case of \`${name}\` is gone: let another be tampered with`);
    const copy = join(folder, `${reader.name} ${what} ${name}`);
    tamper(subject.path, tampering, copy);
    const wanted = outlineOf(await layoutOf(subject), reader.sight);
    const read = await reader.read(copy);
    if (tampering.unseenBy === reader.name) expect(read).toEqual(wanted);
    else expect(read).not.toEqual(wanted);
  });
});
