import { proseRule } from '../prose-rule.ts';
import { isContactMailbox } from './contacts.ts';
import { mailboxesIn } from './mailboxes.ts';

export const emailInText = proseRule({
  id: 'email-in-text',
  documentation: {
    summary: 'No e-mail address stands in the text.',
    reason:
      'What is issued is read everywhere and for ever, also by those who look for people to write to. The form has a place for the contact. Mailboxes of the United Nations may stand.',
    wrong: ['Write to ⟦anna@loire.example⟧.', 'A note.[^a]\n\n[^a]: Told by ⟦a.brook@mail.loire.example⟧.'],
    right: [
      'Write to hrcngo@ohchr.org.',
      'See https://loire.example/@anna.',
      'They met @ the river.',
      'The rate is 3@4.',
    ],
  },
  parts: ['title', 'text', 'notes'],
  check({ text }, report, { statement, template }) {
    for (const { mailbox, start, end } of mailboxesIn(text)) {
      const domain = mailbox.slice(mailbox.indexOf('@') + 1);
      const isPublic = template.lint.care.publicDomains.some((one) => domain === one || domain.endsWith(`.${one}`));
      if (isPublic || isContactMailbox(mailbox, statement)) continue;
      const note = 'take it out, or name the office instead; who answers for the statement stands in `contact`';
      report(start, end, { reason: 'An e-mail address stands in the text', note });
    }
  },
});
