import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../src/cli/unified-diff.ts';
import { type Fix, mend } from '../src/fix.ts';
import { type Drafts, mendTexts } from '../src/mend.ts';
import { complain } from '../src/message.ts';
import { rewrite } from '../src/node/rewrite.ts';
import { folderWith } from './support/folder.ts';
import { random } from './support/random.ts';
import { run } from './support/run.ts';
import { statementWith } from './support/statement.ts';

/** Fixes of the words `actual`, at the first place of each. */
function fixesIn(text: string, ...words: readonly (readonly [actual: string, expected: string])[]): Fix[] {
  return words.map(([actual, expected]) => {
    const index = text.indexOf(actual);
    const point = (offset: number) => {
      const before = text.slice(0, offset).split('\n');
      return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    };
    return { start: point(index), end: point(index + actual.length), actual, expected, rule: 'double-space' };
  });
}

describe('a text that is mended', () => {
  test('has what is expected instead of what is there, and nothing else', () => {
    const text = 'The Loire  rises.\nThe Rhine  falls.';
    const fixes = fixesIn(text, ['e  r', 'e r'], ['e  f', 'e f']);
    expect(mend(text, fixes.toReversed())).toBe('The Loire rises.\nThe Rhine falls.');
  });

  test.each([
    [
      'that is there twice',
      [
        ['Loire', 'Seine'],
        ['Loire', 'Seine'],
      ],
      'The Seine  rises.',
    ],
    [
      'that meets another',
      [
        ['e Loi', 'e Sei'],
        ['Loire', 'Rhine'],
      ],
      'The Seire  rises.',
    ],
    [
      'that touches another',
      [
        ['Loire', 'Rhine'],
        ['  ', ' '],
      ],
      'The Rhine  rises.',
    ],
    ['that is not what the file says', [['The', 'A']], 'The Loire  rises.'],
  ] as const)('takes of a fix %s the first', (name, words, expected) => {
    const text = 'The Loire  rises.';
    const fixes = fixesIn(text, ...words).map((fix) => (name.includes('is not') ? { ...fix, actual: 'Das' } : fix));
    expect(mend(text, fixes)).toBe(expected);
  });

  test.each([
    ['a byte order mark', '\uFEFFThe  Loire\n'],
    ['the line ends of Windows', 'Title\r\n\r\nThe  Loire\r\nrises.\r\n'],
    ['the line ends of old', 'Title\rThe  Loire\r'],
    ['ends of every kind', '\uFEFFTitle\r\n\rThe\n  Loire  \r\nThe  Loire'],
    ['no end', 'The  Loire'],
  ])('keeps %s', (_, text) => {
    const read = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    expect(mend(text, fixesIn(read, ['The  Loire', 'The Loire']))).toBe(text.replace('The  Loire', 'The Loire'));
  });

  test('ends lines as the file does, in what it takes out and puts in', () => {
    const [read, text] = ['One \ntwo.\n', 'One \r\ntwo.\r\n'];
    expect(mend(text, fixesIn(read, [' \n', ' ']))).toBe('One two.\r\n');
    expect(mend(text, fixesIn(read, ['e ', 'e\n']))).toBe('One\r\n\r\ntwo.\r\n');
  });
});

