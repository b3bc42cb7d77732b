import type { Language } from '../../doc/index.ts';
import type { Use } from '../../merge/index.ts';
import type { Grammar } from '../../template/index.ts';
import type { Figure } from '../../validate/index.ts';
import { CALL, type Prose } from '../prose.ts';
import { reporter } from '../prose-rule.ts';
import type { Span } from '../quoted.ts';
import type { LintRule } from '../rule.ts';

const FILE = `- { id: watch, over: 500, what: crossings of the Rhine, period: 2025 }
- { id: office, from: 300, what: crossings of the Aare, period: 2025 }
- { id: rough, value: 40, about: yes, what: crossings of the Reuss, period: 2025 }
- { id: share, value: 43, unit: per cent, what: crossings by night, period: 2025 }
- { id: exact, value: 841, what: crossings of the Inn, period: 2025 }
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
        'There were ⟦no fewer than⟧ {{figure "office"}}, and ⟦about⟧ {{figure "rough"}}, of which {{figure "share"}} ⟦per cent⟧.',
      ),
      example('Il y en eut ⟦plus de⟧ {{figure "watch"}}, soit ⟦environ⟧ {{figure "rough"}}.', 'fr'),
      example('Hubo ⟦al menos⟧ {{figure "office"}} cruces, el {{figure "share"}} ⟦por ciento⟧.', 'es'),
      example('Их было ⟦свыше⟧ {{figure "watch"}}, ⟦около⟧ {{figure "rough"}}.', 'ru'),
      example('كان هناك ⟦أكثر من⟧ {{figure "watch"}}.', 'ar'),
      example('共有⟦超过⟧{{figure "watch"}}人，⟦至少⟧{{figure "office"}}人。', 'zh'),
    ],
    right: [
      example('There were more than {{figure "exact"}} crossings, at least {{figure "range"}} of them by day.'),
      example(
        'The flood spread over {{figure "watch"}} hectares; reports tell of about {{figure "watch"}}. More than that: {{figure "office"}}.',
      ),
      example('Of all, {{figure "share"}} were by night; what was not, per cent for per cent, was {{figure "exact"}}.'),
      example('根据条约{{figure "rough"}}人。', 'zh'),
    ],
  },
  check(subject) {
    const { doc, statement, template, uses } = subject;
    const { before, behind } = template.lint.figureWords[doc.language];
    for (const use of uses) {
      const figure = statement.figures.find(({ id }) => id === use.id);
      if (!figure || use.printed === undefined) continue;
      const own = phraseBefore(figure, template.phrases.languages[doc.language].figures);
      const found = subject.prose.flatMap((prose) =>
        printedAt(prose, use.printed ?? '', use).map((at) => ({ prose, at })),
      );
      for (const { prose, at } of found) {
        const report = (span: Span | undefined): void => {
          if (!span) return;
          const words = prose.text.slice(span.start, span.end);
          const reason = `The figure prints \`${use.printed}\`, and \`${words}\` stands beside it`;
          reporter('figure-words-doubled', prose, subject)(span.start, span.end, {
            reason,
            note: 'take these words out',
          });
        };
        if (own !== undefined) report(wordsBefore(prose.text, at, [own, ...before], doc.language));
        if (figure.unit === 'per cent') report(wordsBehind(prose.text, at + use.printed.length, behind, doc.language));
      }
    }
  },
};

/** Where a passage has what a figure printed. */
function printedAt(prose: Prose, printed: string, { path, point }: Use): number[] {
  const found: number[] = [];
  for (let at = prose.text.indexOf(printed); at >= 0; at = prose.text.indexOf(printed, at + 1)) {
    const place = prose.positionOf(at, at + printed.length);
    if (place?.path === path && place.start.line === point.line && place.start.column === point.column) found.push(at);
  }
  return found;
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

function wordsBefore(text: string, at: number, words: readonly string[], language: Language): Span | undefined {
  const end = text.slice(0, at).trimEnd().length;
  const folded = text.slice(Math.max(0, end - REACH), end).toLowerCase();
  const fit = words.filter((one) => folded.endsWith(one.toLowerCase()));
  const starts = fit
    .map((one) => ({ one, start: end - one.length }))
    .filter(({ one, start }) =>
      isWord(one, withoutPrefix(text.slice(Math.max(0, start - 2), start), language), language),
    )
    .map(({ start }) => start);
  return starts.length === 0 ? undefined : { start: Math.min(...starts), end };
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
