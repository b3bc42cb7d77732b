import { complain } from '../../message.ts';
import type { LintRule } from '../rule.ts';

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
    if (statement.frontMatter.contact) return;
    const reason = '`contact` is missing, which the form asks for';
    const note = 'add `contact: { name: …, email: …, phone: … }`; it goes to the form only';
    complain(statement.text, 'contact-missing', statement.source.place([]), reason, note);
  },
};