describe('texts that are mended', () => {
  /** Checks a file by rules that replace words, and count some as errors. */
  const checkWith =
    (words: Readonly<Record<string, string>>, path = 'statement.md', errors = /(?!)/) =>
    async (drafts: Drafts) => {
      const file = new VFile({ path, value: drafts.get(path) ?? 'a' });
      for (const [actual, expected] of Object.entries(words)) {
        const index = String(file).indexOf(actual);
        if (index === -1) continue;
        const place = { start: { line: 1, column: index + 1 }, end: { line: 1, column: index + 1 + actual.length } };
        Object.assign(complain(file, 'double-space', place, actual, 'note'), { actual, expected: [expected] });
      }
      if (errors.test(String(file))) complain(file, 'statement-empty', { line: 1, column: 1 }, 'Error', 'note');
      return [{ files: [file] }];
    };
  const textOf = async () => 'a';

  test('are read again for what the first fix brings to light', async () => {
    const { files, before, texts } = await mendTexts(checkWith({ a: 'bc', b: 'd' }), textOf);
    expect(files).toEqual([{ path: 'statement.md', before: 'a', after: 'dc', count: 1 }]);
    expect([before, texts].map((all) => all[0]?.files[0]?.messages.length)).toEqual([1, 0]);
  });

  test('come to an end, though two rules want it otherwise', async () => {
    expect((await mendTexts(checkWith({ a: 'b', b: 'a' }), textOf)).files).toEqual([]);
    const { files } = await mendTexts(checkWith({ a: 'b', b: 'ca' }), textOf);
    expect(files).toEqual([{ path: 'statement.md', before: 'a', after: 'ccccca', count: 0 }]);
  });

  test('get no error by it: what would bring one is not made, what came before is', async () => {
    expect((await mendTexts(checkWith({ a: 'b' }, 'statement.md', /b/), textOf)).files).toEqual([]);
    const { files } = await mendTexts(checkWith({ a: 'b', b: 'c' }, 'statement.md', /c/), textOf);
    expect(files.map(({ after }) => after)).toEqual(['b']);
  });

  test('keep what brings no error, and say what was left', async () => {
    const text = 'a b c d e f g';
    const check = async (drafts: Drafts) => {
      const file = new VFile({ path: 'statement.md', value: drafts.get('statement.md') ?? text });
      for (const [index, letter] of [...String(file)].entries()) {
        if (!/[a-g]/.test(letter)) continue;
        const place = { start: { line: 1, column: index + 1 }, end: { line: 1, column: index + 2 } };
        const message = complain(file, 'double-space', place, letter, 'note');
        Object.assign(message, { actual: letter, expected: [`${letter.toUpperCase()}!`] });
      }
      if (/C|E.*F/.test(String(file))) complain(file, 'statement-empty', { line: 1, column: 1 }, 'Error', 'note');
      return [{ files: [file] }];
    };
    const { files, left } = await mendTexts(check, async () => text);
    expect(files.map(({ after, count }) => [after, count])).toEqual([['A! B! c D! E! f G!', 5]]);
    expect(left).toEqual([{ path: 'statement.md', rule: 'double-space', count: 2, brings: ['statement-empty'] }]);
  });

  test('are mended rule by rule where one of them brings errors', async () => {
    const words = Array.from({ length: 100 }, () => 'a b').join(' ');
    const check = async (drafts: Drafts) => {
      const file = new VFile({ path: 'statement.md', value: drafts.get('statement.md') ?? words });
      for (const { 0: letter, index } of String(file).matchAll(/[ab]/g)) {
        const place = { start: { line: 1, column: index + 1 }, end: { line: 1, column: index + 2 } };
        const message = complain(file, letter === 'a' ? 'contraction' : 'dash', place, letter, 'note');
        Object.assign(message, { actual: letter, expected: [letter.toUpperCase()] });
      }
      if (/A/.test(String(file))) complain(file, 'statement-empty', { line: 1, column: 1 }, 'Error', 'note');
      return [{ files: [file] }];
    };
    const { files, left } = await mendTexts(check, async () => words);
    expect(files.map(({ count }) => count)).toEqual([100]);
    expect(left).toEqual([{ path: 'statement.md', rule: 'contraction', count: 100, brings: ['statement-empty'] }]);
  });

  test('are read a bounded number of times, though every fix brings an error', async () => {
    let reads = 0;
    const words = Array.from({ length: 200 }, () => 'a').join(' ');
    const { files, left } = await mendTexts(
      async (drafts) => {
        reads += 1;
        const file = new VFile({ path: 'statement.md', value: drafts.get('statement.md') ?? words });
        for (const { index } of String(file).matchAll(/a/g)) {
          const place = { start: { line: 1, column: index + 1 }, end: { line: 1, column: index + 2 } };
          Object.assign(complain(file, 'double-space', place, 'a', 'note'), { actual: 'a', expected: ['b'] });
        }
        if (/b/.test(String(file))) complain(file, 'statement-empty', { line: 1, column: 1 }, 'Error', 'note');
        return [{ files: [file] }];
      },
      async () => words,
    );
    expect(files).toEqual([]);
    expect(left).toEqual([{ path: 'statement.md', rule: 'double-space', count: 200, brings: ['statement-empty'] }]);
    expect(reads).toBeLessThan(30);
  });

  test('are Markdown: data is another matter', async () => {
    expect((await mendTexts(checkWith({ a: 'b' }, 'cases.yaml'), textOf)).files).toEqual([]);
  });
});

