import type { Language, Point } from '../../doc/index.ts';
import type { Use } from '../../merge/index.ts';
import type { FigureWords, Grammar } from '../../template/index.ts';
import type { Figure } from '../../validate/index.ts';
import { CALL, type Prose } from '../prose.ts';
import { reporter } from '../prose-rule.ts';
import type { Span } from '../quoted.ts';
import type { LintRule, Subject } from '../rule.ts';

const FILE = `- { id: watch, over: 500, what: crossings of the Rhine, period: 2025 }
- { id: office, from: 300, what: crossings of the Aare, period: 2025 }
- { id: rough, value: 40, about: yes, what: crossings of the Reuss, period: 2025 }
- { id: share, value: 43, unit: per cent, what: crossings by night, period: 2025 }
- { id: exact, value: 841, what: crossings of the Inn, period: 2025 }
- { id: most, to: 60, what: crossings of the Emme, period: 2025 }
- { id: range, from: 2, to: 50, what: crossings of the Kander, period: 2025 }
`;

const example = (text: string, language = 'en') => ({
  text,
  keys: ['figures: figures.yaml', `language: ${language}`],
  files: { 'figures.yaml': FILE },
});

export const figureWordsDoubled: LintRule = {
  id: 'figure-words-doubled',
  documentation: {
    summary: 'What a figure prints itself is not written beside it.',
    reason:
      'A figure with `over: 500` prints `more than 500`: behind `more than` the text would have the words twice, and behind `at least` it would say two things. So with `from`, `to` and `about`, and with the words behind a figure whose unit is `per cent`. Take the words out.',
    source:
      'The phrases of the United Nations documents that `phrases.yaml` names; others in `templates/lint/figure-words.yaml`, our own list',
    wrong: [
      example('There were ⟦more than⟧ {{figure "watch"}} crossings. ⟦At least⟧ {{figure "watch"}} are known.'),
      example(
        'There were ⟦no fewer than⟧ {{figure "office"}}, and ⟦roughly⟧ {{figure "rough"}}, of which {{figure "share"}} ⟦per cent⟧.',
      ),
      example('Il y en eut ⟦plus de⟧ {{figure "watch"}}, soit ⟦à peu près⟧ {{figure "rough"}}.', 'fr'),
      example('Hubo ⟦al menos⟧ {{figure "office"}} cruces, el {{figure "share"}} ⟦por ciento⟧.', 'es'),
      example('Их было ⟦свыше⟧ {{figure "watch"}}, ⟦примерно⟧ {{figure "rough"}}.', 'ru'),
      example('كان هناك ⟦أكثر من⟧ {{figure "watch"}}.', 'ar'),
      example('共有⟦超过⟧{{figure "watch"}}人，⟦至少⟧{{figure "office"}}人。', 'zh'),
    ],
    right: [
      example('There were more than {{figure "exact"}} crossings, at least {{figure "range"}} of them by day.'),
      example(
        'The flood spread over {{figure "watch"}} hectares; reports tell of about {{figure "watch"}}. More than that: {{figure "office"}}.',
      ),
      example('Of all, {{figure "share"}} were by night; what was not, per cent for per cent, was {{figure "exact"}}.'),
      example(
        'Twice as many as {{figure "watch"}}, and three times as many as {{figure "office"}}, were asked about {{figure "rough"}}.',
      ),
      example('En plus de {{figure "watch"}}, il y en eut jusqu’à {{figure "most"}}.', 'fr'),
      example('Desde mayo hasta {{figure "most"}}.', 'es'),
      example('С января до {{figure "most"}}, тем более {{figure "office"}}.', 'ru'),
      example('根据条约{{figure "rough"}}人。', 'zh'),
    ],
  },
  check(subject) {
    const { doc, statement, template, uses } = subject;
    const figureWords = template.lint.figureWords[doc.language];
    const figures = new Map(statement.figures.map((figure) => [figure.id, figure]));
    for (const [printed, places] of byWords(uses)) {
      for (const { prose, at, use } of printedAt(subject.prose, printed, places)) {
        const figure = figures.get(use.id);
        if (!figure) continue;
        const report = (span: Span | undefined): void => {
          if (!span) return;
          const words = prose.text.slice(span.start, span.end);
          const reason = `The figure prints \`${printed}\`, and \`${words}\` stands beside it`;
          reporter('figure-words-doubled', prose, subject)(span.start, span.end, {
            reason,
            note: 'take these words out',
          });
        };
        const own = phraseBefore(figure, template.phrases.languages[doc.language].figures);
        if (own !== undefined) {
          const before = [own, ...figureWords.before].filter((one) => one !== own || !isLeft(own, subject));
          report(wordsBefore(prose.text, at, { ...figureWords, before }, doc.language));
        }
        if (figure.unit === 'per cent')
          report(wordsBehind(prose.text, at + printed.length, figureWords.behind, doc.language));
      }
    }
  },
};

