import { access, readdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import schema from '../schemas/statement.schema.json' with { type: 'json' };
import { help } from '../src/cli/help.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const guides = (await readdir(`${root}docs`)).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`);
const rules = (await readdir(`${root}docs/rules`)).map((name) => `docs/rules/${name}`);
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'tests/README.md',
  ...guides,
  ...rules,
];

const markdown = unified().use(remarkParse).use(remarkGfm);

async function tree(page: string): Promise<Nodes> {
  return markdown.parse(await readFile(root + page, 'utf8'));
}

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(all) : [])];
}

function words(node: Nodes): string {
  return all(node)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');
}

/** The anchors of a page's headings, as GitHub makes them. */
async function anchors(page: string): Promise<string[]> {
  const headings = all(await tree(page)).filter(({ type }) => type === 'heading');
  return headings.map((heading) =>
    words(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the guides', () => {
  test.each(pages)('%s links to what is there', async (page) => {
    const dead: string[] = [];
    for (const node of all(await tree(page))) {
      if (node.type !== 'link' || /^[a-z]+:/.test(node.url)) continue;
      const [path = '', anchor] = node.url.split('#');
      const target = resolve(root, dirname(page), path || page.split('/').at(-1) || '');
      const isThere = await access(target).then(
        () => true,
        () => false,
      );
      if (!isThere || (anchor && !(await anchors(target.slice(root.length))).includes(anchor))) dead.push(node.url);
    }
    expect(dead).toEqual([]);
  });

  test('the README leads to each of them', async () => {
    const links = all(await tree('README.md')).map((node) => (node.type === 'link' ? node.url : ''));
    expect(links).toEqual(expect.arrayContaining(guides));
  });

  test('that of the statement names each key of the front matter', async () => {
    const text = await readFile(`${root}docs/statement.md`, 'utf8');
    for (const key of Object.keys(schema.properties)) expect(text).toContain(`\`${key}\``);
  });

  test('the README names each command and each option of the help', async () => {
    const text = await readFile(`${root}README.md`, 'utf8');
    const options = Object.values(help).flatMap((page) => page.match(/--[a-z]+(?:-[a-z]+)*/g) ?? []);
    for (const option of new Set(options)) expect(text).toContain(option);
    for (const command of Object.keys(help))
      expect(text).toContain(`rostrum ${command}`.replace('rostrum rostrum', 'rostrum'));
  });
});
