import { complain } from '../../message.ts';
import { wordsInARow } from '../../words-in-a-row.ts';
import type { LintRule } from '../rule.ts';

const KEYS = ['name', 'email', 'phone'] as const;

export const contactMissing: LintRule = {
  id: 'contact-missing',
  repeatsWords: false,
  documentation: {
    summary: 'Somebody answers for the submission, with a name, an e-mail address and a telephone number.',
    reason: 'The form asks for all three. They go to the form and nowhere else.',
    source:
      'Form for written statements, contact; muhaz.org/human-rights-council-submitting-an-ngo-written-statement.html',
    wrong: [],
    right: ['A text with a contact.'],
    case: 'contact-missing',
  },
  check({ statement }) {
    const { frontMatter, source, text } = statement;
    const { contact } = frontMatter;
    const missing = KEYS.filter((key) => contact?.[key] === undefined).map((key) => `\`${key}\``);
    if (missing.length === 0) return;
    const what = contact ? `${wordsInARow(missing)} of \`contact\`` : '`contact`';
    const reason = `${what} ${contact && missing.length > 1 ? 'are' : 'is'} missing, which the form asks for`;
    const note = contact
      ? `add ${missing.length > 1 ? 'them' : 'it'} there; the form alone has it`
      : 'add `contact: { name: …, email: …, phone: … }`; it goes to the form only';
    complain(text, 'contact-missing', source.place(contact ? ['contact'] : [], 'key'), reason, note);
  },
};
