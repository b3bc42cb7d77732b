import { complain } from '../../message.ts';
import type { LintRule } from '../rule.ts';

export const titleNotInTitleCase: LintRule = {
  id: 'title-not-in-title-case',
  documentation: {
    summary: 'The title is in title case, where the rule of the session wants it so.',
    reason: 'The words of the title begin with capitals, small ones like `of` and `the` apart. No word is changed.',
    source: 'Guidelines of 2008, www2.ohchr.org/english/bodies/hrcouncil/guidelines.htm: "bold, title case"',
    languages: ['en'],
    wrong: [
      { text: 'A text.', keys: ['session: 14', 'date: 2010-05-14', 'title: ⟦The Right to water⟧'] },
      { text: 'A text.', keys: ['session: 14', 'date: 2010-05-14', 'title: ⟦The right to water⟧'] },
    ],
    right: [
      { text: 'A text.', keys: ['session: 14', 'date: 2010-05-14', 'title: The Right to Water in the Upper Valleys'] },
      { text: 'A text.', keys: ['session: 14', 'date: 2010-05-14', 'title: the Right to Water'] },
      { text: 'A text.', keys: ['session: 14', 'date: 2010-05-14', 'title: Self-determination of Peoples'] },
      { text: 'A text.', keys: ['title: The right to water'] },
    ],
  },
  check({ doc, statement, profile }) {
    const { smallWords } = profile;
    if (!smallWords || doc.language !== 'en') return;
    const [, ...words] = doc.title.split(/[^\p{L}\p{M}\p{N}’'-]+/u).filter(Boolean);
    const small = words.filter((word) => /^\p{Ll}/u.test(word) && !smallWords.includes(word));
    if (small.length === 0) return;
    const list = small.map((word) => `\`${word}\``).join(', ');
    const reason = `The file to submit is to have a title in title case, and this one has ${list} in small letters`;
    const note = 'write the words of the title with capitals, small ones like `of` and `the` apart';
    complain(statement.text, 'title-not-in-title-case', doc.titlePosition, reason, note);
  },
};
