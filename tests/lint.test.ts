import { describe, expect, test } from 'vitest';
import { findingsIn } from '../src/cli/report.ts';
import { checkFiles, statementWith } from './support/statement.ts';

/** The reasons of a rule's findings. */
async function reasonsOf(rule: string, body: string, ...keys: string[]): Promise<string[]> {
  const { files } = await checkFiles({ 'statement.md': statementWith(body, ...keys) });
  return findingsIn('', files, '').flatMap((finding) => (finding.rule === rule ? finding.reason : []));
}

describe('a text that speaks of its italics', () => {
  test.each([
    ['en', '(Emphasis added.)'],
    ['fr', '(C’est nous qui soulignons)'],
    ['fr', "(non souligné dans l'original)"],
    ['es', '(énfasis añadido)'],
    ['ru', '(курсив наш)'],
    ['ar', '(التشديد مضاف)'],
    ['zh', '（着重号为作者所加）'],
  ])('is told of in %s: %s', async (language, words) => {
    const found = await reasonsOf('emphasis-mentioned', `Words ${words}\n`, `language: ${language}`);
    expect(found).toHaveLength(1);
  });

  test('and one that has another emphasis in mind is not', async () => {
    expect(await reasonsOf('emphasis-mentioned', 'The emphasis was on added value.\n')).toEqual([]);
  });
});

describe('where else', () => {
  test('lines are listed, and the sixth and further counted', async () => {
    const body = (paragraphs: number): string => Array(paragraphs).fill('A *word*.\n').join('\n');
    const end = async (paragraphs: number): Promise<string | undefined> =>
      (await reasonsOf('submission-drops-emphasis', body(paragraphs)))[0]?.split('plainly')[1];
    expect(await end(1)).toBe('');
    expect(await end(2)).toBe(', here and on line 11');
    expect(await end(4)).toBe(', here and on lines 11, 13 and 15');
    expect(await end(7)).toBe(', here and on lines 11, 13, 15, 17 and 19 and in 1 more place');
  });
});

test('no finding repeats the name that another one withholds', async () => {
  const withheld = 'cases: [{ id: a, person: { name: Wilma Weir } }]';
  const body = '*Wilma Weir*, see [Wilma Weir](https://loire.example).\n\n| Name |\n| --- |\n| Wilma Weir |\n';
  const { files } = await checkFiles({ 'statement.md': statementWith(body, withheld) });
  const found = findingsIn('', files, '');
  expect(found.map(({ rule }) => rule)).toContain('name-withheld');
  expect(found.filter(({ reason, note }) => /Weir/.test(reason + note))).toEqual([]);
});

describe('a link on paper', () => {
  const hidden = (body: string) => reasonsOf('submission-hides-address', body);

  test.each([
    'See https://loire.example/a.\n',
    'See <https://loire.example/a>.\n',
    'See [loire.example/a](https://loire.example/a).\n',
    'Write to <office@loire.example>.\n',
  ])('says where it leads: %s', async (body) => {
    expect(await hidden(body)).toEqual([]);
  });

  test('does not say it in its words', async () => {
    expect(await hidden('See [the *register*](https://loire.example/a).\n')).toEqual([
      'On paper the submission does not say where `the register` leads',
    ]);
  });
});

describe('a title in title case', () => {
  test.each([
    ['The Right to Water in the Upper Valleys', []],
    ['the Right to Water', []],
    ['The Right to water', ['`water`']],
    ['Self-determination of Peoples', []],
  ])('%s', async (title, words) => {
    const text = statementWith('Text.\n').replace('The right to water', title);
    const { files } = await checkFiles({
      'statement.md': text.replace('session: 61', 'session: 14').replace('2026-02-06', '2010-05-14'),
    });
    const reasons = findingsIn('', files, '').flatMap(({ rule, reason }) =>
      rule === 'title-not-in-title-case' ? reason : [],
    );
    expect(reasons.flatMap((reason) => reason.match(/`[^`]+`/g) ?? [])).toEqual(words);
  });
});
