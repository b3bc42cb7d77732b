import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../src/segments.ts';
import { random } from './support/random.ts';

/** Signs that take others to them, or that what stands around them parts or joins. */
const signs = [
  'क्ष', // Devanagari: letters joined by a virama
  'न्',
  'ि',
  '각', // Hangul, whole and in parts
  'ᄀ',
  'ᅡ',
  'ᆨ',
  '🇫🇷', // flags, and a half of one
  '🇫',
  '👩‍👩‍👧', // people joined, and a joiner alone
  '👍🏽',
  '\u200D',
  '\u200C',
  'سَلَام', // Arabic with marks, and the sign that stands before a number
  '\u0600١٢',
  'ที่', // Thai
  'น้ำ',
  '\u0301',
  '\uFE0F',
  'ﾞ',
  '人',
  '𠀀',
  'a',
  'É',
  'ß',
  'п.',
  '.',
  '?',
  '…',
  '。',
  '！',
  '؟',
  '،',
  ',',
  ':',
  '1',
  '٣',
  '”',
  '»',
  ')',
  '“',
  '(',
  ' ',
  '\u00A0',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u00AD',
  '\uFFFC',
  '\uD83D',
  '\uDC69',
];

/** Texts of a few thousand signs, in which the same ones stand often beside each other. */
function drawn(seed: number): string {
  const draw = random(seed);
  const own = Array.from({ length: 1 + Math.floor(draw() * 12) }, () => signs[Math.floor(draw() * signs.length)] ?? '');
  const count = 600 + Math.floor(draw() * 3000);
  return Array.from({ length: count }, () => (own[Math.floor(draw() * own.length)] ?? '').repeat(1 + draw() * 3)).join(
    '',
  );
}

/** What is read in windows, and how. */
const long: Readonly<Record<string, string>> = {
  nothing: '',
  'one character': '人',
  'a letter with 5,000 marks, and others behind it': `${`a${'\u0301'.repeat(5000)}b`.repeat(2)}cd`,
  '3,000 persons joined': `${'👩\u200D'.repeat(3000)}a`,
  'flags whose halves are parted by a window': `a${'🇫🇷'.repeat(1000)}`,
  'a sentence of 5,000 signs, and short ones': `${'river '.repeat(900)}. ${'I am. '.repeat(900)}`,
  'a stop that a small letter far behind makes none': `Text no. ${'1 '.repeat(1500)}a. Text.`,
  'a stop that nothing behind it settles': `Text. ${'1 '.repeat(1500)}`,
  'stops alone': '. '.repeat(2000),
};

describe.each(['grapheme', 'sentence'] as const)('each %s', (granularity) => {
  const segmenter = new Intl.Segmenter('en', { granularity });
  const whole = (text: string) => Array.from(segmenter.segment(text), ({ segment, index }) => ({ segment, index }));

  test.each(Object.keys(long))('of %s', (name) => {
    const text = long[name] ?? '';
    expect([...segmentsOf(text, segmenter)]).toEqual(whole(text));
  });

  test('of texts in many scripts is that of the segmenter', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const text = drawn(seed);
      expect([...segmentsOf(text, segmenter)], `seed ${seed}`).toEqual(whole(text));
    }
  });
});
