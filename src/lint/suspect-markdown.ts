import { type Block, inlineText } from '../doc/index.ts';
import { complain, fileAt } from '../message.ts';
import type { LintRule } from './rule.ts';

/** Signs that were meant as Markdown, and print as they stand. */
const SIGNS: readonly { readonly sign: RegExp; readonly reason: string; readonly note: string }[] = [
  { sign: /^#{1,6}[^\s#]/, reason: 'A heading has no space behind `#`', note: 'write `## Heading`' },
  {
    sign: /^\|.*\|/s,
    reason: 'A table did not become one',
    note: 'its second line must be `| --- | --- |`, as many as the columns',
  },
  { sign: /^[•·▪◦●]\s/, reason: 'A list did not become one', note: 'begin its items with `- `' },
  {
    sign: /(^|[^{])\{(\s+\{)?\s*(title|session|agendaItem|date|symbol|lead|signatories|cases|vars)\b/,
    reason: 'Braces are printed as they stand',
    note: 'data is printed by `{{name}}`',
  },
];

/** What looks like Markdown and is none is said, not mended. */
export const checkSuspectMarkdown: LintRule = ({ doc, statement }) => {
  const notes = [...doc.notes.values()].flatMap((note) => note.children);
  for (const { text, block } of [...doc.body, ...notes].flatMap(paragraphs)) {
    for (const { sign, reason, note } of SIGNS) {
      if (sign.test(text))
        complain(fileAt(block.position, statement), 'markdown-suspect', block.position, reason, note);
    }
  }
};

function paragraphs(block: Block): { readonly text: string; readonly block: Block }[] {
  switch (block.type) {
    case 'paragraph':
      return [{ text: inlineText(block.children), block }];
    case 'list':
      return block.children.flatMap((item) => item.children.flatMap(paragraphs));
    case 'blockQuote':
      return block.children.flatMap(paragraphs);
    default:
      return [];
  }
}
