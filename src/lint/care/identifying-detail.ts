import { proseRule } from '../prose-rule.ts';
import type { Span } from '../quoted.ts';
import type { Subject } from '../rule.ts';
import { wordsOf } from '../style/words.ts';
import { writtenDates } from '../written-dates.ts';

/** Behind a word for a document: four figures and more in six signs and more. */
const NUMBER =
  /^(?:[ \u00A0]?(?:no|nr|núm|n[°º])\.?)?[ \u00A0]?[:：#]?[ \u00A0]?(?<number>(?=[A-Z]{0,4}[ -]?\d)[A-Z0-9][A-Z0-9-]{5,20})/iu;

/** An international bank account number (ISO 13616). */
const ACCOUNT =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00A0]?[A-Z0-9]{4}){2,7}(?:[ \u00A0]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;

const person = (text: string) => ({
  text,
  keys: ['cases: [{ id: a, person: { name: Wilma Weir, born: 1990-05-03 } }]'],
});

export const identifyingDetail = proseRule({
  id: 'identifying-detail',
  documentation: {
    summary:
      'No number of a passport, an identity card or a bank account stands in the text, and no birthday of a person who is not named.',
    reason:
      'Who has such a detail finds the person, with a name or without. Neither the Council nor a reader needs it.',
    source: 'Keywords: `identityWords` in `templates/lint/care.yaml`; accounts by the check digits of ISO 13616',
    wrong: [
      'She travelled on passport No. ⟦X1234567⟧.',
      'The money went to ⟦GB82 WEST 1234 5698 7654 32⟧.',
      person('She was born on ⟦3 May 1990⟧.'),
      { text: 'Passeport n° ⟦12AB34567⟧.', keys: ['language: fr'] },
    ],
    right: [
      'Her passport was taken on 12 May 2019, and 1,500 passports in 2020.',
      'Document GB82 WEST 1234 5698 7654 33 is no account.',
      person('They met on 4 May 1990.'),
      'Passport holders of 2019 and 2020.',
    ],
  },
  parts: ['title', 'text', 'notes'],
  check(prose, report, subject) {
    const note = 'take it out: it leads to the person';
    for (const { start, end } of documentNumbers(prose.text, subject)) {
      report(start, end, { reason: 'The number of a person’s document stands in the text', note });
    }
    for (const { 0: account, index } of prose.text.matchAll(ACCOUNT)) {
      if (!isAccount(account)) continue;
      report(index, index + account.length, { reason: 'The number of a bank account stands in the text', note });
    }
    for (const { start, end } of birthdays(prose.text, subject)) {
      report(start, end, { reason: 'The text holds the birthday of a person who is not to be named', note });
    }
  },
});

function documentNumbers(text: string, { doc, template }: Subject): Span[] {
  return wordsOf(template.lint.care.identityWords[doc.language], { text }).flatMap(({ end }) => {
    const number = NUMBER.exec(text.slice(end, end + 40))?.groups?.['number'];
    if (number === undefined || (number.match(/\d/g) ?? []).length < 4) return [];
    const start = text.indexOf(number, end);
    return [{ start, end: start + number.length }];
  });
}

/** The remainder of the whole, its first four signs put behind and its letters read as 10 to 35, is 1. */
function isAccount(account: string): boolean {
  const signs = account.replace(/[ \u00A0]/g, '');
  const turned = signs.slice(4) + signs.slice(0, 4);
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let remainder = 0;
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder === 1;
}

function birthdays(text: string, { doc, statement, template }: Subject): Span[] {
  const withheld = statement.cases.filter(({ publish }) => publish !== 'name');
  const days = new Set(withheld.flatMap(({ person: { born } }) => (born && born !== 'unknown' ? born.on : [])));
  if (days.size === 0) return [];
  return writtenDates(text, doc.language, template).filter(({ on }) => on.length === 10 && days.has(on));
}
