import { proseRule } from '../prose-rule.ts';
import { isContactNumber } from './contacts.ts';
import { telephonesIn } from './telephones.ts';

export const telephoneInText = proseRule({
  id: 'telephone-in-text',
  documentation: {
    summary: 'No telephone number stands in the text.',
    reason:
      'A number leads to the person who answers, and what is issued cannot be taken back. The form has a place for the contact.',
    wrong: [
      'Call ⟦+41 22 555 01 99⟧.',
      'Call ⟦0041 22 555 01 99⟧ or ⟦(022) 555 01 99⟧.',
      'The office (tel. ⟦022 555 01 99⟧) is closed.',
      { text: '请致电⟦+41 22 555 01 99⟧。请拨打电话⟦022 555 01 99⟧找我们。', keys: ['language: zh'] },
      { text: 'اتصلوا بـ⟦+98 21 5555 0199⟧ أو بهاتف ⟦٠٢١٥٥٥٥٠١٩٩⟧ أو ⟦+۹۸ ۲۱ ۵۵۵۵ ۰۱۹۹⟧.', keys: ['language: ar'] },
      { text: 'Le bureau (tél. : ⟦01 55 55 01 99⟧) est fermé.', keys: ['language: fr'] },
    ],
    right: [
      'Between 1988 and 2019, 12 500 000 people left; +12 500 000 in all.',
      'Resolution 2200A (XXI), case No. 0012345678/2020, A/HRC/61/NGO/12, 999 U.N.T.S. 171.',
      'On 2026-02-06, 10,000–12,000 were held; ISBN 978-92-1-130372-8.',
      'The telephone was cut in 2019.',
      { text: '1988年，12500000人离开，电话中断。', keys: ['language: zh'] },
      { text: 'القرار ٢٢٠٠ (د-٢١)، وغادر ١٢٥٠٠٠٠٠ شخص[^a].\n\n[^a]: سجل.', keys: ['language: ar'] },
    ],
  },
  parts: ['title', 'text', 'notes'],
  check(prose, report, { doc, statement, template }) {
    for (const { digits, start, end } of telephonesIn(prose.text, template.lint.care.telephoneWords[doc.language])) {
      if (isContactNumber(digits, statement) || prose.links.some((link) => link.start < end && start < link.end))
        continue;
      const note = 'take it out; who answers for the statement stands in `contact`';
      report(start, end, { reason: 'A telephone number stands in the text', note });
    }
  },
});
