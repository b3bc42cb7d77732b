import { expect, test } from 'vitest';
import { blockTexts, type Language } from '../src/doc/index.ts';
import { checkFiles, statementWith } from './support/statement.ts';

const person = '{ id: rhine, person: { name: Withheldsson, age: unknown }, acts: [{ act: arrest }] }';

async function printed(body: string, language: Language = 'en'): Promise<string[]> {
  const text = statementWith(body, `language: ${language}`, `cases: [${person}]`, 'vars: { own: name withheld }');
  const { document } = await checkFiles({ 'statement.md': text });
  if (!document) throw new Error('The statement has faults');
  const { body: blocks, notes } = document.doc;
  const inNotes = [...notes.values()].filter(({ identifier }) => identifier.startsWith('body:'));
  return [...blockTexts(blocks), ...inNotes.flatMap(({ children }) => blockTexts(children))];
}

const name = '{{cases.rhine.name}}';

test.each<[string, string, readonly string[]]>([
  ['of an item', `- ${name}, 41\n- *${name}*\n`, ['Name withheld, 41', 'Name withheld']],
  ['of a cell', `| Who |\n| --- |\n| ${name} |\n`, ['Who', 'Name withheld']],
  ['of a heading', `## ${name}\n\nText.\n`, ['Name withheld', 'Text.']],
  [
    'of a paragraph and its sentences',
    `${name} left. ${name} came back.\n`,
    ['Name withheld left. Name withheld came back.'],
  ],
  [
    'of a sentence behind a note',
    `It fell.[^a] ${name} left.\n\n[^a]: ${name}.\n`,
    ['It fell. Name withheld left.', 'Name withheld.'],
  ],
  ['of a sentence behind a question', `Who? ${name}. (Who?) ${name}.\n`, ['Who? Name withheld. (Who?) Name withheld.']],
  ['of a sentence behind a quotation', `“It fell.” ${name} left.\n`, ['“It fell.” Name withheld left.']],
  ['of a quotation', `“${name} left.”\n`, ['“Name withheld left.”']],
  ['of a row', '{{list cases}} left.\n', ['Name withheld left.']],
  ['of a sentence, the age', '{{age cases.rhine}}.\n', ['Age unknown.']],
])('words that stand for what is not printed have a capital at the head %s', async (_, body, texts) => {
  expect(await printed(body)).toEqual(texts);
});

test.each<[string, string]>([
  ['in a sentence', `They and ${name} left.\n`],
  ['behind a colon', `Executed: ${name}.\n`],
  ['behind an abbreviation', `Seen by Mr. ${name}, J. ${name}, e.g. ${name}, see para. ${name}.\n`],
  [
    'behind the abbreviation of a rank',
    `Seen by Gen. ${name}, Col. ${name}, Lt. ${name}, Hon. ${name}, Rev. ${name}.\n`,
  ],
  ['behind one of Latin', `Smith vs. ${name}, Smith et al. ${name}, approx. ${name}, roads etc. ${name}.\n`],
  ['behind a question that is quoted', `“Who?” ${name} asked; «Who!» ${name} said; "Who?" ${name} asked.\n`],
  ['as words of the author', 'name withheld left.\n'],
  ['as a value that the author gave', '{{vars.own}} left.\n'],
])('they have none %s', async (_, body) => {
  expect((await printed(body)).join()).toContain('name withheld');
  expect((await printed(body)).join()).not.toContain('Name');
});

test.each<[Language, string]>([
  ['en', 'Name withheld; name withheld.'],
  ['fr', 'Nom non divulgué ; nom non divulgué.'],
  ['es', 'Nombre no divulgado; nombre no divulgado.'],
  ['ru', 'Имя не разглашается; имя не разглашается.'],
  ['ar', 'الاسم محجوب؛ الاسم محجوب.'],
  ['zh', '姓名不予公开；姓名不予公开。'],
])('in %s as its letters have it', async (language, text) => {
  const sign = /[^\p{L} ]+ ?/u.exec(text)?.[0] ?? '';
  const end = text.at(-1);
  expect(await printed(`${name}${language === 'fr' ? ' ; ' : sign}${name}${end}\n`, language)).toEqual([text]);
});
