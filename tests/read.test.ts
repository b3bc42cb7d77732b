import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../src/read/csv.ts';
import { takeApart } from '../src/read/front-matter.ts';
import { read } from '../src/read/index.ts';
import { readYaml } from '../src/read/yaml.ts';
import { memoryWorld } from './support/memory-world.ts';
import { checkFiles, placesOf, statementWith } from './support/statement.ts';

const csv = (value: string) => readCsv(new VFile({ path: 'rivers.csv', value }));
const yaml = (value: string) => readYaml(new VFile({ path: 'rivers.yaml', value }));

describe('a file', () => {
  test('of more than a mebibyte is refused as a whole', async () => {
    const body = 'The river rises. '.repeat(300_000);
    const checked = await checkFiles({ 'statement.md': statementWith(body) });
    expect(placesOf(checked)).toEqual(['statement.md:1:1 file-too-large']);
    expect(checked.files[0]?.messages[0]).toMatchObject({ line: undefined, reason: 'The file has 4.9 MiB' });
  });

  test('of two hundred thousand characters is read, and no larger one', async () => {
    const head = statementWith('');
    const body = 'x '.repeat(Math.floor((200_000 - head.length) / 2));
    const { source } = await read('river', 'statement.md', memoryWorld({ 'statement.md': head + body }));
    expect(source?.body.value).toHaveLength(body.length);
    const larger = { 'statement.md': `${head}${body}xx` };
    expect(placesOf(await checkFiles(larger))).toEqual(['statement.md:1:1 file-too-large']);
  });

  test('that is not UTF-8 is refused where the first wrong byte stands', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(statementWith('\nThe for')), 0xea, 0x74]);
    expect(placesOf(await checkFiles({ 'statement.md': bytes }))).toEqual(['statement.md:10:8 file-not-utf8']);
  });

  test('is named from its statement, with strokes of either kind', async () => {
    const text = statementWith('\nText.\n').replace(/signatories: .*/, "signatories: 'data\\rivers.csv'");
    const { source } = await read(
      'river',
      'statement.md',
      memoryWorld({ 'statement.md': text, 'data/rivers.csv': 'name,status\nAare,special\n' }),
    );
    expect(source?.data.get('signatories')?.value).toEqual([{ name: 'Aare', status: 'special' }]);
  });
});

describe('front matter', () => {
  const bodyOf = async (text: string) =>
    (await read('river', 'statement.md', memoryWorld({ 'statement.md': text }))).source?.body;

  test('ends at its second line of dashes, and no later', async () => {
    expect(await bodyOf('---\ntitle: A\n---\nText.\n\n---\n')).toEqual({ value: 'Text.\n\n---\n', line: 4 });
  });

  test('may end the file', async () => {
    expect(await bodyOf('---\ntitle: A\n---')).toEqual({ value: '', line: 3 });
  });

  test('may end with dots, as YAML does', async () => {
    expect(await bodyOf('---\ntitle: A\n...\nText.\n')).toEqual({ value: 'Text.\n', line: 4 });
  });

  test('may hold dashes in a block of text', async () => {
    expect(await bodyOf('---\ntitle: |\n  A\n  ---\n  B\n---\nText.\n')).toEqual({ value: 'Text.\n', line: 7 });
  });
});

