import { proseRule } from '../prose-rule.ts';

const PATHS = 'title|session|agendaItem|date|symbol|lead|signatories|cases|figures|sources|vars(?=[.\\s}])|this(?=\\.)';

/** Helpers print a value that stands behind them. */
const HELPERS = '(?:figure|cite|name|date|age|list|count)\\s{1,3}["“”„«\'\\p{L}@(]';

const BLOCKS = '[#/](?:each|if|unless|with)\\b|else\\s{0,3}\\}|>\\s{0,3}(?:rostrum:)?\\p{L}';

/** One brace, or two with a space between them, before what Handlebars prints. */
const BRACES = new RegExp(
  `(?<!\\{)\\{(?:\\s{1,3}\\{)?\\s{0,3}(?:(?:${PATHS})(?:[.\\s][^{}]{0,80})?\\}|(?:${HELPERS}|${BLOCKS})[^{}]{0,80}\\}?)(?:\\s{0,3}\\})?`,
  'gu',
);

export const bracesSingle = proseRule({
  id: 'braces-single',
  documentation: {
    summary: 'What data prints stands between two braces on each side; between single ones it is printed as it stands.',
    reason:
      'A text with `{figure "executions"}` in it would go to the United Nations so: the file to submit waits until it is mended. Who means the braces silences the rule above the block.',
    wrong: [
      'The ⟦{ {vars.dam} }⟧ is old.',
      'The ⟦{vars.dam}⟧ is old.',
      'Of these, ⟦{figure "executions"}⟧ were tried; ⟦{name first}⟧ was not.',
      '⟦{title}⟧ is the title.',
      '⟦{#each cases}⟧ and ⟦{/each}⟧.',
    ],
    right: ['A set {this}, a {list} of {names}, {dated 3 May} and \\{{vars.dam}} as it is.'],
  },
  parts: ['title', 'text', 'notes'],
  check({ text }, report) {
    for (const { index, 0: found } of text.matchAll(BRACES)) {
      const note = 'write two on each side, such as `{{title}}` or `{{figure "id"}}`';
      report(index, index + found.length, { reason: 'Single braces are printed as they stand', note });
    }
  },
});
