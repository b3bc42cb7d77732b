import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from './support/folder.ts';
import { run } from './support/run.ts';
import { checkFiles, placesOf, statementWith } from './support/statement.ts';

/** As Uwazi writes it: headings of its own around those of the properties, `|`, `::` and `~` in the cells. */
const head =
  'Title,Date added,Template,AutoId,Sex,Age,Other names,Date,Place,Charges,Date 2,Related,Link,Geolocation,Documents,Attachments,Published';
const rows = [
  'Nora Aare,2017-01-05,Person,FTF8988-8015,Female,39,N. Aare|Norka,2022-11-03~2022-11-20,Valley::Upper Valley,ferry|passage; armed,2025-07-27,Berta Linth,The report|https://loire-watch.example/report,45.97|2.15,/files/a.pdf,,Published',
  '"=HYPERLINK(""https://evil.example"")",2017-01-06,Person,2,unknown,old,,1970-01-01~2023-01-05,Thun,,,,"- *a: #b\nsecond line",,,/api/x,Unpublished',
];
const mapping = 'acts: [arrest, eviction]\n';

async function importing(files: Readonly<Record<string, string>>, ...options: string[]) {
  const cwd = await folderWith(files);
  const { code, stdout, stderr } = await run(cwd, ['import', 'cases', 'export.csv', ...options]);
  const written = await readFile(join(cwd, 'cases.yaml'), 'utf8').catch(() => undefined);
  return { cwd, code, stdout, stderr, written, names: (await readdir(cwd)).sort() };
}

