import { inlineText, paragraphsOf } from '../doc/index.ts';
import { complain, fileAt } from '../message.ts';
import type { Subject } from './rule.ts';

/** A sign that was meant as Markdown, and prints as it stands. */
interface Sign {
  readonly sign: RegExp;
  readonly reason: string;
  readonly note: string;
}

const NAMES = 'title|session|agendaItem|date|symbol|lead|signatories|cases|sources|vars';

const SIGNS: readonly Sign[] = [
  { sign: /^#{1,6}[^\s#]/, reason: 'A heading has no space behind `#`', note: 'write `## Heading`' },
  { sign: /^\|.*\|/s, reason: 'A table did not become one', note: 'below its head must stand `| --- | --- |`' },
  { sign: /^[•·▪◦●]\s/, reason: 'A list did not become one', note: 'begin its items with `- `' },
  {
    sign: new RegExp(`(^|[^{])\\{(\\s+\\{)?\\s*(${NAMES})\\b`),
    reason: 'Braces are printed as they stand',
    note: 'data is printed by `{{name}}`',
  },
  {
    sign: /\{\s*lang\s*=/,
    reason: 'The language of words is printed as it stands',
    note: 'put the words in brackets before it: `[mot juste]{lang=fr}`',
  },
  { sign: /\^\[/, reason: 'A note inside the line is not known here', note: 'write `[^word]`, and `[^word]: …` below' },
  { sign: /<https?:/, reason: 'The address did not become a link', note: 'take the brackets away' },
];

/** What looks like Markdown and is none is said, not mended. */
export const checkSuspectMarkdown = ({ doc, statement }: Subject): void => {
  const notes = [...doc.notes.values()].flatMap((note) => note.children);
  for (const { children, position } of paragraphsOf([...doc.body, ...notes])) {
    const text = inlineText(children);
    for (const { sign, reason, note } of SIGNS) {
      if (sign.test(text)) complain(fileAt(position, statement), 'markdown-suspect', position, reason, note);
    }
    for (const key of printedKeys(text)) {
      if (!statement.sources?.has(key)) continue;
      const note = `cite the source by \`[@${key}]\``;
      complain(fileAt(position, statement), 'markdown-suspect', position, `\`@${key}\` is printed as it stands`, note);
    }
  }
  if (/\{\{|\[[\^@]|\]\{|\*\S[^*]*\*/.test(doc.title)) {
    const note = 'the title is plain text: take the signs out';
    complain(statement.text, 'markdown-suspect', doc.titlePosition, 'The title prints its signs as they stand', note);
  }
};

/** What looks like the key of a source: `@key`. Who writes `\[@key\]` means what is printed. */
function printedKeys(text: string): string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}[])@\{?([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?~/-]*)/gu)].map(([, key = '']) =>
    key.replace(/[^\p{L}\p{N}_]+$/u, ''),
  );
}
