import { describe, expect, test } from 'vitest';
import { changesBetween } from '../src/approvals/changes.ts';
import {
  type Change,
  type Line,
  readKept,
  readKeptName,
  textOf,
  type Wording,
  wordingDigest,
} from '../src/approvals/index.ts';
import { readDigests, sameDigest, shortDigest } from '../src/digest.ts';
import { buildFiles, checkFiles, statementWith } from './support/statement.ts';

const body = `
## The *upper* river

The river[^low] rises by {{figure "rise" cite=false}} metres,
and [the dam](https://dam.example/2025) stays.[^dam] See the dam again.[^low]

> Water is life.

| Town | Level |
| --- | ---: |
| Bern | 502 |
| Thun | |

[^low]: It was low in spring.
[^dam]: The *dam* of 1957.
`;
const keys = ['figures: figures.yaml', 'cases: cases.yaml'];
const files = {
  'statement.md': statementWith(body, ...keys),
  'figures.yaml': '- { id: rise, value: 12, what: metres }\n- { id: fall, value: 3, what: metres of fall }\n',
  'cases.yaml': '- { id: dam, person: { name: Example Person }, acts: [{ act: eviction }] }\n',
};

async function wordingIn(changed: Partial<typeof files> = {}): Promise<Wording> {
  const { document } = await checkFiles({ ...files, ...changed });
  if (!document) throw new Error('The statement has faults');
  return document.wording;
}

const replaced = (old: string, now: string): Partial<typeof files> => {
  const text = files['statement.md'].replace(old, now);
  expect(text).not.toBe(files['statement.md']);
  return { 'statement.md': text };
};

describe('the digest of a text', () => {
  test.each([
    ['a word', replaced('river[^low] rises', 'river[^low] falls')],
    ['a number', replaced('502', '503')],
    ['the title', replaced('right to water', 'right to rivers')],
    ['a heading', replaced('*upper* river', '*upper* rivers')],
    ['an emphasized word', replaced('*upper*', '*lower*')],
    ['a note', replaced('low in spring', 'low in summer')],
    ['an emphasized word of a note', replaced('*dam* of', '*weir* of')],
    [
      'the place of a call',
      replaced('the dam](https://dam.example/2025) stays.[^dam]', 'the dam](https://dam.example/2025)[^dam] stays.'),
    ],
    ['the note that is called', replaced('again.[^low]', 'again.[^dam]')],
    ['an address that is not printed', replaced('/2025', '/2024')],
    ['the column of a number', replaced('| Thun | |', '| | Thun |')],
    ['a paragraph that is gone', replaced('> Water is life.\n', '')],
    ['a figure that the text prints', { 'figures.yaml': files['figures.yaml'].replace('12', '13') }],
  ])('changes with %s', async (_, changed) => {
    expect(wordingDigest(await wordingIn(changed))).not.toBe(wordingDigest(await wordingIn()));
  });

  test('changes with the order of paragraphs', async () => {
    const text = async (paragraphs: string) =>
      wordingDigest(await wordingIn({ 'statement.md': statementWith(paragraphs, ...keys) }));
    expect(await text('\nThe Aare.\n\nThe Reuss.\n')).not.toBe(await text('\nThe Reuss.\n\nThe Aare.\n'));
  });

  test.each([
    ['the breaks of lines', replaced('metres,\nand', 'metres, and')],
    ['the lines between', replaced('\n> Water', '\n\n\n> Water')],
    ['emphasis', replaced('*upper*', '**upper**')],
    ['the level of a heading', replaced('## The', '### The')],
    ['the look of a table', replaced('| ---: |', '| --- |')],
    ['the names of notes', { 'statement.md': files['statement.md'].replaceAll('[^low]', '[^spring]') }],
    ['signatories', replaced('Loire Watch', 'Danube Lawyers')],
    [
      'another signatory',
      replaced('status: special }]', 'status: special, lead: yes }, { name: Aare, status: none }]'),
    ],
    ['the contact', replaced('Anna Brook', 'Anna Bach')],
    ['the session', replaced('session: 61', 'session: 60')],
    ['a comment in YAML', replaced('session: 61', 'session: 61 # of three')],
    ['a figure that the text does not print', { 'figures.yaml': files['figures.yaml'].replace('3', '4') }],
    ['a case that the text does not print', { 'cases.yaml': files['cases.yaml'].replace('eviction', 'arrest') }],
  ])('does not change with %s', async (_, changed) => {
    expect(wordingDigest(await wordingIn(changed))).toBe(wordingDigest(await wordingIn()));
  });

  test('does not change with the profile of the file to submit', async () => {
    const digests = ['times-10', 'times-12'].map(async (profile) => {
      const { document } = await buildFiles(files, [], undefined, { profile });
      return document?.digest;
    });
    const [one, other] = await Promise.all(digests);
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(other).toBe(one);
  });

  test('is printed in three groups', () => {
    expect(shortDigest('9f3e1a2b3c4d5e6f')).toBe('9f3e-1a2b-3c4d');
  });
});

