import { describe, expect, test } from 'vitest';
import type { RuleId } from '../src/rules.ts';
import { checkFiles, placesOf, statementWith } from './support/statement.ts';

type Files = Readonly<Record<string, string>>;

/** What a text has in the place that is looked at, and the rule that is to find it there: `⟦…⟧` stand around the stretch. */
interface Fault {
  readonly rule: RuleId;
  readonly words: string;
}

const faults: Readonly<Record<string, Fault>> = {
  merge: { rule: 'path-unknown', words: '{{⟦rivr⟧}}' },
  compile: { rule: 'markdown-refused', words: '⟦~~mot~~⟧' },
  'compile, in an address': { rule: 'link-refused', words: '⟦[mot](mot.html)⟧' },
  cite: { rule: 'citation-unknown', words: '[see ⟦@nobody⟧, p. 3]' },
  lint: { rule: 'double-space', words: 'mot.⟦  ⟧Mot' },
  'lint, of sentences': { rule: 'count-unsourced', words: '⟦240 families⟧ left' },
  layout: { rule: 'character-uncovered', words: 'mo⟦ሀ⟧t' },
};

/** Texts with a place for words, after letters of two bytes and of two units. */
const sites: Readonly<Record<string, (words: string) => Files>> = {
  'a paragraph': (words) => ({ body: `Élan 𝒜 ${words} fin.\n` }),
  'the second line of a paragraph': (words) => ({ body: `Été.\nÉlan 𝒜 ${words} fin.\n` }),
  'emphasized words': (words) => ({ body: `Élan *𝒜 ${words} fin*.\n` }),
  'a heading': (words) => ({ body: `# Élan 𝒜 ${words} fin\n\nÉté.\n` }),
  'a list in a list': (words) => ({ body: `- Élan\n  - 𝒜 ${words} fin\n` }),
  'a quotation': (words) => ({ body: `> Élan\n> 𝒜 ${words} fin\n` }),
  'a cell of a table': (words) => ({ body: `| Élan | Ça |\n| --- | --- |\n| é | 𝒜 ${words} fin |\n` }),
  'a note': (words) => ({ body: `Ici.[^n]\n\n[^n]: Élan 𝒜 ${words} fin.\n` }),
  'words behind a value': (words) => ({ body: `Élan {{vars.long}} ${words} fin.\n` }),
  'a loop': (words) => ({ body: `{{#each vars.years}}\nÉlan {{this}} 𝒜 ${words} fin.\n\n{{/each}}\n` }),
  'a block on one line': (words) => ({ body: `Élan {{#if vars.long}}𝒜 ${words} fin{{/if}}.\n` }),
  'a partial': (words) => ({ body: 'Été.\n\n{{> part}}\n', 'partials/part.md': `Été.\n\nÉlan 𝒜 ${words} fin.\n` }),
  'a partial inside a paragraph': (words) => ({
    body: 'Été {{> part}} fin.\n',
    'partials/part.md': `Élan 𝒜 ${words} fin`,
  }),
  'a partial in a loop': (words) => ({
    body: '{{#each vars.years}}\n{{> part}}\n\n{{/each}}\n',
    'partials/part.md': `Élan {{this}} 𝒜 ${words} fin.\n`,
  }),
};

/** No font of the PDF has the letter of two units. */
function printable(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('𝒜', 'À')]));
}

const vars = 'vars: { long: "Une valeur *longue*", years: [1988, 2022] }';

