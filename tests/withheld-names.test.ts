import { describe, expect, test } from 'vitest';
import { sha256 } from '../src/digest.ts';
import { NameSearch } from '../src/lint/care/name-search.ts';
import type { KnownName } from '../src/lint/care/name-words.ts';
import { filesToWrite } from '../src/manifest.ts';
import { everythingIn as everythingInDocx } from './support/docx.ts';
import { everythingIn as everythingInPdf, readPdf } from './support/pdf.ts';
import { buildFiles, checkFiles, placesOf, statementWith } from './support/statement.ts';

const given = ['Ālīdād', 'Şirin', 'Zoë', 'Ludmiła', 'Nguyễn', 'Ḥāfiẓ', 'Jean-Aimé', "N'Golo", 'Wilhelmine', 'Çağla'];
const family = [
  'Hōshmandān',
  'Rhônemont',
  'Øresundsen',
  'Łabędzka',
  'Trường',
  'Brook-Ångström',
  "O'Saône",
  'Weißwasser',
];
const particles = ['', '', 'al-', 'van der ', 'de la ', 'ibn ', 'bint '];

/** Names of two and three words, with diacritics and particles, in two orders: made by rule, so that they are always the same. */
const names = Array.from({ length: 40 }, (_, index) => {
  const first = given[index % given.length] ?? '';
  const second = index % 3 === 0 ? ` ${given[(index * 7 + 3) % given.length]}` : '';
  const last = `${particles[index % particles.length]}${family[(index * 5) % family.length]}`;
  return index % 2 === 0 ? `${first}${second} ${last}` : `${last} ${first}${second}`;
});

const cases = names
  .map((name, index) => {
    const publish = ['no', 'initials', 'pseudonym'][index % 3];
    const pseudonym = publish === 'pseudonym' ? `, pseudonym: "Person ${index}"` : '';
    const other = `otherNames: ["Other ${names[(index + 1) % names.length]}"]`;
    return `- { id: case-${index}, publish: ${publish}${pseudonym}, person: { name: ${JSON.stringify(name)}, ${other}, age: 40 }, acts: [{ act: arrest }] }`;
  })
  .join('\n');

