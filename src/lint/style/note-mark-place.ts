import type { Language, Position } from '../../doc/index.ts';
import { complain, fileAt } from '../../message.ts';
import type { Prose } from '../prose.ts';
import { proseRule } from '../prose-rule.ts';
import type { Subject } from '../rule.ts';
import { around, written } from '../written.ts';

/** Calls of notes before a mark of punctuation, which in English and Chinese stands before them. */
const BEFORE = {
  en: /(?<!\uFFFC)\uFFFC+([,;:.”])(?!\1)/gu,
  zh: /(?<!\uFFFC)\uFFFC+([，；：。])(?!\1)/gu,
} as const;

/** Calls behind a mark of punctuation, which in the other languages stands behind them. */
const BEHIND = /(?<=[\p{L}\p{M}\p{N}“”»)])[,;:.،؛]\uFFFC+/gu;

/** `etc.`, `EE. UU.` and `т. д.`: a stop that ends a word, and no sentence. */
const ABBREVIATED =
  /(?:^|[^\p{L}\p{M}])(?:[\p{Script=Latin}\p{Script=Cyrillic}]{1,2}|etc|p?árrs?|art|par|стр|гл|др|пр)$/iu;

/** Where the languages have them: A/HRC/34/L.6 (en), A/HRC/RES/55/19 (fr), A/57/551 (es), A/67/10 (ru), A/HRC/RES/37/30 (ar), decision 66/544 (zh). */
const orders: Readonly<Record<Language, RegExp>> = { ...BEFORE, fr: BEHIND, es: BEHIND, ru: BEHIND, ar: BEHIND };

export const noteMarkPlace = proseRule({
  id: 'note-mark-place',
  documentation: {
    summary:
      'The mark of a note stands behind the punctuation in English and Chinese, and before it in the other languages.',
    reason:
      'So the Council’s documents have it: of 4,626 marks in English reports of 2020 to 2025, four stood before a comma, a semicolon, a colon or a full stop, and none before a closing quotation mark. `--fix` mends it.',
    source:
      'United Nations Editorial Manual, Footnotes, chap. 9; A/57/551 (Spanish), A/67/10 (Russian), A/HRC/RES/37/30 (Arabic), decision 66/544 (Chinese)',
    wrong: [
      'The river rose⟦[^a].⟧ The valley flooded.\n\n[^a]: The register.',
      'They said that “the river rose⟦[^a]”⟧ at night.\n\n[^a]: The register.',
      'The river⟦[^a][^b],⟧ which rose, fell.\n\n[^a]: One.\n\n[^b]: Two.',
      { text: 'Le fleuve monte⟦.[^a]⟧\n\n[^a]: Le registre.', keys: ['language: fr'] },
      { text: 'El río⟦,[^a]⟧ que sube, baja.\n\n[^a]: El registro.', keys: ['language: es'] },
      {
        text: 'Уровень вырос⟦.[^a]⟧ Река⟦,[^b]⟧ однако, спала.\n\n[^a]: Журнал.\n\n[^b]: Журнал.',
        keys: ['language: ru'],
      },
      { text: 'ارتفع النهر⟦،[^a]⟧ ثم انخفض⟦.[^b]⟧\n\n[^a]: السجل.\n\n[^b]: السجل.', keys: ['language: ar'] },
      { text: '河水上涨⟦[^a]，⟧后来下降⟦[^b]。⟧\n\n[^a]: 记录。\n\n[^b]: 记录。', keys: ['language: zh'] },
    ],
    right: [
      'The river rose.[^a] The valley,[^b] which is low, flooded: “all of it”.[^c]\n\n[^a]: One.\n\n[^b]: Two.\n\n[^c]: Three.',
      'The river[^a] rose[^b] – at night (in the dark[^c]).\n\n[^a]: One.\n\n[^b]: Two.\n\n[^c]: Three.',
      {
        text: 'Le fleuve monte[^a]. Il baisse, etc.[^a] puis monte[^a] !\n\n[^a]: Le registre.',
        keys: ['language: fr'],
      },
      {
        text: 'Уровень вырос[^a]. В 2019 г.[^a] он упал и т. д.[^a]\n\n[^a]: Журнал.',
        keys: ['language: ru'],
      },
      { text: 'ارتفع النهر[^a]، ثم انخفض[^a].\n\n[^a]: السجل.', keys: ['language: ar'] },
      { text: '河水上涨，[^a]后来下降。[^a]瑞典[^a]、瑞士。\n\n[^a]: 记录。', keys: ['language: zh'] },
    ],
  },
  parts: ['text'],
  check(prose, _, subject) {
    const order = orders[subject.doc.language];
    for (const { 0: stretch, index } of prose.text.matchAll(order)) {
      const mark = order === BEHIND ? stretch.slice(0, 1) : stretch.slice(-1);
      if (order === BEHIND && mark === '.' && isWithinSentence(prose, index, stretch)) continue;
      complainOf(mark, prose.positionOf(index, index + stretch.length), subject);
    }
  },
});

function isWithinSentence({ text }: Prose, index: number, stretch: string): boolean {
  const next = text.slice(index + stretch.length, index + stretch.length + 3);
  return /^\s*\p{Ll}/u.test(next) || ABBREVIATED.test(text.slice(Math.max(0, index - 6), index));
}

function complainOf(mark: string, place: Position | undefined, { doc, statement }: Subject): void {
  if (!place) return;
  const file = fileAt(place, statement);
  const goesBehind = doc.language in BEFORE;
  // Citations are often written with a space before them, which is not printed.
  const { before } = around(file, place.start);
  const spaces = goesBehind ? (/ {1,3}$/.exec(before.slice(-3))?.[0].length ?? 0) : 0;
  const start = { ...place.start, column: place.start.column - spaces };
  const wide = { ...place, start };
  const words = written(file, wide);
  const [side, other] = goesBehind ? ['before', 'behind'] : ['behind', 'before'];
  const reason = `The mark of a note stands ${side} \`${mark}\``;
  const message = complain(file, 'note-mark-place', wide, reason, `write it ${other} \`${mark}\``);
  const calls = words?.trim();
  if (words === undefined || calls === undefined) return;
  const isCalls = goesBehind ? /^\[[^\n]*\].$/u.test(calls) : /^.\[[^\n]*\]$/u.test(calls);
  if (!isCalls) return;
  message.actual = words;
  message.expected = [goesBehind ? mark + calls.slice(0, -1) : calls.slice(1) + mark];
}