/** As files come: from other systems, and from Windows with a byte order mark. */
const forms: readonly (readonly [string, (text: string) => string])[] = [
  ['', (text) => text],
  [', from Windows', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
];

describe.each(forms)('a finding stands at the words of the author%s', (_, form) => {
  describe.each(Object.entries(faults))('of %s', (stage, { rule, words }) => {
    const all = Object.entries(sites).filter(([site]) => !(rule === 'count-unsourced' && site === 'a note'));
    test.each(all)('in %s', async (_, site) => {
      const { body = '', ...files } = stage === 'layout' ? printable(site(words)) : site(words);
      await expectPlaces({ 'statement.md': statementWith(`\n${body}`, vars), ...files }, rule, form);
    });
  });
});

const signatories = 'name,status,lead,country\nLoire Watch,special,yes,France\n"Élan, Ça",none,,⟦Fr  ሀ⟧\n';
const cases = `
- id: anna
  publish: name
  consent: { basis: the family, on: 2026-01-20 }
  person: { name: Anna Brook }
  acts:
    - { act: arrest, date: 2025-07, place: Tours }
    - { act: Élan, place: ⟦"Tours  ሀ"⟧ }
`;
describe.each(forms)('a finding stands where the data has what it brings%s', (_, form) => {
  const listed = (body: string): string =>
    statementWith(`\n${body}\n`).replace(/^signatories: .*$/m, 'signatories: signatories.csv');

  describe.each(['double-space', 'character-uncovered'] as const)('of %s', (rule) => {
    test.each([
      [
        'a row of a table',
        {
          'statement.md': listed('{{#each signatories}}\n{{name}} of {{#if country}}{{country}}{{/if}}.\n\n{{/each}}'),
        },
      ],
      [
        'a row of a table, in a partial',
        {
          'statement.md': listed('{{#each signatories}}\n{{> row}}\n\n{{/each}}'),
          'partials/row.md': 'Of {{country}}',
        },
      ],
    ])('%s', async (_, files) => {
      await expectPlaces({ 'signatories.csv': signatories, ...files }, rule, form);
    });

    test.each([
      ['a value of the front matter', 'Élan {{vars.river}}.', 'vars: { élan: 1, river: ⟦"Loire  ሀ"⟧ }'],
      [
        'a value of a list',
        '{{#each vars.towns}}\n{{name}}\n\n{{/each}}',
        'vars: { towns: [{ name: Été }, { name: ⟦Tours  ሀ⟧ }] }',
      ],
      [
        'an act of a case',
        '{{#each cases}}\n{{#each acts}}\n{{act}} in {{place}}.\n\n{{/each}}\n{{/each}}',
        'cases: cases.yaml',
      ],
    ])('%s', async (_, body, key) => {
      const statement = statementWith(`\n${body}\n`, key);
      const marked = { 'statement.md': statement, ...(key.startsWith('cases') && { 'cases.yaml': cases }) };
      await expectPlaces(marked, rule, form);
    });
  });

  test('of character-uncovered a row of a table, by a helper', async () => {
    const signing = 'name,status,lead\nLoire Watch,special,yes\nÉlan,none,\n⟦Elbe ሀ⟧,none,\n';
    const files = {
      'statement.md': listed('{{#each signatories}}\n{{name this}}\n\n{{/each}}'),
      'signatories.csv': signing,
    };
    await expectPlaces(files, 'character-uncovered', form);
  });
});

describe('a finding of what is read and validated stands at its words', () => {
  test.each<[string, RuleId, Files]>([
    [
      'a key that stands twice',
      'yaml-invalid',
      { 'statement.md': statementWith('\nÉté.\n', 'vars: { é: 1, ⟦é⟧: 2 }') },
    ],
    [
      'a value of the front matter',
      'agenda-item-unknown',
      { 'statement.md': statementWith('\nÉté.\n').replace('agendaItem: 3', 'agendaItem: ⟦99⟧') },
    ],
    ['a setting', 'value-invalid', { 'statement.md': statementWith('\nÉté.\n', 'rules: { count-unsourced: ⟦of⟧ }') }],
    [
      'a cell',
      'value-invalid',
      {
        'statement.md': statementWith('\nÉté.\n').replace(/^signatories: .*$/m, 'signatories: signatories.csv'),
        'signatories.csv': 'name,status,lead,statusConfirmedOn\n"Élan, 𝒜",special,yes,⟦today⟧\n',
      },
    ],
  ])('%s', async (_, rule, files) => {
    for (const [, form] of forms) await expectPlaces(files, rule, form);
  });
});

describe('a withheld name stands where the data has it', () => {
  const weir = '- { id: weir, person: { name: Wilma Weir } }\n';
  const csl = (source: string): Files => ({
    'statement.md': statementWith('\nÉlan.[@a]\n', 'cases: cases.yaml', 'sources: sources.yaml'),
    'cases.yaml': weir,
    'sources.yaml': `- { id: b, type: report, title: Élan, number: A/1 }\n${source}`,
  });
  const bibtex = (entry: string): Files => ({
    'statement.md': statementWith(
      '\nÉlan.[^n]\n\n[^n]: See [@a], p. 3.\n',
      'cases: cases.yaml',
      'sources: sources.bib',
    ),
    'cases.yaml': weir,
    'sources.bib': `@book{b, title = {Élan}, year = 2020}\n\n${entry}\n`,
  });
  const figures = (rows: string): Files => ({
    'statement.md': statementWith('\nÉlan.\n', 'cases: cases.yaml', 'figures: figures.csv'),
    'cases.yaml': weir,
    'figures.csv': `id,value,what,according to\nrise,3,Élan,a\n${rows}\n`,
  });
  const acts = (body: string): Files => ({
    'statement.md': statementWith(`\n${body}\n`, 'cases: cases.yaml'),
    'cases.yaml': `${weir}- id: otto
  person: { name: Otto Brook }
  status: known to Wilma Weir
  acts:
    - { act: Élan }
    - { act: ⟦the arrest of Wilma Weir⟧ }
- { id: weir-unprinted, person: { name: Hedda Brook }, status: known to Wilma Weir }
`,
  });
  const table = (body: string): Files => ({
    'statement.md': statementWith(`\n${body}\n`, 'cases: cases.csv'),
    'cases.csv': 'id,name,act,place\nweir,Wilma Weir,arrest,Tours\notto,Otto Brook,arrest,⟦"Élan, by Wilma Weir"⟧\n',
  });

  test.each<[string, Files]>([
    [
      'the name of an author, in YAML',
      csl(
        '- { id: a, type: report, title: Élan, author: [{ family: Brook, given: A. }, ⟦{ family: Weir, given: Wilma }⟧] }\n',
      ),
    ],
    [
      'a title, cited three times',
      {
        ...csl('- { id: a, type: report, title: ⟦"Élan of Wilma Weir"⟧ }\n'),
        'statement.md': statementWith(
          '\nÉlan.[@a] Été.[@b] Ça.[@a]\n\n- Ici.[@a]\n',
          'cases: cases.yaml',
          'sources: sources.yaml',
        ),
      },
    ],
    [
      'an address',
      csl('- { id: a, type: webpage, title: Élan, accessed: 2026-01-02, URL: ⟦https://loire.example/wilma-weir⟧ }\n'),
    ],
    [
      'a key that is cited',
      {
        ...csl('- { id: ⟦wilma-weir⟧, type: report, title: Élan }\n'),
        'statement.md': statementWith('\nÉlan.[@wilma-weir]\n', 'cases: cases.yaml', 'sources: sources.yaml'),
      },
    ],
    [
      'a key that a case rests on',
      {
        ...csl('- { id: ⟦wilma-weir⟧, type: report, title: Élan }\n'),
        'cases.yaml': weir.replace(' }\n', ', sources: [wilma-weir] }\n'),
      },
    ],
    [
      'a citation in a loop of a partial',
      {
        ...csl('- { id: a, type: report, title: ⟦Letter to Wilma Weir⟧ }\n'),
        'statement.md': statementWith(
          '\n{{#each vars.years}}\n{{> part}}\n\n{{/each}}\n',
          vars,
          'cases: cases.yaml',
          'sources: sources.yaml',
        ),
        'partials/part.md': 'Élan {{this}}.[@b; @a]\n',
      },
    ],
    [
      'the name of an author, in BibTeX',
      bibtex('@book{a, title = {Élan}, author = ⟦{Brook, Anna and Weir, Wilma}⟧, year = 2020}'),
    ],
    ['a title, in BibTeX', bibtex("@book{a, title = ⟦{{\\'E}lan of Wilma Weir}⟧, year = 2020}")],
    [
      'the key of an entry',
      {
        ...bibtex('@book{⟦wilma-weir⟧, title = {Élan}, year = 2020}'),
        'statement.md': statementWith('\nÉlan.[@wilma-weir]\n', 'cases: cases.yaml', 'sources: sources.bib'),
      },
    ],
    ['what a figure counts', figures('fall,4,⟦letters of Wilma Weir⟧,a')],
    ['who counts', figures('fall,4,Élan,⟦"Weir, Wilma"⟧')],
    ['the id of a figure', figures('⟦wilma-weir⟧,4,Élan,a')],
    [
      'the id of a case that is named',
      {
        ...acts('Élan.'),
        'cases.yaml': `${weir}- { id: ⟦wilma-weir⟧, publish: name, consent: { basis: the person, on: 2026-01-01 }, person: { name: Otto Brook } }\n`,
      },
    ],
    ['a list of acts', acts('{{list cases.otto.acts}}.')],
    ['an act in a loop', acts('{{#each cases}}\n{{#each acts}}\n{{act}}.\n\n{{/each}}\n{{/each}}')],
    ['a table of cases', acts('{{> rostrum:cases-table cases columns="act"}}')],
    ['a table of cases, from a table', table('{{> rostrum:cases-table cases columns="act place"}}')],
    ['a cell of a table, in a loop', table('{{#each cases}}\n{{#each acts}}\nIn {{place}}.\n\n{{/each}}\n{{/each}}')],
    [
      'a list of vars',
      {
        'statement.md': statementWith(
          '\n{{list vars.river}}.\n',
          'cases: cases.yaml',
          'vars: { river: [Élan, ⟦Wilma Weir⟧] }',
        ),
        'cases.yaml': weir,
      },
    ],
    [
      'the contact',
      {
        'statement.md': statementWith('\nÉlan.\n', 'cases: cases.yaml').replace('Anna Brook', '⟦Wilma Weir⟧'),
        'cases.yaml': weir,
      },
    ],
  ])('%s', async (_, files) => {
    for (const [, form] of forms) await expectPlaces(files, 'name-withheld', form);
  });

  test('in every record that brings it', async () => {
    const files = {
      'statement.md': statementWith('\nÉlan.[@a; @b]\n', 'cases: cases.yaml', 'sources: sources.yaml'),
      'cases.yaml': weir,
      'sources.yaml': '- { id: a, type: report, title: Wilma Weir }\n- { id: b, type: report, title: To Wilma Weir }\n',
    };
    const places = placesOf(await checkFiles(files)).filter((place) => place.endsWith('name-withheld'));
    expect(places).toEqual(['sources.yaml:1:33 name-withheld', 'sources.yaml:2:33 name-withheld']);
  });
});

/** Expects one finding of a rule, at the stretch between the marks. */
async function expectPlaces(marked: Files, rule: RuleId, form: (text: string) => string): Promise<void> {
  const expected = Object.entries(marked).flatMap(([path, text]) => stretchIn(path, text));
  const plain = Object.entries(marked).map(([path, text]) => [path, form(text.replaceAll(/[⟦⟧]/g, ''))] as const);
  const { files } = await checkFiles(Object.fromEntries(plain));
  const found = files.flatMap(({ path, messages }) =>
    messages
      .filter(({ ruleId }) => ruleId === rule)
      .map(({ place }) => {
        const { start, end } = place && 'start' in place ? place : { start: place, end: place };
        return `${path} ${start?.line}:${start?.column}–${end?.line}:${end?.column}`;
      }),
  );
  expect(found).toEqual(expected);
}

function stretchIn(path: string, text: string): string[] {
  const [before, between, after] = text.split(/[⟦⟧]/);
  if (before === undefined || between === undefined || after === undefined) return [];
  const point = (until: string): string => {
    const lines = until.split('\n');
    return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
  };
  return [`${path} ${point(before)}–${point(before + between)}`];
}