describe('a table', () => {
  test('has a record for each row, without empty fields', () => {
    expect(csv('name,status,country\n Aare , special,\n\n"Rhine, Upper",none,France\n')?.value).toEqual([
      { name: 'Aare', status: 'special' },
      { name: 'Rhine, Upper', status: 'none', country: 'France' },
    ]);
  });

  test('remembers where each field stands, behind line breaks in fields too', () => {
    const data = csv('name,status\n"Aare,\nand its ""lakes""",special\nRhine,none\n');
    expect(data?.value).toEqual([
      { name: 'Aare,\nand its "lakes"', status: 'special' },
      { name: 'Rhine', status: 'none' },
    ]);
    expect(data?.place([0, 'status'])).toEqual({
      path: 'rivers.csv',
      start: { line: 3, column: 20, offset: 38 },
      end: { line: 3, column: 27, offset: 45 },
    });
    expect(data?.place([1, 'name']).start).toMatchObject({ line: 4, column: 1 });
    expect(data?.place([1, 'status'], 'key').start).toMatchObject({ line: 1, column: 6 });
  });

  test.each([
    ['commas', 'name,status\nAare; and Rhine,none\n', 'Aare; and Rhine'],
    ['semicolons', 'name;status\nAare, and Rhine;none\n', 'Aare, and Rhine'],
    ['tabs', 'name\tstatus\nAare, and; Rhine\tnone\n', 'Aare, and; Rhine'],
  ])('may be parted by %s', (_, text, name) => {
    expect(csv(text)?.value).toEqual([{ name, status: 'none' }]);
  });

  test('may have a short row', () => {
    expect(csv('name,status,country\nAare,none\n')?.value).toEqual([{ name: 'Aare', status: 'none' }]);
  });

  test('in which a field goes on behind its quotation mark is refused at its line', () => {
    const file = new VFile({ path: 'rivers.csv', value: 'name,status\n"Aare" and Rhine,none\n' });
    readCsv(file);
    expect(file.messages[0]).toMatchObject({ line: 2, ruleId: 'csv-invalid' });
  });
});

