import { complain } from '../message.ts';
import type { Subject } from './rule.ts';

/** Where the rule asks for a title in title case, the author hears of words in small letters; none is changed. */
export const checkTitleCase = ({ doc, statement, profile }: Subject): void => {
  const { smallWords } = profile;
  if (!smallWords || doc.language !== 'en') return;
  const [, ...words] = doc.title.split(/[^\p{L}\p{M}\p{N}’'-]+/u).filter(Boolean);
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !smallWords.includes(word));
  if (small.length === 0) return;
  const list = small.map((word) => `\`${word}\``).join(', ');
  const reason = `The file to submit is to have a title in title case, and this one has ${list} in small letters`;
  const note = 'write the words of the title with capitals, small ones like `of` and `the` apart';
  complain(statement.text, 'title-not-in-title-case', doc.titlePosition, reason, note);
};
