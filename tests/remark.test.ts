import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import preset, { documentation, plugins, type RuleOptions } from '../src/remark/index.ts';
import { memoryWorld } from './support/memory-world.ts';
import { statementWith } from './support/statement.ts';

/** What plugins write on a file. */
async function messagesOf(
  value: string,
  rules: readonly string[],
  options: RuleOptions = { world: memoryWorld({}) },
): Promise<VFile['messages']> {
  const file = new VFile({ value, path: 'river/statement.md' });
  const processor = unified().use(remarkParse);
  for (const rule of rules) processor.use([[plugins[rule] ?? expect.fail(`There is no \`${rule}\``), options]]);
  const tree = processor.parse(file);
  const before = JSON.stringify(tree);
  await processor.run(tree, file);
  expect(JSON.stringify(tree)).toBe(before);
  return file.messages;
}

describe('a rule as a plugin of unified', () => {
  test('finds what it finds in a statement, at the same place, and says what to write instead', async () => {
    const [message, ...more] = await messagesOf(statementWith('The river  rose.\n'), ['double-space']);
    expect(more).toEqual([]);
    expect(message).toMatchObject({
      source: 'rostrum',
      ruleId: 'double-space',
      line: 9,
      column: 10,
      fatal: null,
      actual: '  ',
      expected: [' '],
    });
    expect(message?.note).toBeTruthy();
  });

  test('leaves to other plugins what other rules find', async () => {
    expect(await messagesOf(statementWith('## One\n\n#### Two\n\nThe river  rose.\n'), ['double-space'])).toHaveLength(
      1,
    );
  });

  test('reads the words of partials and data', async () => {
    const world = memoryWorld({ 'partials/valley.md': 'The valley  flooded.\n' });
    const [message] = await messagesOf(statementWith('{{> valley}}\n'), ['double-space'], { world });
    expect(message?.reason).toMatch(/^partials\/valley\.md:1:11: /);
    expect(message?.place).toBeUndefined();
  });

  test('reads a text without front matter as it stands', async () => {
    const found = await messagesOf('The river  rose.\n\nIt was  late.\n', ['double-space']);
    expect(found.map(({ line, column }) => [line, column])).toEqual([
      [1, 10],
      [3, 7],
    ]);
  });

  test('obeys the settings of the front matter', async () => {
    const off = statementWith('The river  rose.\n', 'rules: { double-space: off }');
    expect(await messagesOf(off, ['double-space'])).toEqual([]);
    const error = statementWith('The river  rose.\n', 'rules: { double-space: error }');
    expect(await messagesOf(error, ['double-space'])).toMatchObject([{ fatal: true }]);
  });

  test('says once why a text cannot be read', async () => {
    const rules = Object.keys(plugins);
    const found = await messagesOf(statementWith('A note.[^a]\n'), rules);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['footnote-undefined']);
  });

  test('reads a file again that has changed', async () => {
    const file = new VFile({ value: 'The river  rose.\n', path: 'statement.md' });
    const processor = unified()
      .use(remarkParse)
      .use([[plugins['double-space'] ?? expect.fail(), { world: memoryWorld({}) }]]);
    await processor.run(processor.parse(file), file);
    file.value = 'The river rose.\n';
    await processor.run(processor.parse(file), file);
    expect(file.messages).toHaveLength(1);
  });

  test('reads beside the file where no world is given', async () => {
    const file = new VFile({ value: 'The river  rose.\n', path: 'statement.md' });
    const processor = unified().use(remarkParse).use(preset);
    await processor.run(processor.parse(file), file);
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('double-space');
  });
});

test('every plugin has its documentation', () => {
  expect([...documentation.keys()].sort()).toEqual(Object.keys(plugins).sort());
  expect(preset.plugins).toHaveLength(documentation.size);
});