/** Uses of figures by the words that they print, and of these by their place. */
function byWords(uses: readonly Use[]): ReadonlyMap<string, ReadonlyMap<string, Use>> {
  const found = new Map<string, Map<string, Use>>();
  for (const use of uses) {
    if (use.kind !== 'figure' || !use.printed) continue;
    const places = found.get(use.printed) ?? new Map<string, Use>();
    found.set(use.printed, places.set(placeKey(use.path, use.point), use));
  }
  return found;
}

function placeKey(path: string, { line, column }: Point): string {
  return `${line}:${column}:${path}`;
}

interface Printed {
  readonly prose: Prose;
  readonly at: number;
  readonly use: Use;
}

/** Where a text has what figures printed: the same words elsewhere are the author's own. */
function printedAt(passages: readonly Prose[], printed: string, places: ReadonlyMap<string, Use>): Printed[] {
  const found: Printed[] = [];
  for (const prose of passages) {
    for (let at = prose.text.indexOf(printed); at >= 0; at = prose.text.indexOf(printed, at + 1)) {
      const place = prose.positionOf(at, at + printed.length);
      const use = place && places.get(placeKey(place.path, place.start));
      if (use) found.push({ prose, at, use });
    }
  }
  return found;
}

/** One word that stands twice is told of by `word-doubled`, where that rule looks at every word. */
function isLeft(own: string, { doc: { language }, template }: Subject): boolean {
  return language !== 'zh' && template.lint.doubledWords[language].others && !own.includes(' ');
}

/** The words that a figure begins with, where it is no bare number: empty where they stand behind it, as in Chinese. */
function phraseBefore({ from, to, over, about }: Figure, figures: Grammar['figures']): string | undefined {
  const inner = over === undefined ? (from === undefined ? figures.atMost : figures.atLeast) : figures.over;
  const isBare = over === undefined && (from === undefined) === (to === undefined);
  if (isBare && !about) return undefined;
  return (about ? figures.about : inner).split('{number}')[0]?.trim() ?? '';
}

/** Words are parted by spaces; in Chinese by nothing, and one sign alone may be the end of another word. */
function isWord(words: string, beside: string, language: Language): boolean {
  return language === 'zh' ? words.length > 1 || /\P{L}/u.test(words) : words !== '' && !/[\p{L}\p{N}]/u.test(beside);
}

function wordsBefore(
  text: string,
  at: number,
  { before, notBehind = {} }: Pick<FigureWords, 'before' | 'notBehind'>,
  language: Language,
): Span | undefined {
  const end = text.slice(0, at).trimEnd().length;
  const starts = before
    .filter((one) => endsWithWord(text, end, one, language))
    .filter((one) => {
      const ahead = text.slice(0, end - one.length).trimEnd().length;
      return !notBehind[one]?.some((other) => endsWithWord(text, ahead, other, language));
    })
    .map((one) => end - one.length);
  return starts.length === 0 ? undefined : { start: Math.min(...starts), end };
}

function endsWithWord(text: string, end: number, word: string, language: Language): boolean {
  const start = end - word.length;
  if (text.slice(Math.max(0, start), end).toLowerCase() !== word.toLowerCase()) return false;
  return isWord(word, withoutPrefix(text.slice(Math.max(0, start - 2), start), language), language);
}

/** Arabic writes “and” and short prepositions against the word behind them. */
function withoutPrefix(before: string, language: Language): string {
  return (language === 'ar' ? before.replace(/[وفبلك]$/, '') : before).slice(-1);
}

function wordsBehind(text: string, at: number, words: readonly string[], language: Language): Span | undefined {
  const gap = BEHIND.exec(text.slice(at, at + REACH))?.[0].length ?? 0;
  const start = at + gap;
  const folded = text.slice(start, start + REACH).toLowerCase();
  const ends = words
    .filter((one) => folded.startsWith(one) && isWord(one, folded.charAt(one.length), language))
    .map((one) => start + one.length);
  return ends.length === 0 ? undefined : { start, end: Math.max(...ends) };
}

/** The longest words of the lists are shorter. */
const REACH = 40;

/** The call of a figure's sources may stand between. */
const BEHIND = new RegExp(`^[${CALL}\\s]*`);
