import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** The rooms that each room may enter; the files beside the rooms are open to all but `doc`. */
const MAY_ENTER: Readonly<Record<string, readonly string[]>> = {
  doc: [],
  read: ['doc'],
  template: ['doc'],
  validate: ['doc', 'read', 'template'],
  import: ['read', 'template', 'validate'],
  merge: ['doc', 'read', 'template', 'validate'],
  compile: ['doc', 'merge', 'validate'],
  cite: ['compile', 'doc', 'read', 'template', 'validate'],
  lint: ['doc', 'merge', 'template', 'validate'],
  approvals: ['doc', 'lint', 'template', 'validate'],
  layout: ['doc'],
  'render/pdf': ['doc', 'layout'],
  'render/docx': ['doc', 'layout'],
  'render/form': ['doc', 'merge', 'validate'],
  remark: ['doc', 'lint', 'node'],
  node: ['approvals', 'doc', 'render', 'render/pdf', 'render/docx', 'render/form', 'template'],
  cli: ['import', 'approvals', 'layout', 'lint', 'node', 'render', 'render/pdf', 'validate'],
};

const rooms = Object.keys(MAY_ENTER);

describe('the arrows point one way', () => {
  test.each(rooms)('%s enters only the rooms that it may', async (room) => {
    const files = (await readdir(join(src, room), { recursive: true })).filter((file) => file.endsWith('.ts'));
    const strangers: string[] = [];
    for (const file of files) {
      const text = await readFile(join(src, room, file), 'utf8');
      for (const [, path = ''] of text.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)) {
        const entered = roomOf(join(room, file, '..', path));
        if (entered !== undefined && entered !== room && !MAY_ENTER[room]?.includes(entered)) {
          strangers.push(`${room}/${file} enters ${entered}`);
        }
      }
    }
    expect(files.length).toBeGreaterThan(0);
    expect(strangers).toEqual([]);
  });
});

describe('a library is known to one room alone', () => {
  test.each([
    ['docx', 'render/docx'],
    ['pdfmake', 'render/pdf'],
    ['pdfkit', 'render/pdf'],
    ['fontkit', 'render/pdf'],
    ['citeproc', 'cite'],
    ['handlebars', 'merge'],
  ])('%s to %s', async (library, room) => {
    const files = (await readdir(src, { recursive: true })).filter((file) => file.endsWith('.ts'));
    const named = new RegExp(`(?:from|import|import\\(|require\\() ?'${library}(?:/[^']*)?'`);
    const found: string[] = [];
    for (const file of files) if (named.test(await readFile(join(src, file), 'utf8'))) found.push(file);
    expect(found.filter((file) => !file.startsWith(`${room}/`))).toEqual([]);
    // pdfkit and fontkit come with pdfmake.
    expect(found.length > 0).toBe(!['pdfkit', 'fontkit'].includes(library));
  });
});

/** The room that a file is in; files beside the rooms are in none. */
function roomOf(path: string): string | undefined {
  const folder = path.split('/').slice(0, -1).join('/');
  return [...rooms, 'render'].sort((a, b) => b.length - a.length).find((room) => `${folder}/`.startsWith(`${room}/`));
}