describe('rostrum check --fix', () => {
  const spaced = statementWith(
    '\nThe river  rises{{> sea}}.[^a]\n\n{{#each vars.towns}}\n- {{this}}  floods.\n{{/each}}\n\n[^a]: See  there.\n',
    'vars: { towns: [Nantes, "Le  Mans"] }',
  );
  const partial = ', and  falls to the sea';

  test('mends what the author wrote, in the text, its notes, loops and partials, and leaves what the data prints', async () => {
    const cwd = await folderWith({ 'river/statement.md': spaced, 'river/partials/sea.md': partial });
    const { code, stdout, stderr } = await run(cwd, ['check', 'river', '--fix']);
    const once = (text: string) => text.replace(/(river|\}\}|See) {2}/g, '$1 ');
    expect(await readFile(join(cwd, 'river/statement.md'), 'utf8')).toBe(once(spaced));
    expect(await readFile(join(cwd, 'river/partials/sea.md'), 'utf8')).toBe(', and falls to the sea');
    expect(code).toBe(0);
    expect(stderr).toContain('river/statement.md: 3 findings mended\nriver/partials/sea.md: 1 finding mended\n');
    expect(stdout.match(/double-space/g)).toHaveLength(1);
    expect(stdout).toMatch(/\nNothing to mend; 1 suggestion\.\n$/);
    expect((await readdir(join(cwd, 'river'))).sort()).toEqual(['partials', 'statement.md']);
  });

  test('says before how many it would mend', async () => {
    const cwd = await folderWith({ 'river/statement.md': spaced, 'river/partials/sea.md': partial });
    const { stdout } = await run(cwd, ['check', 'river']);
    expect(stdout).toMatch(/\nNo errors and no warnings; 5 suggestions; `rostrum check --fix` mends 4\.\n$/);
    expect(await readFile(join(cwd, 'river/statement.md'), 'utf8')).toBe(spaced);
  });

  test.each([
    ['that stand in one another', "It isn't the 1990's.", 'It is not the 1990s.', 4],
    ['that touch', 'Some 12 percent - the whole - fell.', 'Some 12 per cent – the whole – fell.', 3],
    ['of which one stands in the way of another', '| A |\n| --- |\n| \'" |', '| ‘" |', 1],
    [
      'that come up when others are mended',
      'It cost the UN  UN people.',
      'It cost the United Nations United Nations people.',
      3,
    ],
  ])('says before and after the same number of findings %s', async (_, text, mended, number) => {
    const body = (words: string): string => statementWith(`\n${words}\n\n[^a]: See there.\n\n[^b]: See here.\n`);
    const cwd = await folderWith({ 'river/statement.md': body(`Well.[^a][^b]\n\n${text}`) });
    const counted = async (): Promise<number> => {
      const { stdout } = await run(cwd, ['check', 'river', '--reporter', 'json']);
      return JSON.parse(stdout).flatMap(({ messages }: { messages: unknown[] }) => messages).length;
    };
    const before = await counted();
    const { stdout: promised } = await run(cwd, ['check', 'river']);
    expect(promised).toMatch(new RegExp(`; \`rostrum check --fix\` mends ${number}\\.?\n$`));
    const said = `river/statement.md: ${number} finding${number === 1 ? '' : 's'}`;
    expect((await run(cwd, ['check', 'river', '--fix', '--dry-run'])).stderr).toContain(`${said} would be mended\n`);
    const { stdout, stderr } = await run(cwd, ['check', 'river', '--fix']);
    expect(stderr).toContain(`${said} mended\n`);
    expect(stdout).not.toContain('--fix');
    expect(await readFile(join(cwd, 'river/statement.md'), 'utf8')).toContain(mended);
    expect(await counted()).toBe(before - number);
  });

  test('leaves the fix alone that would bring an error, and says which', async () => {
    // With one word more than it has, the text is over its limit.
    const words = Array.from({ length: 1493 }, () => 'river').join(' ');
    const text = statementWith(`\nIt isn't  so: ${words}.\n`);
    const cwd = await folderWith({ 'river/statement.md': text });
    const { stderr, stdout } = await run(cwd, ['check', 'river', '--fix']);
    expect(await readFile(join(cwd, 'river/statement.md'), 'utf8')).toContain('\nIt isn’t so: river');
    expect(stderr).toContain(
      'river/statement.md: 1 finding of `contraction` left as it is, for mended it brings `word-limit-exceeded`\n',
    );
    expect(stdout).toContain('contraction');
  });

  test('mends a partial of several texts once', async () => {
    const text = statementWith('\nThe river rises{{> sea}}.\n');
    const cwd = await folderWith({
      'river/statement.en.md': text,
      'river/statement.fr.md': text.replace('---\n', '---\nlanguage: fr\n'),
      'river/partials/sea.md': partial,
    });
    const { stderr } = await run(cwd, ['check', 'river', '--fix']);
    expect(stderr).toContain('river/partials/sea.md: 1 finding mended\n');
    expect(await readFile(join(cwd, 'river/partials/sea.md'), 'utf8')).toBe(', and falls to the sea');
  });

  test('keeps byte order mark, line ends, and who may read the file', async () => {
    const windows = `\uFEFF${statementWith('\nThe river  rises.\n').replaceAll('\n', '\r\n')}`;
    const cwd = await folderWith({ 'river/statement.md': windows });
    await chmod(join(cwd, 'river/statement.md'), 0o606);
    await run(cwd, ['check', 'river', '--fix']);
    expect(await readFile(join(cwd, 'river/statement.md'), 'utf8')).toBe(windows.replace('river  r', 'river r'));
    expect((await stat(join(cwd, 'river/statement.md'))).mode & 0o777).toBe(0o606);
  });

  test('writes into a linked file, and leaves the link', async () => {
    const cwd = await folderWith({ 'river/texts/english.md': statementWith('\nThe river  rises.\n') });
    await symlink('texts/english.md', join(cwd, 'river/statement.md'));
    await run(cwd, ['check', 'river', '--fix']);
    expect(await readFile(join(cwd, 'river/texts/english.md'), 'utf8')).toContain('river rises');
    expect((await readdir(join(cwd, 'river'), { withFileTypes: true })).some((entry) => entry.isSymbolicLink())).toBe(
      true,
    );
  });

  test('mends nothing where a comment silences the rule, or it is off', async () => {
    const silenced = statementWith('\n<!-- rostrum-ignore double-space: a poem -->\n\nThe river  rises.\n');
    const off = statementWith('\nThe river  rises.\n', 'rules: { double-space: off }');
    const cwd = await folderWith({ 'a/statement.md': silenced, 'b/statement.md': off });
    expect((await run(cwd, ['check', 'a', 'b', '--fix'])).code).toBe(0);
    expect(await readFile(join(cwd, 'a/statement.md'), 'utf8')).toBe(silenced);
    expect(await readFile(join(cwd, 'b/statement.md'), 'utf8')).toBe(off);
  });

  test('has the exit code of what is left', async () => {
    const text = statementWith('\nThe river  rises.\n', 'rules: { double-space: error }');
    const cwd = await folderWith({ 'river/statement.md': text });
    expect((await run(cwd, ['check', 'river'])).code).toBe(1);
    expect((await run(cwd, ['check', 'river', '--fix', '--dry-run'])).code).toBe(1);
    expect((await run(cwd, ['check', 'river', '--fix'])).code).toBe(0);
  });

  test('on a dry run shows a diff, and writes nothing', async () => {
    const text = statementWith('\nThe river  rises.\n');
    const cwd = await folderWith({ 'river/statement.md': text });
    const { stdout, stderr } = await run(cwd, ['check', 'river', '--fix', '--dry-run']);
    expect(stdout).toBe(
      [
        '--- a/river/statement.md',
        '+++ b/river/statement.md',
        '@@ -8,3 +8,3 @@',
        ' ---',
        ' ',
        '-The river  rises.',
        '+The river rises.',
        '',
      ].join('\n'),
    );
    expect(stderr).toContain('river/statement.md: 1 finding would be mended\n');
    expect(await readFile(join(cwd, 'river/statement.md'), 'utf8')).toBe(text);
  });

  test('could not run on a dry run of nothing', async () => {
    const cwd = await folderWith({ 'river/statement.md': statementWith('\nText.\n') });
    const { code, stderr } = await run(cwd, ['check', 'river', '--dry-run']);
    expect([code, stderr]).toEqual([2, 'rostrum: `--dry-run` shows what `--fix` would write: name both\n']);
  });
});

