import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { jsonSchema, schemaNames } from '../validate/index.ts';

/** Where the schemas stand that the first lines of data files name: with the statements, whatever way Rostrum is run. */
const SCHEMAS = 'statements/.schemas';

/** Settings for VS Code, by path. */
const SETTINGS: Readonly<Record<string, object>> = {
  '.vscode/settings.json': {
    'yaml.schemas': Object.fromEntries(
      schemaNames
        .filter((name) => name !== 'statement')
        .map((name) => [
          `./${SCHEMAS}/${name}.schema.json`,
          name === 'config' ? '**/rostrum.config.yaml' : `statements/*/${name}.yaml`,
        ]),
    ),
  },
  '.vscode/extensions.json': { recommendations: ['redhat.vscode-yaml'] },
};

/** Writes what editors need to complete the keys of data files; settings that are there are the user's. */
export async function writeEditorFiles(folder: string): Promise<void> {
  for (const name of schemaNames) {
    await write(join(folder, SCHEMAS, `${name}.schema.json`), jsonSchema(name, 'draft-07'), 'w');
  }
  for (const [path, content] of Object.entries(SETTINGS)) {
    if (!(await isThere(join(folder, path)))) await write(join(folder, path), content, 'wx');
  }
}

async function write(path: string, content: object, flag: 'w' | 'wx'): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(content, null, 2)}\n`, { flag });
}

async function isThere(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  );
}
