import type { NoBreak } from '../doc/index.ts';
import { escapeRegExp } from '../escape-regexp.ts';
import type { Run } from './model.ts';

/** Stretches of text in which no line ends. */
export type NoBreakPatterns = readonly RegExp[];

/**
 * Makes the patterns of a language, and those of all: initials and surname (`J. R. Smith`), the paragraph of an article
 * (`19 (2)`), thousands (`12 500`), a blank of two words (`[name withheld]`), spaces at the signs of French (`« mots » ;`).
 */
export function noBreakPatterns({ beforeNumber, afterNumber, beforeName, months }: NoBreak): NoBreakPatterns {
  const { space, number } = parts;
  // What is rare comes first, and what stands before it after it: these are read over every word.
  return [
    ...pattern(beforeNumber, (words) => `${space}(?=${number})(?<=(?<![\\p{L}\\p{N}])(?:${words})${space})`),
    ...pattern(afterNumber, (words) => `${space}(?<=\\p{Nd}${space})(?:${words})(?![\\p{L}\\p{N}])`),
    ...pattern(beforeName, (words) => `${space}(?=\\p{Lu})(?<=(?<!\\p{L})(?:${words})${space})`),
    ...pattern(months, (words) => `${space}(?<=(?<!\\p{Nd})${parts.day}${space})(?:${words})(?!\\p{L})`),
    ...always,
  ];
}

const parts = {
  space: '[ \\u00a0]{1,3}',
  /** `73`, `IV`, `A`, `(a)`. */
  number: '[(\\[]?\\p{Nd}|(?:[IVXLC]+|\\p{Lu})(?![\\p{L}\\p{N}])|\\(\\p{L}{1,4}\\)',
  /** `20`, `1er`, `3rd`. */
  day: '\\p{Nd}{1,2}\\p{L}{0,2}',
};

const always: NoBreakPatterns = [
  /(?=\p{Lu}\.)(?<![\p{L}\p{N}])(?:\p{Lu}\.-?[ \u00a0]{0,3}){1,4}(?<=[ \u00a0])(?=\p{Lu}\p{L})/gu,
  /\p{Nd}(?:[ \u00a0]{0,3}\([\p{L}\p{Nd}]{1,5}\)){1,4}/gu,
  /[ \u00a0]\p{Nd}{3}(?!\p{Nd})(?<=(?<![\p{Nd}.,])\p{Nd}{1,3}(?:[ \u00a0]\p{Nd}{3}){1,4})/gu,
  /\[[^\s[\]]{1,30}[ \u00a0]{1,3}[^\s[\]]{1,30}\]/gu,
  /[«‹][ \u00a0]{1,3}|[ \u00a0]{1,3}(?=[;:!?»›](?![\p{L}\p{N}]))/gu,
];

function pattern(words: readonly string[], source: (alternatives: string) => string): RegExp[] {
  if (words.length === 0) return [];
  return [new RegExp(source(words.map(alternative).join('|')), 'gu')];
}

/** The word, and as it begins a sentence. */
function alternative(word: string): string {
  const [first = ''] = word;
  const rest = escapeRegExp(word.slice(first.length)).replaceAll(' ', parts.space);
  const upper = first.toUpperCase();
  return `${upper === first ? escapeRegExp(first) : `[${first}${upper}]`}${rest}`;
}

/** Stands for what is no word, and ends every stretch. */
const BARRIER = '\uFFFC';

/** Writes the spaces in what no line parts as no-break spaces: Word and PDF take them alike. Nothing else is changed. */
export function keptTogether(runs: readonly Run[], patterns: NoBreakPatterns): readonly Run[] {
  const text = runs.map(wordsOf).join('');
  const found = patterns.flatMap((regExp) => [...text.matchAll(regExp)]);
  if (found.length === 0) return runs;
  const letters = text.split('');
  for (const { 0: match, index } of found) {
    for (let at = index; at < index + match.length; at += 1) if (letters[at] === ' ') letters[at] = '\u00a0';
  }
  let end = 0;
  return runs.map((run) => {
    const start = end;
    end += wordsOf(run).length;
    return run.type === 'text' && !run.raised ? { ...run, value: letters.slice(start, end).join('') } : run;
  });
}

function wordsOf(run: Run): string {
  return run.type === 'text' && !run.raised ? run.value : BARRIER;
}