describe('names that may not be printed', () => {
  test('are in no byte of any product, nor in the manifest', async () => {
    const text = statementWith(
      '\n{{#each cases}}\n- {{name this}}, {{age this}}: {{list acts}}\n{{/each}}\n\n{{list cases}}.\n',
      'cases: cases.yaml',
    );
    const built = await buildFiles({ 'statement.md': text, 'cases.yaml': `${cases}\n` });
    expect(placesOf(built)).toEqual([]);
    const inputs = new Map(
      built.files.map(({ path, value }) => [path, sha256(new TextEncoder().encode(String(value)))]),
    );
    const said = new Map<string, string>();
    for (const [product, bytes] of built.products) {
      if (product === 'pdf') said.set(product, everythingInPdf(await readPdf(bytes)));
      else said.set(product, product === 'form' ? plain(bytes) : everythingInDocx(bytes));
    }
    for (const [path, bytes] of filesToWrite('river', [built], inputs, {})) {
      if (path.endsWith('.json') || path === 'SHA256SUMS') said.set(path, plain(bytes));
    }
    expect([...said.keys()].sort()).toEqual(['SHA256SUMS', 'docx', 'form', 'manifest.json', 'pdf', 'submission']);
    for (const [where, words] of said) {
      const folded = fold(words);
      expect(
        names.filter((name) => folded.includes(fold(name))),
        where,
      ).toEqual([]);
    }
    expect(said.get('pdf')).toContain('Person 2');
  });

  test.each([
    ['in another case', 'JOSÉ ARNO VAN DER RHÔNE'],
    ['without accents', 'Jose Arno van der Rhone'],
    ['in another order', 'van der Rhône, José Arno'],
    ['without particles and middle names', 'Jose Rhone'],
    ['the family name first', 'Rhône José'],
    ['as one word', '#JoseArnoVanDerRhone'],
    ['with invisible characters', 'Jo\u200Bsé Ar\u00ADno van der Rhône'],
    ['in combining characters', 'Jose\u0301 Arno van der Rho\u0302ne'],
    ['over a line', 'José Arno\nvan der Rhône'],
    ['in emphasis', '*José* Arno **van der** Rhône'],
    ['in an address', '[the report](https://example.org/josearnovanderrhone.html)'],
    ['in an encoded address', '<https://example.org/Jos%C3%A9-Arno-van-der-Rh%C3%B4ne>'],
    ['in an address of Latin-1', '[the report](https://example.org/Jos%E9-Rh%F4ne)'],
    [
      'in an address behind a byte that is no letter',
      '[the report](https://example.org/?q=%E4/Jos%C3%A9%20Rh%C3%B4ne)',
    ],
    [
      'in an address within an address',
      '[the report](https://example.org/?u=https%3A%2F%2Fy.example%2FJose%2520Rhone)',
    ],
    ['in an address with a plus', '[the report](https://example.org/?q=Jos%C3%A9+Rh%C3%B4ne)'],
    ['in a host', '[the report](https://xn--jos-rhne-d1a7i.example)'],
    ['in a note', 'This.[^a]\n\n[^a]: As José Arno van der Rhône said.'],
    ['in a heading', '## José Arno van der Rhône\n\nText.'],
    ['in a table', '| A | B |\n| - | - |\n| José Arno van der Rhône | b |'],
    ['by another name', 'The Ferryman of Arles'],
  ])('stop every product when they stand in the text %s', async (_, words) => {
    const person = '{ name: José Arno van der Rhône, otherNames: [Ferryman of Arles] }';
    const text = statementWith(`\n${words}\n`, `cases: [{ id: jose, person: ${person} }]`);
    const built = await buildFiles({ 'statement.md': text });
    expect(placesOf(built).some((place) => place.endsWith(' name-withheld'))).toBe(true);
    expect(built.products.size).toBe(0);
  });

  test.each([
    ['author', 'author: José Rhône'],
    ['contact', 'contact: { name: José Rhône, email: office@rhone.example, phone: "1" }'],
    ['key of a source', 'vars: {}', 'jose-rhone-letter'],
  ])('stop every product when they stand in the %s', async (_, key, source = 'letter') => {
    const cases = `cases: [{ id: jose, person: { name: José Rhône }, sources: [${source}] }]`;
    const text = statementWith('\nText.\n', cases, `sources: [{ id: ${source}, type: report, number: A/HRC/57/35 }]`)
      .replace(/^contact:.*\n/mu, key.startsWith('contact') ? `${key}\n` : '$&')
      .replace(/^session:/mu, key.startsWith('contact') ? 'session:' : `${key}\nsession:`);
    const checked = await checkFiles({ 'statement.md': text });
    expect(placesOf(checked).map((place) => place.split(' ')[1])).toContain('name-withheld');
  });

  const jose = '{ id: jose, person: { name: José Rhône } }';
  const figure = 'id: rise, value: 3, period: 2025';
  const letter = 'sources: [{ id: jose-rhone-letter, type: report, number: A/HRC/57/35 }]';

  test.each<[string, string, string, string[], Record<string, string>]>([
    ['path of a partial', '2:8', '{{> jose-rhone}}', [`cases: [${jose}]`], { 'partials/jose-rhone.md': 'Text.\n' }],
    ['path of a data file', '8:8', 'Text.', ['cases: jose-rhone.yaml'], { 'jose-rhone.yaml': `- ${jose}\n` }],
    ['key of a source that the text cites', '9:17', 'Text.[@jose-rhone-letter]', [`cases: [${jose}]`, letter], {}],
    ['thing counted', '9:53', 'Text.', [`cases: [${jose}]`, `figures: [{ ${figure}, what: José Rhône's }]`], {}],
    [
      'one who counts',
      '9:69',
      'Text.',
      [`cases: [${jose}]`, `figures: [{ ${figure}, what: a, accordingTo: J. Rhône José }]`],
      {},
    ],
  ])('stop every product when they stand in the %s', async (_, place, body, keys, files) => {
    const built = await buildFiles({ 'statement.md': statementWith(`\n${body}\n`, ...keys), ...files });
    expect(placesOf(built)).toContain(`statement.md:${place} name-withheld`);
    expect(built.products.size).toBe(0);
  });

  test.each([
    ['with an initial', 'Zora Withheldsson', 'Zora A. Withheldsson'],
    ['with two initials', 'Zora Withheldsson', 'Zora A.B. Withheldsson'],
    ['with another name in brackets', 'Zora Withheldsson', 'Zora (Zorka) Withheldsson'],
    ['with another name in quotation marks', 'Zora Withheldsson', 'Zora "Zorka" Withheldsson'],
    ['with a name of birth', 'Zora Withheldsson', 'Zora, née Quay, Withheldsson'],
    ['with a name of birth without commas', 'Zora Withheldsson', 'Zora née Quay Withheldsson'],
    ['with a letter of Cyrillic', 'Wilma Weir', 'Wіlma Weir'],
    ['with signs for ayn', 'Ali Said', 'ʿAlī Saʿīd'],
    ['without signs for ayn', 'ʿAlī Saʿīd', 'Ali Said'],
    ['with ae for an umlaut', 'Christine Schäfer', 'Christine Schaefer'],
    ['with an umlaut for ae', 'Juergen Mueller', 'Jürgen Müller'],
    ['with an umlaut of two characters', 'Juergen Mueller', 'Ju\u0308rgen Mu\u0308ller'],
    ['with aa for a ring', 'Åse Ørsted', 'Aase Oersted'],
    ['without the second surname', 'Juan Pérez Gómez', 'Juan Pérez'],
    ['without two of four names', 'Juan Carlos Pérez Gómez', 'Juan Carlos Pérez'],
    ['in Chinese, with a point', '古丽娜·买买提', '警方逮捕了古丽娜·买买提。'],
    ['in Chinese, with another point', '古丽娜·买买提', '警方逮捕了古丽娜‧买买提。'],
    ['in Chinese, with a point of katakana', '阿卜杜·热西提', '维吾尔人阿卜杜・热西提被捕'],
    ['in Chinese, with a space in the data', '张 伟', '记者张伟被捕'],
    ['in Chinese, with a space in the text', '王小明', '警方逮捕了王 小明。'],
    ['in the genitive', 'Иван Петров', 'Суд приговорил Ивана Петрова.'],
    ['in the instrumental', 'Андрей Достоевский', 'Вместе с Андреем Достоевским.'],
    ['in the genitive of a woman', 'Анна Политова', 'Адвокат Анны Политовой.'],
    ['without a patronymic', 'Иванов Иван Иванович', 'Иван Иванов был арестован.'],
    ['with several prefixes', 'أحمد الكريمي', 'وبأحمد الكريمي.'],
    ['with the article', 'أحمد كريمي', 'قال أحمد الكريمي.'],
    ['without the article', 'أحمد الكريمي', 'قال أحمد كريمي.'],
    ['behind the article that follows li', 'القحطاني خالد', 'للقحطاني خالد.'],
    ['with a stroke', 'أحمد الكريمي', 'قال أحـــمد الكريمي.'],
    ['without bin', 'خالد بن سعيد القحطاني', 'خالد سعيد القحطاني'],
  ])('are found %s', async (_, name, words) => {
    const person = `{ name: ${JSON.stringify(name)} }`;
    const text = statementWith(`\n${words}\n`, `cases: [{ id: a, person: ${person} }]`);
    const places = placesOf(await checkFiles({ 'statement.md': text }));
    expect(places.filter((place) => place.endsWith(' name-withheld'))).toHaveLength(1);
  });

  test('are in no message that suggests what may be meant, or tells of what is there', async () => {
    const keys = [
      'cases: [{ id: a, person: { name: Wilma Weir } }]',
      'sources: [{ id: wilma-weir, type: report, number: A/HRC/1 }, { id: weir-wilma-letter, type: report, number: A/HRC/2 }]',
    ];
    const messages = async (body: string): Promise<string> => {
      const { files } = await checkFiles({ 'statement.md': statementWith(body, ...keys) });
      return files.flatMap((file) => file.messages.map(({ reason, note }) => `${reason} ${note}`)).join('\n');
    };
    const misspelt = await messages('The river rose.[@wilma-wier]');
    expect(misspelt).toContain('wilma-wier');
    expect(misspelt).not.toMatch(/weir/i);
    const uncited = await messages('The river rose.');
    expect(uncited).toContain('is not repeated');
    expect(uncited).not.toMatch(/weir/i);
  });

  test('are found among ten times as many in the same time', () => {
    const customs = { particles: new Set<string>(), births: new Set<string>(), declensions: [] };
    const sought = (count: number): KnownName[] =>
      Array.from({ length: count }, (_, index) => ({ name: nameOf(index), of: 'person' }));
    const [few, many] = [500, 5000].map((count) => new NameSearch(sought(count), [], customs));
    const text = Array.from({ length: 15_000 }, (_, index) => (index % 7 === 0 ? wordOf(index * 17) : 'river')).join(
      ' ',
    );
    const cost = (search: NameSearch | undefined): number => {
      const times = [1, 2, 3].map(() => {
        const before = process.cpuUsage();
        search?.in(text);
        return process.cpuUsage(before).user;
      });
      return Math.min(...times);
    };
    expect(many?.in(`River ${nameOf(4321)}.`)).toHaveLength(1);
    expect(cost(many) / cost(few)).toBeLessThan(4);
  });

  test('are not seen in words that only resemble them', async () => {
    const person = '{ name: Berta Bach }';
    const words =
      'Berta lives by a bach. A bach is a brook; Berta and others. Bertrand Bachmann. The Alberta and Bachelor line.';
    const text = statementWith(`\n${words}\n`, `cases: [{ id: anna, person: ${person} }]`).replace(
      'Anna Brook,',
      'A. B.,',
    );
    expect(placesOf(await checkFiles({ 'statement.md': text }))).toEqual([]);
  });
});

/** Words of three syllables, of which there are 1,728. */
function wordOf(seed: number): string {
  const syllables = ['ka', 'ri', 'mo', 'ha', 'za', 'de', 'li', 'su', 'ne', 'ba', 'to', 'fa'];
  return [1, 12, 144].map((place) => syllables[Math.floor(seed / place) % 12]).join('');
}

function nameOf(index: number): string {
  return [7, 13, 29, 31].map((step, place) => wordOf(index * step + place * 211)).join(' ');
}

function plain(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').toLowerCase();
}
