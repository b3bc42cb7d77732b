import { describe, expect, test } from 'vitest';
import { findings } from '../src/message.ts';
import { folderWith } from './support/folder.ts';
import { run } from './support/run.ts';
import { buildFiles, checkFiles, placesOf, statementWith } from './support/statement.ts';

const comment = '<!-- rostrum-ignore count-unsourced: the coalition counted them -->';
const counted = 'Some 240 families left.';

async function check(body: string, files: Readonly<Record<string, string>> = {}, ...keys: string[]) {
  return checkFiles({ 'statement.md': statementWith(`\n${body}`, ...keys), ...files });
}

async function rulesOf(body: string, files?: Readonly<Record<string, string>>, ...keys: string[]): Promise<unknown[]> {
  return findings((await check(body, files, ...keys)).files).map(({ ruleId }) => ruleId);
}

describe('a comment silences its rule', () => {
  test.each([
    ['above a paragraph', `${comment}\n\n${counted}\n`],
    ['straight above a paragraph', `${comment}\n${counted}\n`],
    ['above a heading', `${comment}\n\n# ${counted.slice(0, -1)}\n\nWords.\n`],
    ['above a list', `${comment}\n\n- They left.\n- ${counted}\n`],
    ['above a list in a list', `- They left.\n\n  ${comment}\n\n  - ${counted}\n`],
    ['above a paragraph of an item', `- They left.\n\n  ${comment}\n\n  ${counted}\n`],
    ['at the head of an item', `- ${comment}\n  ${counted}\n`],
    [
      'above a table',
      `${comment}\n\n| Town | Left |\n| --- | --- |\n| Bern | 240 families |\n`,
      'submission-drops-table',
    ],
    ['above a quotation', `${comment}\n\n> “${counted}”\n`, 'quotation-without-note'],
    ['in a quotation', `> ${comment}\n>\n> “${counted}”\n`, 'quotation-without-note'],
    ['where a list ends', `- They left.\n\n${comment}\n\n${counted}\n`],
    ['between others', `${comment}\n<!-- rostrum-ignore double-space: so be it -->\n\nWell.  ${counted}\n`],
    ['over several lines', `<!--\n  rostrum-ignore\n  count-unsourced :\n  they counted\n-->\n${counted}\n`],
    ['with a colon and a line of dashes in its reason', `${comment.replace('the', 'see: a – b')}\n${counted}\n`],
    ['in lines that end as on Windows', `${comment}\n\n${counted}\n`.replaceAll('\n', '\r\n')],
    ['above words that begin with a value', `${comment}\n\n{{vars.n}} of 240 families left.\n`],
    ['above words that a partial goes on with', `${comment}\n\nOn the {{> coast}} some 240 families left.\n`],
    ['above a partial', `${comment}\n\n{{> families}}\n`],
    ['in a loop', `{{#each vars.years}}\n${comment}\n\nSome {{this}} families left in one year.\n\n{{/each}}\n`],
    [
      'in a loop, though not in each turn',
      `{{#each vars.few}}\n${comment}\n\nSome {{this}} families left.\n\n{{/each}}\n`,
    ],
  ])('%s', async (_, body, ...rest: string[]) => {
    const files = { 'partials/coast.md': 'coast', 'partials/families.md': counted };
    const vars = 'vars: { n: Half, years: [240, 310], few: [twenty, 310] }';
    expect(await rulesOf(body, files, vars)).toEqual(rest);
    expect(await rulesOf(body.replaceAll(/ *<!--\s*rostrum-ignore\s+count[^>]*>(\r?\n)?/g, ''), files, vars)).toContain(
      'count-unsourced',
    );
  });

  test.each([
    ['in the next block', `${comment}\n\nThe river is low.\n\n${counted}\n`, ['silence-unused', 'count-unsourced']],
    ['in the next item', `- ${comment}\n  They left.\n- ${counted}\n`, ['silence-unused', 'count-unsourced']],
    ['of another rule', `${comment}\n\nWell.  They left.\n`, ['silence-unused', 'double-space']],
    ['in a block of the partial that another calls', `${comment}\n\n{{> families}}\n`, ['count-unsourced']],
  ])('but nothing %s', async (_, body, expected) => {
    const files = { 'partials/families.md': `${counted}\n\nAnd 250 families came.\n` };
    expect((await rulesOf(body, files)).sort()).toEqual(expected.sort());
  });
});

describe('a silenced finding', () => {
  test('leaves no trace in what is made', async () => {
    const [{ document, products }, without] = await Promise.all([
      buildFiles({
        'statement.md': statementWith(`\n${comment}\n\n${counted}[^1]\n\nYes.\n\n${comment}\n[^1]: No.\n`),
      }),
      buildFiles({ 'statement.md': statementWith(`\n${counted}[^1]\n\nYes.\n\n[^1]: No.\n`) }),
    ]);
    expect(document?.digest).toBe(without.document?.digest);
    expect(document?.words).toEqual(without.document?.words);
    expect(products).toEqual(without.products);
  });

  test('that was raised to an error stops nothing', async () => {
    const { products } = await buildFiles({
      'statement.md': statementWith(`\n${comment}\n\n${counted}\n`, 'rules: { count-unsourced: error }'),
    });
    expect([...products.keys()]).toEqual(['pdf', 'docx', 'submission', 'form']);
  });

  test('is not missed in a rule that is off', async () => {
    expect(await rulesOf(`${comment}\n\n${counted}\n`, {}, 'rules: { count-unsourced: off }')).toEqual([]);
  });
});