describe('rostrum import cases', () => {
  test('says what people record by hand, and how the front matter names the file', async () => {
    const table = 'Title,Publish,Consent basis,Sources,Shelf\nNora Aare,name,family,report,4b\n';
    const files = { 'export.csv': table, 'statements/aare/statement.md': '---\n---\n' };
    const { stdout, cwd } = await importing(files, '--to', 'statements/aare/cases.yaml');
    expect(stdout).toContain('for you to record: Publish, Consent basis, Sources (');
    expect(stdout).toContain('write `cases: cases.yaml` into');
    const written = await readFile(join(cwd, 'statements/aare/cases.yaml'), 'utf8');
    expect(parse(written)).toMatchObject([{ publish: 'no' }]);
    expect(written).toContain('# Consent basis: family\n');
  });

  test('makes cases of an export of Uwazi, and names nobody', async () => {
    const files = { 'export.csv': `\uFEFF${[head, ...rows].join('\r\n')}\r\n`, 'map.yaml': mapping };
    const { code, stdout, written = '' } = await importing(files, '--columns', 'map.yaml');
    expect(code).toBe(0);
    expect(parse(written)).toEqual([
      {
        id: 'ftf8988-8015',
        publish: 'no',
        person: { name: 'Nora Aare', otherNames: ['N. Aare', 'Norka'], age: '39', sex: 'Female' },
        acts: [
          {
            act: 'arrest',
            date: '2022-11',
            place: 'Upper Valley',
            charges: [{ term: 'ferry' }, { term: 'passage, armed' }],
          },
          { act: 'eviction', date: '2025-07-27' },
        ],
      },
      {
        id: 'case-2',
        publish: 'no',
        person: { name: '=HYPERLINK("https://evil.example")', sex: 'unknown' },
        acts: [{ act: 'arrest', place: 'Thun' }],
      },
    ]);
    expect(stdout).toContain('2 cases from export.csv; nobody is named');
    expect(stdout).toContain('Title as name');
    expect(stdout).toContain(
      'for want of a key: Date added, Template, Related, Link, Geolocation, Documents, Attachments, Published',
    );
    for (const kept of [
      '# Date: 2022-11-03~2022-11-20',
      '# Related: Berta Linth',
      '# Age: old',
      '# Date: 1970-01-01~2023-01-05',
      '# Link: - *a: #b / second line',
    ])
      expect(written).toContain(`${kept}\n`);
    const checked = await checkFiles({
      'statement.md': statementWith('\n{{#each cases}}{{name this}}, {{/each}}.\n', 'cases: cases.yaml'),
      'cases.yaml': written,
    });
    expect(placesOf(checked)).toEqual([]);
  });

  test('numbers the rows where no column does, and makes nothing of the names', async () => {
    const { written = '' } = await importing({ 'export.csv': 'Title,Sex\nNora Aare,f\nBerta Linth,f\nNora Aare,f\n' });
    const ids = (text: string): string[] => parse(text).map(({ id }: { id: string }) => id);
    expect(ids(written)).toEqual(['case-001', 'case-002', 'case-003']);
    expect(written).toContain('ids such as `case-001` are the numbers of the rows');
    // The same for rows of other names: an id says nothing of them.
    const others = await importing({ 'export.csv': 'Title,Sex\nAda,f\nIda,f\nUte,f\n' });
    expect(ids(others.written ?? '')).toEqual(ids(written));
    const many = Array.from({ length: 1000 }, (_, index) => `Nora ${index},f\n`).join('');
    expect(ids((await importing({ 'export.csv': `Title,Sex\n${many}` })).written ?? '').at(6)).toBe('case-0007');
  });

  test('takes the number of the entity where there is one', async () => {
    const { written = '' } = await importing({ 'export.csv': 'Title,AutoId\nNora,FTF 12\nBerta,\nIda,٣\n' });
    expect(parse(written).map(({ id }: { id: string }) => id)).toEqual(['ftf-12', 'case-002', 'case-003']);
    const own = await importing({ 'export.csv': 'Title,AutoId\nNora,FTF 12\n' });
    expect(own.written).not.toContain('numbers of the rows');
  });

  test.each<[string, string, string | undefined, string]>([
    ['a number that stands twice', 'Title,AutoId\nNora,7\nBerta,7\n', undefined, 'export.csv:3:7 error'],
    ['entities of two templates', 'Title,Template\nNora,Person\nA court,Court\n', undefined, 'export.csv:3:9 error'],
    ['a date whose act nobody named', 'Title,Date\nNora,2024-01-02\n', undefined, 'export.csv:2:'],
    ['two columns of one key', 'Title,Court,Tribunal\nNora,a,b\n', undefined, 'export.csv:1:13 error'],
    ['a row without a title', 'Title,Sex\n,female\n', undefined, 'export.csv:2:'],
    ['an open quotation mark', 'Title,Sex\n"Nora,female\n', undefined, 'export.csv:2:1 error'],
    ['no rows at all', '', undefined, 'error'],
    [
      'a mapping of a column that is not there',
      'Title,Sex\nNora,f\n',
      'columns: { Titel: name }',
      'map.yaml:1:12 error',
    ],
    ['a mapping to no key', 'Title,Sex\nNora,f\n', 'columns: { Sex: gender }', 'map.yaml:1:12 error'],
    ['a mapping to consent', 'Title,Sex\nNora,f\n', 'columns: { Sex: publish }', 'map.yaml:1:12 error'],
    ['a mapping with an unknown key', 'Title,Sex\nNora,f\n', 'colums: { Sex: sex }', 'map.yaml:1:1 error'],
    ['a template that no row is of', 'Title,Template\nNora,Person\n', 'template: Persn', 'map.yaml:1:11 error'],
  ])('writes nothing for %s, and says where', async (_, csv, map, place) => {
    const files = { 'export.csv': csv, ...(map === undefined ? {} : { 'map.yaml': map }) };
    const { code, stderr, names } = await importing(files, ...(map === undefined ? [] : ['--columns', 'map.yaml']));
    expect(code).toBe(1);
    expect(stderr).toContain(place);
    expect(stderr).toContain('cases.yaml: not written');
    expect(names).toEqual(Object.keys(files).sort());
  });

  test('reads days as the instance writes them, and a part of the rows', async () => {
    const csv = 'Title,Template,Fecha,Title\nNora,Person,27/07/2025,x\nA court,Court,,y\n';
    const map =
      'columns: { Fecha: date, Title (2): unread }\nacts: [arrest]\ntemplate: Person\ndateFormat: dd/MM/yyyy\n';
    const { written, code } = await importing({ 'export.csv': csv, 'map.yaml': map }, '--columns', 'map.yaml');
    expect(code).toBe(0);
    expect(parse(written ?? '')).toMatchObject([{ person: { name: 'Nora' }, acts: [{ date: '2025-07-27' }] }]);
    expect(written).not.toContain('x\n');
  });

  test('overwrites a file only where it is asked to', async () => {
    const files = { 'export.csv': 'Title,Sex\nNora,f\n', 'cases.yaml': 'mine\n' };
    const first = await importing(files);
    expect({ code: first.code, written: first.written }).toEqual({ code: 2, written: 'mine\n' });
    expect(first.stderr).toContain('is there already');
    const second = await importing(files, '--overwrite');
    expect(second.code).toBe(0);
    expect(second.written).toContain('name: Nora');
    expect(second.names).toEqual(['cases.yaml', 'export.csv']);
  });

  test.each([[['import']], [['import', 'cases']], [['import', 'figures', 'export.csv']]])(
    '%j says how',
    async (argv) => {
      const { code, stderr } = await run('/', argv);
      expect(code).toBe(2);
      expect(stderr).toContain('rostrum import cases export.csv');
    },
  );
});