describe('files that are rewritten', () => {
  const mended = (path: string) => ({ path, before: `${path} before`, after: `${path} after`, count: 1 });
  const textsIn = async (folder: string) => {
    const names = (await readdir(folder)).sort();
    return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  };

  test('are rewritten together', async () => {
    const folder = await folderWith({ a: 'a before', b: 'b before' });
    await rewrite(folder, [mended('a'), mended('b')]);
    expect(await textsIn(folder)).toEqual(['a after', 'b after']);
  });

  test('or none is, when one has changed or is not there', async () => {
    const folder = await folderWith({ a: 'a before', b: 'b before' });
    await expect(rewrite(folder, [mended('a'), mended('c')])).rejects.toThrow(/cannot be mended \(it is not there\)/);
    expect(await textsIn(folder)).toEqual(['a before', 'b before']);
    await writeFile(join(folder, 'b'), 'b of another hand');
    await expect(rewrite(folder, [mended('a'), mended('b')])).rejects.toThrow('has changed while it was read');
    expect(await textsIn(folder)).toEqual(['a before', 'b of another hand']);
  });
});

describe('the diff', () => {
  test('is empty where nothing differs', () => {
    expect(unifiedDiff('a', 'One\n', 'One\n')).toBe('');
  });

  test('has a hunk for each place, and says where there is no end of line', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index}\n`);
    const before = `${lines.join('')}end`;
    expect(unifiedDiff('a', before, before.replace('line 2\n', 'line two\n').replace('end', 'END'))).toBe(
      [
        '--- a/a\n+++ b/a\n@@ -1,6 +1,6 @@\n line 0\n line 1\n-line 2\n+line two\n line 3\n line 4\n line 5\n',
        '@@ -18,4 +18,4 @@\n line 17\n line 18\n line 19\n-end\n\\ No newline at end of file\n',
        '+END\n\\ No newline at end of file\n',
      ].join(''),
    );
  });

  test.each(Array.from({ length: 60 }, (_, seed) => seed))('leads from one text to the other, %i', (seed) => {
    const draw = random(seed);
    const below = (limit: number) => Math.floor(draw() * limit);
    const text = () => Array.from({ length: below(12) }, () => `${'abc'[below(3)]}\n`);
    const [before, after] = [text(), text()];
    expect(patched(before, unifiedDiff('a', before.join(''), after.join('')) ?? '')).toEqual(after);
  });

  /** Does what `patch` does. */
  function patched(lines: readonly string[], diff: string): string[] {
    const result: string[] = [];
    let at = 0;
    for (const line of diff.split('\n').slice(2, -1)) {
      const start = /^@@ -(\d+),(\d+)/.exec(line);
      if (start) {
        while (at < Number(start[1]) - 1) result.push(lines[at++] ?? '');
        continue;
      }
      if (line[0] !== '+') expect(lines[at++]).toBe(`${line.slice(1)}\n`);
      if (line[0] !== '-') result.push(`${line.slice(1)}\n`);
    }
    return [...result, ...lines.slice(at)];
  }
});
