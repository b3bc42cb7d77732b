import { blockTexts } from '../doc/index.ts';
import { complain, fileAt } from '../message.ts';
import type { Subject } from './rule.ts';

/** With more words than `Available at` a note says what the address leads to. */
const FEW = 2;

/**
 * A note that is an address alone gives nothing once the page is gone. Documents of Geneva print many (881 of 4,626 notes
 * end with an address), so it is a suggestion, and none where their style is asked for.
 */
export const checkBareUrls = ({ doc, statement }: Subject): void => {
  if (statement.frontMatter.style === 'geneva') return;
  for (const { children, position } of doc.notes.values()) {
    const text = blockTexts(children).join(' ');
    const words = text.replace(/https?:\/\/\S+/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
    if (!/https?:\/\/\S/.test(text) || words.length > FEW) continue;
    const note = 'name the page in `sources` and cite it by `[@key]`; with `style: geneva` nothing is said';
    complain(fileAt(position, statement), 'footnote-bare-url', position, 'The note is an address and no more', note);
  }
};