describe('a digest that somebody wrote', () => {
  const full = '9f3e1a2b3c4d'.padEnd(64, '0');

  test.each([
    ['9f3e-1a2b-3c4d', ['9f3e1a2b3c4d']],
    [' 9F3E 1A2B 3C4D ', ['9f3e1a2b3c4d']],
    ['9f3e–1a2b–3c4d', ['9f3e1a2b3c4d']],
    ['9f3e1a2b', ['9f3e1a2b']],
    [full, [full]],
    ['9f3e-1a2b-3c4d, 1111-2222-3333; 1111-2222-3333', ['9f3e1a2b3c4d', '111122223333']],
  ])('%j is read', (text, digests) => {
    expect(readDigests(text)).toEqual(digests);
  });

  test.each(['9f3e-1a2', 'yes', '', '9f3e-1a2b-3c4d approved', `${full}0`, '9f3e-1a2b-3c4d, soon', '9f3o-1a2b-3c4d'])(
    '%j is none',
    (text) => {
      expect(readDigests(text)).toBeUndefined();
    },
  );

  test('may be shortened', () => {
    expect([sameDigest(full, '9f3e1a2b'), sameDigest('9f3e1a2b3c4d', full), sameDigest(full, '9f3e1a2c')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a text that is kept', () => {
  test('is its words, a paragraph a line', async () => {
    expect(textOf(await wordingIn())).toBe(`The right to water

The upper river
The river[^1] rises by 12 metres, and the dam <https://dam.example/2025> stays.[^2] See the dam again.[^1]
Water is life.
Town | Level
Bern | 502
Thun |

[^1] It was low in spring.
[^2] The dam of 1957.
`);
  });

  test('is read as it was written, with the ends of lines of any system', async () => {
    const wording = await wordingIn();
    const bare = ({ words }: Line) => ({ words });
    for (const end of ['\n', '\r\n']) {
      const bytes = new TextEncoder().encode(textOf(wording).replaceAll('\n', end));
      expect(readKept(bytes, wordingDigest(wording).slice(0, 12))).toEqual({
        title: wording.title.map(bare),
        text: wording.text.map(bare),
        notes: wording.notes.map(bare),
      });
    }
  });

  test('is not read when somebody has changed it', async () => {
    const wording = await wordingIn();
    const bytes = new TextEncoder().encode(textOf(wording).replace('12', '13'));
    expect(readKept(bytes, wordingDigest(wording).slice(0, 12))).toBeUndefined();
  });

  test('is known by its name', () => {
    expect(readKeptName('9f3e-1a2b-3c4d.fr.txt')).toEqual({
      path: 'approvals/9f3e-1a2b-3c4d.fr.txt',
      language: 'fr',
      digest: '9f3e1a2b3c4d',
    });
    for (const name of ['README.txt', '9f3e-1a2b-3c4d.txt', '9f3e-1a2b-3c4d.de.txt', '9f3e-1a2b-3c4d.fr.txt~']) {
      expect(readKeptName(name)).toBeUndefined();
    }
  });
});

describe('what changed between two texts', () => {
  const lines = (text: readonly string[]): Line[] => text.map((words) => ({ words }));
  const wording = (text: readonly string[], notes: readonly string[] = []): Wording => ({
    title: lines(['Rivers']),
    text: lines(text),
    notes: lines(notes),
  });
  const shown = (changes: readonly Change[]): string[] =>
    changes.map(({ runs }) =>
      runs
        .map(({ kind, words, joined }, index) => {
          const space = index === 0 || joined ? '' : ' ';
          return space + { kept: words, removed: `[-${words}-]`, added: `{+${words}+}` }[kind];
        })
        .join(''),
    );
  const changed = (old: readonly string[], now: readonly string[]): string[] =>
    shown(changesBetween(wording(old), wording(now)));

  test('is nothing between a text and itself', async () => {
    const text = await wordingIn();
    expect(changesBetween(text, text)).toEqual([]);
  });

  test.each([
    ['a word', ['The river rose fast.'], ['The river fell fast.'], ['The river [-rose-] {+fell+} fast.']],
    ['a last word', ['The river rose.'], ['The river fell.'], ['The river [-rose-] {+fell+}.']],
    ['a mark', ['The river rose.'], ['The river rose!'], ['The river rose[-.-]{+!+}']],
    ['a first word', ['The river rose.'], ['River rose.'], ['[-The river-] {+River+} rose.']],
    ['a word that is new', ['It rose.'], ['It never rose.'], ['It {+never+} rose.']],
    ['a word that is gone', ['It never rose.'], ['It rose.'], ['It [-never-] rose.']],
    ['a Chinese character', ['水位上升。'], ['水位下降。'], ['水位[-上升-]{+下降+}。']],
    ['a call', ['It rose.[^1]'], ['It rose.'], ['It rose.[-[^1]-]']],
    ['a paragraph that is new', ['A b.', 'C d.'], ['A b.', 'New one.', 'C d.'], ['{+New one.+}']],
    ['a paragraph that is gone', ['A b.', 'Old one.', 'C d.'], ['A b.', 'C d.'], ['[-Old one.-]']],
    [
      'two paragraphs in one place',
      ['The dam of the upper river broke.', 'Nobody came.'],
      ['Everything is new here.', 'The dam of the lower river broke.', 'Nobody left.'],
      ['{+Everything is new here.+}', 'The dam of the [-upper-] {+lower+} river broke.', 'Nobody [-came-] {+left+}.'],
    ],
    ['the order', ['The Aare.', 'One Reuss flows.'], ['One Reuss flows.', 'The Aare.'], expect.any(Array)],
  ])('shows %s', (_, old, now, expected) => {
    expect(changed(old, now)).toEqual(expected);
    expect(changed(old, now).length).toBeGreaterThan(0);
  });

  test('takes a note with another number for the same', () => {
    const old = wording(['It rose.[^1] It fell.[^2]'], ['[^1] In May.', '[^2] In June.']);
    const now = wording(['New.[^1]', 'It rose.[^2] It fell.[^3]'], ['[^1] At last.', '[^2] In May.', '[^3] In July.']);
    expect(shown(changesBetween(old, now))).toEqual([
      '{+New.[^1]+}',
      '{+[^1] At last.+}',
      '[^3] In [-June-] {+July+}.',
    ]);
  });

  test('sees that another note is called', () => {
    const notes = ['[^1] In May.', '[^2] In June.'];
    const changes = changesBetween(
      wording(['It rose.[^1] It fell.[^2] It rose.[^1]'], notes),
      wording(['It rose.[^1] It fell.[^2] It rose.[^2]'], notes),
    );
    expect(shown(changes)).toEqual(['It rose.[^1] It fell.[^2] It rose.[-[^1]-]{+[^2]+}']);
  });

  test('names the place of what is there now', async () => {
    const now = await wordingIn(replaced('Water is life', 'Water is dear'));
    const [change, ...others] = changesBetween(await wordingIn(), now);
    expect(others).toEqual([]);
    expect(change?.position).toMatchObject({ path: 'statement.md', start: { line: 17 } });
  });

  test.each([
    ['one paragraph', (word: string) => [Array.from({ length: 40_000 }, (_, index) => `${word}${index}`).join(' ')]],
    ['forty thousand paragraphs', (word: string) => Array.from({ length: 40_000 }, (_, index) => `${word}${index}`)],
    [
      'a hundred paragraphs',
      (word: string) => Array.from({ length: 100 }, () => `${word} of the river `.repeat(100).trim()),
    ],
    ['points', (word: string) => [`${word}${'.'.repeat(200_000)}x`]],
  ])('is found in texts of 200,000 characters: %s', (_, text) => {
    const [old, now] = [text('a'), text('b')];
    const runs = changesBetween(wording(old), wording(now)).flatMap((change) => change.runs);
    const words = (kinds: readonly string[]) =>
      runs
        .filter(({ kind }) => kinds.includes(kind))
        .map((run) => run.words)
        .join(' ')
        .split(' ').length;
    expect(words(['kept', 'removed'])).toBe(old.join(' ').split(' ').length);
    expect(words(['kept', 'added'])).toBe(now.join(' ').split(' ').length);
  });
});
