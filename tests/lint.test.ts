import { describe, expect, test } from 'vitest';
import { findingsIn } from '../src/cli/report.ts';
import { lintRules } from '../src/lint/index.ts';
import { checkFiles, statementWith } from './support/statement.ts';

/** The reasons of a rule's findings. */
async function reasonsOf(rule: string, body: string, ...keys: string[]): Promise<string[]> {
  const { files } = await checkFiles({ 'statement.md': statementWith(body, ...keys) });
  return findingsIn('', files, '').flatMap((finding) => (finding.rule === rule ? finding.reason : []));
}

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

describe('no finding repeats the name that another one withholds', () => {
  const withheld = 'cases: [{ id: a, person: { name: Wilma Weir } }]';
  const repeated = async (body: string, ...keys: string[]): Promise<string[]> => {
    const given = keys.some((key) => key.startsWith('cases:')) ? keys : [...keys, withheld];
    const { files } = await checkFiles({ 'statement.md': statementWith(body, ...given) });
    const found = findingsIn('', files, '');
    return found.filter(({ reason, note }) => /Weir/.test(reason + note)).map(({ rule }) => rule);
  };

  test('in emphasis, links and tables', async () => {
    const body = '*Wilma Weir*, see [Wilma Weir](https://loire.example).\n\n| Name |\n| --- |\n| Wilma Weir |\n';
    expect(await repeated(body)).toEqual([]);
  });

  test.each(lintRules)('in what $id finds', async ({ documentation }) => {
    for (const example of documentation.wrong) {
      const { text } = typeof example === 'string' ? { text: example } : example;
      const named = text.replaceAll('⟦', 'Wilma Weir ').replaceAll('⟧', '');
      expect(await repeated(`${named}\n\nAs Wilma Weir said.\n`)).toEqual([]);
    }
  });
});

test('the words of a title that are small are listed', async () => {
  const text = statementWith('Text.\n').replace('The right to water', 'The Right to water and fish');
  const { files } = await checkFiles({
    'statement.md': text.replace('session: 61', 'session: 14').replace('2026-02-06', '2010-05-14'),
  });
  const [found] = findingsIn('', files, '').filter(({ rule }) => rule === 'title-not-in-title-case');
  expect(found?.reason).toMatch(/has `water`, `fish` in small letters$/);
});

test('what a link hides on paper is said by its words', async () => {
  expect(await reasonsOf('submission-hides-address', 'See [the *register*](https://loire.example/a).\n')).toEqual([
    'On paper the submission does not say where `the register` leads',
  ]);
});
