import {
  type Block,
  type BlockQuote,
  bearsQuotationMarks,
  type Inline,
  inlineText,
  type Link,
  paragraphsOf,
  type RowSigns,
  signBefore,
  type Table,
} from '../doc/index.ts';
import { complain, fileAt } from '../message.ts';
import { elsewhere } from './elsewhere.ts';
import { excerpt } from './excerpt.ts';
import type { Subject } from './rule.ts';

/** The file that is uploaded carries no tables: their rows become lines of text, and the author is shown one. */
export const checkTables = ({ doc, statement, profile }: Subject): void => {
  const { plain } = profile.stylesheet;
  if (!plain) return;
  for (const block of doc.body) {
    if (block.type !== 'table') continue;
    const line = excerpt(lineOf(block, plain.rows[doc.language]));
    const reason = `The submission carries no table: its rows are lines such as \`${line}\``;
    const note = 'read them in the file to submit before it is sent';
    complain(fileAt(block.position, statement), 'submission-drops-table', block.position, reason, note);
  }
};

/** The file that is uploaded has no indents: what tells a quotation from the text are quotation marks. */
export const checkQuotations = ({ doc, statement, profile }: Subject): void => {
  const { plain } = profile.stylesheet;
  if (!plain) return;
  const [{ opening, closing }] = plain.quotations[doc.language];
  const notes = [...doc.notes.values()].flatMap((note) => note.children);
  for (const quotation of quotationsIn([...doc.body, ...notes])) {
    if (bearsQuotationMarks(quotation)) continue;
    const { position } = quotation;
    const reason = `The submission has no indents: the quotation is set between \`${opening.trim()}\` and \`${closing.trim()}\``;
    const note = 'nothing need be done; to a quotation with marks of its own none are added';
    complain(fileAt(position, statement), 'submission-marks-quotation', position, reason, note);
  }
};

/** Who reads the submission on paper sees the words of a link, and not where it leads. */
export const checkAddresses = ({ doc, statement, profile }: Subject): void => {
  if (!profile.stylesheet.plain) return;
  const notes = [...doc.notes.values()].flatMap((note) => note.children);
  const links = paragraphsOf([...doc.body, ...notes]).flatMap(({ children }) => hiddenAddresses(children));
  const [first, ...others] = links;
  if (!first) return;
  const places = elsewhere(
    first.position,
    others.map(({ position }) => position),
  );
  const reason = `On paper the submission does not say where \`${excerpt(inlineText(first.children))}\` leads${places}`;
  const note = 'if readers are to have the address, write it out in a note';
  complain(fileAt(first.position, statement), 'submission-hides-address', first.position, reason, note);
};

function lineOf({ children: [head, row = head] }: Table, signs: RowSigns): string {
  const cells = row.children.map(({ children }) => inlineText(children) || signs.empty);
  return cells.map((words, column) => signBefore(column, signs) + words).join('');
}

/** The quotations that stand in no other. */
function quotationsIn(blocks: readonly Block[]): BlockQuote[] {
  return blocks.flatMap((block) => {
    if (block.type === 'blockQuote') return [block];
    return block.type === 'list' ? block.children.flatMap((item) => quotationsIn(item.children)) : [];
  });
}

function hiddenAddresses(nodes: readonly Inline[]): Link[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return showsAddress(node) ? [] : [node];
    return 'children' in node ? hiddenAddresses(node.children) : [];
  });
}

/** Whether the words of a link are its address, with its scheme or without. */
function showsAddress({ url, children }: Link): boolean {
  const bare = (address: string): string => address.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, '');
  return bare(url) === bare(inlineText(children).trim());
}
