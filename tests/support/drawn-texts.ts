import type { Language } from '../../src/doc/index.ts';
import { lintRules } from '../../src/lint/index.ts';
import { plainExample } from './examples.ts';
import { random } from './random.ts';
import { statementWith } from './statement.ts';

/** What is put between the words and behind them, and into them. */
const SIGNS = [
  ...' ,;:.!?…-–—/\'"“”‘’«»()[]*_@#%&+=',
  ...'\u00A0\u202F\u2011\u00AD\u200C\u200D\u0301\u20E3،؛؟。，、：（）「」《》',
  ...['  ', ' - ', '--', '...', ' “', '” ', '« ', ' »', '¿', '¡', '№ ', '§ ', '€', '$', '\\*', '&amp;', '&#160;'],
  ...[
    '\n',
    ' \\\n',
    '🇫🇷',
    '👩‍👩‍👧',
    '𠀀',
    'İ',
    'ẞ',
    'ﬁ',
    '١٤',
    '14',
    '1.',
    '1988',
    '0041 22 ',
    'http://a.example/b?utm_source=c ',
  ],
];

/** Texts of statements in a language: what the examples of all rules say in it, mixed, with signs among their words. */
export function drawnText(language: Language, seed: number): string {
  const draw = random(seed);
  const among = <Item>(items: readonly Item[]): Item => items[Math.floor(draw() * items.length)] as Item;
  const examples = examplesIn(language);
  const notes: string[] = [];
  const piece = (): string => {
    const at = notes.length;
    const [words = '', ...behind] = among(examples).replaceAll('[^', `[^n${at}`).split('\n\n');
    notes.push(...behind);
    return words;
  };
  const disturbed = (words: string): string => {
    const place = Math.floor(draw() * words.length);
    return draw() < 0.5 ? words : words.slice(0, place) + among(SIGNS) + words.slice(place);
  };
  const paragraph = (): string => {
    const pieces = Array.from({ length: 1 + Math.floor(draw() * 4) }, () => disturbed(disturbed(piece())));
    return `${among(['', '', '', '# ', '## ', '- ', '> ', '1. '])}${pieces.join(among([' ', ' ', ' ', ...SIGNS]))}`;
  };
  const paragraphs = Array.from({ length: 2 + Math.floor(draw() * 5) }, paragraph);
  return statementWith(`\n${[...paragraphs, ...notes].join('\n\n')}\n`, `language: ${language}`, ...KEYS);
}

const KEYS = [
  'cases: [{ id: clara, person: { name: Clara de la Rhônemont, born: 1990-05-03 } }]',
  'sources: [{ id: annals, type: book, title: Annals of the Loire }]',
];

const known = new Map<Language, readonly string[]>();

/** The texts of examples, without those that print data. */
function examplesIn(language: Language): readonly string[] {
  const found = known.get(language) ?? collected(language);
  known.set(language, found);
  return found;
}

function collected(language: Language): string[] {
  const examples = lintRules.flatMap(({ documentation: { wrong, right } }) => [...wrong, ...right].map(plainExample));
  return examples
    .filter(({ keys = [] }) => (keys.find((key) => key.startsWith('language:')) ?? 'language: en').endsWith(language))
    .map(({ text }) => text)
    .filter((text) => !text.includes('{{'));
}