describe('a comment that silences nothing', () => {
  test('may be silenced in its turn by the settings', async () => {
    const body = `${comment}\n\nThe river is low.\n`;
    expect(placesOf(await check(body))).toEqual(['statement.md:10:1 silence-unused']);
    expect(await rulesOf(body, {}, 'rules: { silence-unused: off }')).toEqual([]);
    const [raised] = findings((await check(body, {}, 'rules: { silence-unused: error }')).files);
    expect(raised?.fatal).toBe(true);
  });

  test('is not blamed where the build ended before its rule was asked', async () => {
    expect(await rulesOf(`${comment}\n\nThe river is low.\n\n<br>\n`)).toEqual(['markdown-refused']);
  });
});

describe('rostrum check', () => {
  const statement = statementWith(`\n${comment}\n\n${counted}\n\n{{> families}}\n`);
  const files = {
    'river/statement.md': statement,
    'river/partials/families.md': `${comment}\n\nAnd 250 families left.\n`,
  };

  test('says how many findings are silenced', async () => {
    const { stdout } = await run(await folderWith(files), ['check', 'river']);
    expect(stdout).toBe('Nothing to mend; 2 silenced.\n');
    const uncalled = files['river/statement.md'].replace(/$/, '\n[^1]: Nobody calls it.\n');
    const { stdout: warned } = await run(await folderWith({ ...files, 'river/statement.md': uncalled }), [
      'check',
      'river',
    ]);
    expect(warned).toMatch(/\n0 errors, 1 warning, 2 silenced\n$/);
  });

  test('lists them with --verbose: the comment, its reason, and what was found', async () => {
    const folder = await folderWith(files);
    const { stdout, stderr } = await run(folder, ['check', 'river/statement.md', '--verbose', '--reporter', 'json']);
    expect(JSON.parse(stdout).flatMap(({ messages }: { messages: unknown[] }) => messages)).toEqual([]);
    expect(stderr.replace(/^river\.en: text .*\n/, '')).toBe(
      'river/statement.md:10:1 silenced count-unsourced: the coalition counted them\n' +
        '    12:6 The count `240 families` has no source\n' +
        'river/partials/families.md:1:1 silenced count-unsourced: the coalition counted them\n' +
        '    3:5 The count `250 families` has no source\n',
    );
  });

  test('tells code scanners of them as suppressed, with the comment and its reason', async () => {
    const warned = {
      ...files,
      'river/statement.md': `${statement}\nWell.[^1]\n\n[^1]: No.\n\n[^2]: Nobody calls it.\n`,
    };
    const { stdout } = await run(await folderWith(warned), ['check', 'river', '--reporter', 'sarif']);
    const [{ tool, results }] = JSON.parse(stdout).runs;
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['count-unsourced', 'footnote-unused']);
    const suppressed = (path: string, line: number, column: number, comment: number) => ({
      ruleId: 'count-unsourced',
      ruleIndex: 0,
      level: 'warning',
      message: { text: expect.stringMatching(/^The count `2[45]0 families` has no source: /) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: at(path),
            region: expect.objectContaining({ startLine: line, startColumn: column }),
          },
        },
      ],
      suppressions: [
        {
          kind: 'inSource',
          justification: 'the coalition counted them',
          location: {
            physicalLocation: { artifactLocation: at(path), region: { startLine: comment, startColumn: 1 } },
          },
        },
      ],
    });
    const at = (path: string) => ({ uri: `river/${path}`, uriBaseId: 'WORKINGFOLDER' });
    expect(results).toEqual([
      expect.objectContaining({ ruleId: 'footnote-unused', ruleIndex: 1, suppressions: [] }),
      suppressed('statement.md', 12, 6, 10),
      suppressed('partials/families.md', 3, 5, 1),
    ]);
  });

  test('says nothing of suppression to code scanners where nothing is', async () => {
    const cwd = await folderWith({ 'river/statement.md': statementWith('\nWell.\n\n[^2]: Nobody calls it.\n') });
    const { stdout } = await run(cwd, ['check', 'river', '--reporter', 'sarif']);
    expect(stdout).not.toContain('suppressions');
  });

  test.each([
    ['that names who is not to be named', 'as Wilma Weir has counted', counted],
    ['in a text that is stopped', 'as Wilma Weir has counted', `${counted} Wilma Weir left, too.`],
  ])('repeats no reason %s', async (_, reason, text) => {
    const body = `\n${comment.replace('the coalition counted them', reason)}\n\n${text}\n`;
    const weir = 'cases: [{ id: a, person: { name: Wilma Weir } }]';
    const cwd = await folderWith({ 'river/statement.md': statementWith(body, weir) });
    for (const reporter of ['pretty', 'plain', 'json', 'github', 'sarif']) {
      const { stdout, stderr } = await run(cwd, ['check', 'river', '--verbose', '--reporter', reporter]);
      expect(stdout + stderr).not.toMatch(/Wilma|Weir/);
      if (text === counted)
        expect(stderr).toContain(':11:1 silenced count-unsourced: for a reason that may name somebody');
    }
  });
});