describe('YAML', () => {
  test('remembers where values and keys stand', () => {
    const data = yaml('rivers:\n  - name: Aare\n    towns: [Thun, Bern]\n');
    expect(data?.place(['rivers', 0, 'towns', 1]).start).toMatchObject({ line: 3, column: 19 });
    expect(data?.place(['rivers', 0, 'towns'], 'key').start).toMatchObject({ line: 3, column: 5 });
  });

  test('places what is missing at what is around it', () => {
    const data = yaml('rivers:\n  - name: Aare\n');
    expect(data?.place(['rivers', 0, 'length']).start).toMatchObject({ line: 2, column: 5 });
    expect(data?.place(['lakes']).start).toMatchObject({ line: 1, column: 1 });
  });

  test('keeps dates and versions as they are written', () => {
    expect(yaml('on: 2026-02-06\nyes: no\nnumber: 12\n')?.value).toEqual({ on: '2026-02-06', yes: 'no', number: 12 });
  });

  test('keeps numbers as they are written, where the machine would not', () => {
    const written = ['012', '1.10', '0x1F', '1e3', '12345678901234567890', '+41225550100'];
    expect(yaml(written.map((number) => `- ${number}\n`).join(''))?.value).toEqual(written);
  });

  test('may be empty', () => {
    expect(yaml('# nothing\n')?.value).toBeNull();
  });

  test('takes fifty aliases, and no more', () => {
    const aliases = (count: number) => `a: &a [river]\nb: [${Array(count).fill('*a').join(', ')}]\n`;
    expect(yaml(aliases(10))?.value).toMatchObject({ a: ['river'] });
    expect(yaml(aliases(200))).toBeUndefined();
  });

  test('pollutes no prototype', () => {
    const value = yaml('__proto__: { polluted: true }\nriver: { __proto__: { polluted: true } }\n')?.value;
    expect(value).toBeDefined();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('the lines around the front matter', () => {
  const text = 'The river has belonged to nobody since the treaty.';
  test.each([
    ['–––\ntitle: Aare\n---\n', '1:1 The line is of dashes, as Word makes them of hyphens'],
    ['—\ntitle: Aare\n—\n', '1:1 The line is of dashes, as Word makes them of hyphens'],
    ['---\ntitle: Aare\n———\n\nText.\n', '3:1 The line is of dashes, as Word makes them of hyphens'],
    ['---\ntitle: Aare\n–––\n\nText.\n\n---\n', '3:1 The line is of dashes, as Word makes them of hyphens'],
    [`---\ntitle: Aare\n\n${text}\n\n---\n`, '4:1 The text begins before the front matter is closed'],
    [`---\ntitle: Aare\n\n## River\n\n${text}\n\n---\n`, '4:1 The text begins before the front matter is closed'],
  ])('are missed in %j', (value, fault) => {
    const file = new VFile({ path: 'statement.md', value });
    expect(takeApart(file)).toBeUndefined();
    expect(file.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`)).toEqual([fault]);
  });

  test.each([
    `---\ntitle: Aare\n\n# ${text}\nA key of many words: yes\n---\n—\n`,
    `---\ntitle: Aare\n\nvars:\n  a: |\n    b\n\n    ${text}\n---\n`,
  ])('stand in %j', (value) => {
    expect(takeApart(new VFile({ path: 'statement.md', value }))).toBeDefined();
  });
});

describe('what is no YAML', () => {
  const told: readonly (readonly [text: string, place: string, reason: string])[] = [
    ['title: {{title}}\n', '1:9', 'Brackets stand where a key belongs'],
    ['? [a, b]\n: c\n', '1:3', 'Brackets stand where a key belongs'],
    ['- id: a\n\ttype: book\n', '2:1', 'A tab indents the line'],
    ['a:\n  - b\n  \t- c\n', '3:3', 'A tab indents the line'],
    ['title: “Aare: a river”\n', '1:8', 'YAML does not know curly quotation marks'],
    ['title: "Aare" and Reuss\n', '1:15', 'Words stand behind the closing quotation mark'],
    ["title: 'The river's towns'\n", '1:19', 'Words stand behind the closing quotation mark'],
    ['title: [Aare] and Reuss\n', '1:15', 'Words stand behind the closing bracket'],
    ['title: "Aare\nsession: 61\nvars: none\n', '1:8', 'A quotation mark opens and is never closed'],
    ['a: { b: Aare\nc: 3\n', '2:1', 'A bracket opens and is not closed where the line ends that it stands on'],
    ['a: [1, 2]]\n', '1:10', 'A bracket closes and none is open'],
    ['a: [1,,2]\n', '1:7', 'A comma inside brackets has no value before it'],
    ['a: { b: "x" c: "y" }\n', '1:13', 'Between two values inside brackets the comma is missing'],
    ['session: 61\ntitle Aare\n', '2:1', 'The line has no key'],
    ['title:Aare\nsession: 61\n', '1:1', 'The line has no key'],
    ['title: Aare: a river\n', '1:8', 'The value holds a colon'],
    ['title: Aare\n  river: yes\n', '1:8', 'The line below is indented as if it went on with this value'],
    ['a:\n    b: 1\n  c: 2\n', '3:1', 'The line is indented otherwise than those that it belongs to'],
    [' a: 1\nb: 2\n', '2:1', 'The line is indented otherwise than those that it belongs to'],
    ['a: 1\n- b\n', '2:1', 'The line is indented otherwise than those that it belongs to'],
    ['a:\n  - x\n - y\n', '3:1', 'The list begins where the line above leaves no place for one'],
    ['rivers: - name: Aare\n', '1:9', 'A list begins on the line of its key'],
    ['title: @aare\n', '1:8', 'The value begins with a sign that it may not begin with'],
    ['title: *aare and more\n', '1:14', 'The value begins with `*`, which means something else in YAML'],
    ['title: & Aare\n', '1:8', 'The value begins with `&`, which means something else in YAML'],
    ['title: !aare\n', '1:8', 'The value begins with a tag (`!`) that means nothing here'],
    ['value: > 400\n', '1:10', 'The value begins with `|` or `>`, which mean lines below'],
    ['path: "C:\\users"\n', '1:10', 'A backslash between double quotation marks means something else in YAML'],
    [
      'title: Aare\nsession:\u00A061\ndate: 2026\n',
      '2:9',
      'Column 9 holds a no-break space, which looks like a space and is none',
    ],
    ['a:\n  b: Aare\n\u00A0 c: 2\n', '3:1', 'Column 1 holds a no-break space, which looks like a space and is none'],
    [
      'a:\n  - b: Aare\n  -\u00A0b: Reuss\n',
      '3:4',
      'Column 4 holds a no-break space, which looks like a space and is none',
    ],
    [
      'title: Aare\n \u00A0river: yes\n',
      '2:2',
      'Column 2 holds a no-break space, which looks like a space and is none',
    ],
    ['a: "b"#c\n', '1:7', '`#` begins a comment and stands against the value'],
  ];

  test.each(told)('is told of in plain words: %j', (value, place, reason) => {
    const file = new VFile({ path: 'rivers.yaml', value });
    expect(readYaml(file)).toBeUndefined();
    expect(file.messages.map((message) => `${message.line}:${message.column} ${message.reason}`)).toEqual([
      `${place} ${reason}`,
    ]);
  });
});
