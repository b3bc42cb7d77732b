import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../src/read/yaml.ts';
import { jsonSchema, schemaNames } from '../src/validate/index.ts';
import { parse } from '../src/validate/parse.ts';
import { checkFiles, placesOf, statementWith } from './support/statement.ts';

/** What an author is told about a value. */
function told(schema: z.ZodType, yaml: string): string[] {
  const file = new VFile({ path: 'river.yaml', value: yaml });
  const data = readYaml(file);
  if (!data) throw new Error('No YAML');
  parse(schema, data);
  return file.messages.map(({ line, column, reason, note }) => `${line}:${column} ${reason}; ${note}`);
}

const river = z.strictObject({
  name: z.string().min(2).max(9).meta({ description: 'The name of the river.' }),
  length: z.number().min(1).optional(),
  kind: z.enum(['river', 'stream']).optional(),
  mail: z.email().optional(),
  towns: z.array(z.strictObject({ name: z.string() })).optional(),
  mouth: z.union([z.string(), z.strictObject({ sea: z.string() })]).optional(),
});

describe('a fault in the data is told in the words of the schema', () => {
  test.each([
    ['a value of another type', 'name: [Aare, Rhine]', ['1:7 `name` cannot be a list; the name of the river']],
    ['a group of keys', 'name: { of: river }', ['1:7 `name` cannot be a group of keys; the name of the river']],
    ['a value too short', 'name: A', ['1:7 `name` cannot be `A`; the name of the river']],
    ['a missing key', 'length: 3', ['1:1 `name` is missing; the name of the river']],
    ['an empty key', 'name:\nlength: 3', ['1:6 `name` is missing; the name of the river']],
    ['an unknown key', 'name: Aare\nlenght: 3', ['2:1 `lenght` is no key here; did you mean `length`?']],
    [
      'two unknown keys',
      'name: Aare\nlenght: 3\nkinds: 4',
      ['2:1 `lenght` is no key here; did you mean `length`?', '3:1 `kinds` is no key here; did you mean `kind`?'],
    ],
    ['an unknown word', 'name: Aare\nkind: strem', ['2:7 `kind` cannot be `strem`; did you mean `stream`?']],
    ['a word far off', 'name: Aare\nkind: volcano', ['2:7 `kind` cannot be `volcano`; use one of `river`, `stream`']],
    [
      'a fault deep inside',
      'name: Aare\ntowns:\n  - name: Thun\n  - nmae: Bern',
      ['4:5 `nmae` is no key here; did you mean `name`?'],
    ],
    [
      'a fault in one of two forms',
      'name: Aare\nmouth: { see: North }',
      ['2:10 `see` is no key here; did you mean `sea`?'],
    ],
    ['a root of another type', '- Aare', ['1:1 The data cannot be a list; it must be a group of keys']],
    ['nothing', '# nothing', ['1:1 The file holds no data; it must be a group of keys']],
    ['a text instead of a list', 'name: Aare\ntowns: Bern', ['2:8 `towns` cannot be `Bern`; it must be a list']],
  ])('%s', (_, yaml, messages) => {
    expect(told(river, yaml)).toEqual(messages);
  });

  test('a long value is cut', () => {
    expect(told(river, `name: ${'a'.repeat(80)}`)[0]).toContain(`\`${'a'.repeat(60)}…\``);
  });

  test.each([
    ['length: 0', /too small|expected/i],
    ['mail: anna', /invalid/i],
  ])('`%s` without a description is told in the words of zod', (yaml, words) => {
    expect(told(river, `name: Aare\n${yaml}`)[0]).not.toMatch(words);
  });
});

describe('every key of every schema', () => {
  test.each(schemaNames)('%s says what it is', (name) => {
    const schema = jsonSchema(name) as { $schema?: string };
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.stringify(schema)).toContain('"description"');
  });
});

describe('data in the front matter', () => {
  const places = async (...keys: string[]) =>
    placesOf(await checkFiles({ 'statement.md': statementWith('\nText.\n', ...keys) }));

  test('is held against the same schema as a file', async () => {
    expect(await places('cases:', '  - id: anna', '    pubish: no', '    person: { nmae: Anna }')).toEqual([
      'statement.md:10:5 key-unknown',
      'statement.md:11:15 key-unknown',
    ]);
  });

  test('may not be polluted', async () => {
    const checked = await checkFiles({
      'statement.md': statementWith('\nText.\n', 'vars: { __proto__: { polluted: yes } }'),
    });
    expect(checked.files).toHaveLength(1);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test('says yes and no in every way that spreadsheets have', async () => {
    for (const word of ['yes', '"yes"', 'true', '"true"']) {
      const signatories = `signatories: [{ name: Aare, status: special, lead: ${word} }, { name: Rhine, status: special, lead: no }]`;
      const checked = await checkFiles({
        'statement.md': statementWith('\nText.\n').replace(/signatories: .*/, signatories),
      });
      expect(checked.document?.statement.lead.name).toBe('Aare');
    }
  });
});

describe('the names of cases', () => {
  const nameOf = async (record: string) => {
    const checked = await checkFiles({
      'statement.md': statementWith('\n{{#each cases}}{{name}}{{/each}}\n', `cases: [${record}]`),
    });
    const [block] = checked.document?.doc.body ?? [];
    return block?.type === 'paragraph' && block.children[0]?.type === 'text' ? block.children[0].value : undefined;
  };

  test.each([
    ['{ id: a, person: { name: Anna Bach } }', 'Name withheld'],
    ['{ id: a, publish: "no", person: { name: Anna Bach } }', 'Name withheld'],
    ['{ id: a, publish: initials, person: { name: Anna Bach } }', 'A.\u00A0B.'],
    ['{ id: a, publish: initials, person: { name: Jean-Luc d’Arc } }', 'J.-L.\u00A0d.'],
    ['{ id: a, publish: initials, person: { name: Анна Реченко } }', 'А.\u00A0Р.'],
    ['{ id: a, publish: initials, person: { name: ʿAli Karimi } }', 'A.\u00A0K.'],
    ['{ id: a, publish: initials, person: { name: Ali (Reza) Karimi } }', 'A.\u00A0R.\u00A0K.'],
    ['{ id: a, publish: initials, person: { name: Jean‑Aimé d’Arc } }', 'J.-A.\u00A0d.'],
    ['{ id: a, publish: pseudonym, pseudonym: The Ferryman, person: { name: Anna Bach } }', 'The Ferryman'],
    [
      '{ id: a, publish: name, consent: { basis: herself, on: 2026-01-01, expires: 2026-02-06 }, person: { name: Anna Bach } }',
      'Anna Bach',
    ],
    [
      '{ id: a, publish: name, consent: { basis: herself, on: 2026-01-01 }, person: { name: Anna Bach, age: 18 } }',
      'Anna Bach',
    ],
  ])('%s', async (record, name) => {
    expect(await nameOf(record)).toBe(name);
  });
});
