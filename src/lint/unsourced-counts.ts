import { type Inline, inlineText } from '../doc/index.ts';
import { complain, fileAt } from '../message.ts';
import { passagesOf } from './passages.ts';
import type { Subject } from './rule.ts';

/** Stands for the call of a note, which is otherwise no word. */
const CALL = '\uE000';

/**
 * A count of persons comes from somewhere: a number before one of the nouns of the language, in a sentence that calls no
 * note and prints no figure of the data. Numbers under ten, years and parts of names are no counts.
 */
export const checkCounts = ({ doc, statement, template, uses }: Subject): void => {
  const nouns = template.countedNouns[doc.language];
  if (!nouns) return;
  const count = new RegExp(
    `(?<![\\p{L}\\p{N}/.-])(\\d{1,3}(?:[,.\\u00A0\\u202F ]\\d{3})+|\\d{2,})(?: \\p{L}+)? (?:${nouns.join('|')})(?!\\p{L})`,
    'iu',
  );
  const printed = uses.flatMap((use) => use.printed ?? []);
  const sentences = new Intl.Segmenter(doc.language, { granularity: 'sentence' });
  for (const { children, position } of passagesOf(doc.body)) {
    // A mark behind the full stop is of the sentence before it.
    const text = withCalls(children).replace(/([.!?…]["”’»)]*)(\uE000+)/gu, '$2$1');
    for (const { segment } of sentences.segment(text)) {
      const found = count.exec(segment);
      if (!found?.[1] || segment.includes(CALL)) continue;
      const number = found[1];
      if (/^(19|20)\d\d$/.test(number) || printed.some((words) => words.includes(number))) continue;
      const reason = `The count \`${found[0]}\` has no source`;
      const note = 'call a note, cite a source, or print it from `figures` with `{{figure "…"}}`';
      complain(fileAt(position, statement), 'count-unsourced', position, reason, note);
    }
  }
};

function withCalls(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'noteReference') return CALL;
      return 'children' in node ? withCalls(node.children) : inlineText([node]);
    })
    .join('');
}
