import { inlineText, type Point } from '../../doc/index.ts';
import { type Use, writeFigure } from '../../merge/index.ts';
import { complain, fileAt } from '../../message.ts';
import type { Grammar } from '../../template/index.ts';
import { type Figure, rivalsOf } from '../../validate/index.ts';
import { type Passage, passagesOf } from '../passages.ts';
import type { LintRule } from '../rule.ts';

const FILE = `- { id: watch, over: 1000, what: crossings of the Rhine, period: 2025, accordingTo: Rhine Watch }
- { id: office, value: 841, what: crossings of the Rhine, period: 2025, accordingTo: the Office of Rivers }
- { id: earlier, value: 7, what: crossings of the Rhine, period: 2024, accordingTo: the Office of Rivers }
`;

const example = (text: string) => ({ text, keys: ['figures: figures.yaml'], files: { 'figures.yaml': FILE } });

export const figureDisputed: LintRule = {
  id: 'figure-disputed',
  documentation: {
    summary: 'Who counted is said with a figure that others contradict.',
    reason:
      'Two figures of the same thing, over times that overlap, that differ: a reader who knows the other takes this one for a mistake. The paragraph, or the row of the table, must hold the words of `accordingTo`.',
    wrong: [example('There were ⟦⟧{{figure "watch"}} crossings.')],
    right: [
      example('There were, according to Rhine Watch, {{figure "watch"}} crossings.'),
      example('There were {{figure "earlier"}} crossings.'),
    ],
  },
  check({ doc, statement, template, uses }) {
    const { figures } = statement;
    const grammar = template.phrases.languages[statement.frontMatter.language];
    const passages = passagesOf(doc.body);
    for (const use of uses) {
      const figure = use.printed === undefined ? undefined : figures.find(({ id }) => id === use.id);
      const rivals = figure ? rivalsOf(figure, figures) : [];
      if (!figure || rivals.length === 0) continue;
      const { accordingTo } = figure;
      const near = passages.filter((passage) => covers(passage, use)).map(({ children }) => fold(inlineText(children)));
      if (accordingTo !== undefined && near.some((text) => text.includes(fold(accordingTo)))) continue;
      const reason = `The figure \`${figure.id}\` is disputed, and the text does not say whose it is`;
      const others = rivals.map((rival) => said(rival, grammar));
      const note = `${said(figure, grammar)} against ${others.join(', ')}: name who counted in the same paragraph`;
      const file = fileAt({ path: use.path, start: use.point, end: use.point }, statement);
      complain(file, 'figure-disputed', use.point, reason, note);
    }
  },
};

function covers({ position }: Passage, { path, point }: Use): boolean {
  if (!position || position.path !== path) return false;
  return !before(point, position.start) && !before(position.end, point);
}

function before(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

/** `1,051 (OHCHR)`, as the language writes it. */
function said(figure: Figure, grammar: Grammar): string {
  const { accordingTo } = figure;
  const number = writeFigure(figure, grammar);
  return accordingTo === undefined ? number : `${number} (${accordingTo})`;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
