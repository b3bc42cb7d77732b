import { describe, expect, test } from 'vitest';
import { sha256 } from '../src/digest.ts';
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
    ['key of a source that the text cites', '12:7', 'Text.[@jose-rhone-letter]', [`cases: [${jose}]`, letter], {}],
    ['thing counted', '9:10', 'Text.', [`cases: [${jose}]`, `figures: [{ ${figure}, what: José Rhône's }]`], {}],
    [
      'one who counts',
      '9:10',
      'Text.',
      [`cases: [${jose}]`, `figures: [{ ${figure}, what: a, accordingTo: J. Rhône José }]`],
      {},
    ],
  ])('stop every product when they stand in the %s', async (_, place, body, keys, files) => {
    const built = await buildFiles({ 'statement.md': statementWith(`\n${body}\n`, ...keys), ...files });
    expect(placesOf(built)).toContain(`statement.md:${place} name-withheld`);
    expect(built.products.size).toBe(0);
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

function plain(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').toLowerCase();
}
