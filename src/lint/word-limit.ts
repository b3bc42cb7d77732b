import type { WordCount } from '../doc/index.ts';
import { complain } from '../message.ts';
import { type GrantedStatus, recordFor, type Template } from '../template/index.ts';
import type { Statement } from '../validate/index.ts';

/** The limit of a statement by the status of its main sponsor, and whether notes count. */
export interface WordLimit {
  readonly words: number;
  readonly notesCounted: boolean;
  readonly source: string;
}

/** The limit that holds at the statement's session. That the main sponsor's status decides is the safe reading. */
export function wordLimit(statement: Statement, { council }: Template): WordLimit | undefined {
  const record = recordFor(council.wordLimits, statement.frontMatter.session);
  if (!record) return undefined;
  const { notesCounted, source } = record;
  return { words: record[statement.lead.status as GrantedStatus], notesCounted, source };
}

/** The words that count against a limit; without a limit those of title and body. */
export function countedWords({ text, notes }: WordCount, limit: WordLimit | undefined): number {
  return text + (limit?.notesCounted ? notes : 0);
}

/**
 * Labels of lists and the signs that stand for tables, breaks and quotations are no words of the author's, but Word counts
 * those that are typed, and so may whoever receives the file.
 */
export function reportSheetWords(
  shown: number,
  words: WordCount,
  limit: WordLimit | undefined,
  statement: Statement,
): void {
  const sheet = countedWords({ ...words, text: shown }, limit);
  if (!limit || sheet <= limit.words || countedWords(words, limit) > limit.words) return;
  const reason = `The file to submit has ${sheet} words in ${scope(limit)}, typed labels and signs counted; the limit is ${limit.words}`;
  const note = `take out ${sheet - limit.words}, in case somebody counts them`;
  const place = { line: statement.body.line, column: 1 };
  complain(statement.text, 'labels-over-word-limit', place, reason, note);
}

/** What a limit counts, in words. */
export function scope({ notesCounted }: WordLimit): string {
  return notesCounted ? 'title, body and notes' : 'title and body';
}
