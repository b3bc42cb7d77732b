import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkFiles, placesOf, statementWith } from './support/statement.ts';
import { workbook } from './support/xlsx.ts';

const records = [
  {
    id: 'over',
    over: 1000,
    what: 'crossings',
    period: { from: '2025-01', to: '2025-09' },
    sources: ['report', 'annals'],
  },
  {
    id: 'range',
    from: 2800,
    to: 5000,
    about: true,
    what: 'crossings of 1988',
    period: 1988,
    accordingTo: 'Rhine Watch',
  },
  { id: 'share', value: 43.5, unit: 'per cent', what: 'share by night', period: { from: '2025' } },
];

const rows = [
  'id,value,from,to,over,about,unit,what,period,period from,period to,accordingTo,sources',
  'over,,,,1000,,,crossings,,2025-01,2025-09,,report; annals',
  'range,,2800,5000,,Yes,,crossings of 1988,1988,,,Rhine Watch,',
  'share,43.5,,,,,Percent,share by night,,2025,,,',
];

const sources =
  'sources: [{ id: report, type: report, number: A/HRC/57/35 }, { id: annals, type: book, title: Annals }]';

async function figuresOf(file: string, content: string | Uint8Array) {
  const text = statementWith('\nText.\n', `figures: ${file}`, sources);
  const { document } = await checkFiles({ 'statement.md': text, [file]: content });
  return document?.statement.figures;
}

test('figures are the same records from YAML, JSON, CSV and a workbook', async () => {
  const cells = rows.map((row) => row.split(','));
  const all = [
    await figuresOf('figures.yaml', stringify(records)),
    await figuresOf('figures.json', JSON.stringify(records)),
    await figuresOf('figures.csv', `${rows.join('\n')}\n`),
    await figuresOf('figures.xlsx', workbook([{ name: 'Figures', rows: cells }])),
  ];
  expect(all[0]).toMatchObject([{ over: 1000 }, { about: true }, { unit: 'per cent', value: 43.5 }]);
  for (const figures of all) expect(figures).toEqual(all[0]);
});

test.each([
  ['1,000', 'write `1000`: the language of the text decides how it is printed'],
  ['43.5 %', 'write `43.5`, and `unit: per cent`'],
  ['1,00,000', 'write figures alone, with a point before decimals: `1000`, `43.5`'],
])('a number written as %s is told of at its cell', async (number, note) => {
  const csv = `id,value,what\nrise,"${number}",rises\n`;
  const checked = await checkFiles({
    'statement.md': statementWith('\nText.\n', 'figures: figures.csv'),
    'figures.csv': csv,
  });
  expect(placesOf(checked)).toEqual(['figures.csv:2:6 value-invalid']);
  expect(checked.files.flatMap(({ messages }) => messages).map((message) => message.note)).toEqual([note]);
});
