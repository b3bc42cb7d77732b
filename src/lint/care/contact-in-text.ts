import type { Template } from '../../template/index.ts';
import type { Statement } from '../../validate/index.ts';
import { proseRule } from '../prose-rule.ts';
import type { Span } from '../quoted.ts';
import { contactNames } from './contact-names.ts';
import { type Contacts, contactsOf } from './contacts.ts';
import { decodedAddress } from './decoded-address.ts';
import type { KnownName } from './name-words.ts';
import { mailboxFinder } from './own-mailboxes.ts';
import { numberFinder } from './own-numbers.ts';
import { nameSearch } from './withheld-names.ts';

const partner = (text: string) => ({
  text,
  keys: [
    'signatories: [{ name: Loire Watch, status: special, lead: yes }, { name: Rhine Watch, status: none, contactName: Otto Quay, contactEmail: Otto <otto@rhine.example>, contactPhone: "+49 30 1234567 (office), +49 170 7654321", approvedBy: "Executive Committee" }, { name: Elbe Watch, status: none, publish: no, contactName: "Dr. Clara Limmat, director", approvedBy: 王小明 }, { name: Ems Watch, status: none, approvedBy: "Dora Maria Rhône / Ms. Maria del Ebro" }]',
  ],
});

export const contactInText = proseRule({
  id: 'contact-in-text',
  documentation: {
    summary:
      'Who answers for the submission, or for an organization that signs, or has approved for one, is not named in the text.',
    reason:
      '`contact` goes to the form and nowhere else, and the contact columns of the signatories and `approvedBy` to no document at all, whether the organization is published or not. A name, an address or a number that is typed into the text is issued with it. Numbers are found however they are spaced, with the codes of country and town or without; mailboxes also as `anna [at] loire (dot) example`, and in the address of a link; names with their capitals in any order, the first and the last of several, without titles. Who is printed anyway may be named: a person whose case is published, an author of a source, an organization that has the name; so may offices and bodies. The finding repeats none of it.',
    wrong: [
      'As ⟦Anna Brook⟧ says, the river rose.',
      'Write to ⟦anna.brook@loire-watch.example⟧, or call ⟦+41 22 555 01 00⟧.',
      { text: '请写信至⟦anna.brook@loire-watch.example⟧联系。请致电⟦+41 22 555 01 00⟧。', keys: ['language: zh'] },
      'As ⟦BROOK, Anna⟧ says.',
      'Call ⟦022 5550100⟧, ⟦+41 (0)22/555-01-00⟧, ⟦0041225550100⟧ or ⟦555 01 00⟧; write to ⟦anna . brook (at) loire-watch [dot] example⟧.',
      '[⟦Write to us⟧](mailto:anna.brook@loire-watch.example).',
      partner(
        'Otto, as ⟦Otto Quay⟧ says, is at ⟦OTTO@rhine.example⟧ and ⟦(030) 123 45 67⟧; ⟦٠٣٠ ١٢٣ ٤٥ ٦٧⟧; ⟦0170-7654321⟧.',
      ),
      partner('As ⟦Clara Limmat⟧ and ⟦Dora Maria Rhône⟧ decided, ⟦Maria Ebro⟧ wrote; ⟦QUAY Otto⟧ agreed.'),
      partner('正如⟦王小明⟧所说。'),
      {
        text: 'We met Chairwoman ⟦Rosalind Wintergreen⟧.',
        keys: ['signatories: [{ name: Loire Watch, status: special, approvedBy: Chairwoman Rosalind Wintergreen }]'],
      },
      partner('The river rose.[^a]\n\n[^a]: Told by ⟦otto [at] rhine.example⟧.'),
    ],
    right: [
      {
        text: 'It was told by phone, as above, of a rose hill.',
        keys: [
          'signatories: [{ name: Loire Watch, status: special, lead: yes, approvedBy: by phone, contactName: as above }, { name: Rhine Watch, status: none, approvedBy: Rose Hill }]',
        ],
      },
      {
        text: 'The Permanent Representative and the Human Rights Programme of the Middle East spoke By March 2026, with the Legal Adviser.',
        keys: [
          'signatories: [{ name: Loire Watch, status: special, lead: yes, contactName: Permanent Representative, approvedBy: by phone on 3 March }, { name: Rhine Watch, status: none, contactName: Human Rights Programme, approvedBy: by phone in March }, { name: Elbe Watch, status: none, contactName: "Middle East / Legal Adviser" }]',
        ],
      },
      {
        text: '执行委员会和工作组组长发了电子邮件。',
        keys: [
          'language: zh',
          'signatories: [{ name: Loire Watch, status: special, lead: yes, contactName: 工作组组长, approvedBy: 执行委员会 }]',
        ],
      },
      {
        text: 'She stood by a brook.',
        keys: ['signatories: [{ name: Loire Watch, status: special, approvedBy: A. Brook }]'],
      },
      partner('The Executive Committee met; Clara and Dora saw the Limmat.'),
      {
        text: 'As Otto Quay was arrested, Hedda Ems wrote.',
        keys: [
          'signatories: [{ name: Loire Watch, status: special, lead: yes, contactName: Otto Quay, approvedBy: Hedda Ems }]',
          'cases: [{ id: a, publish: name, consent: { basis: the person, on: 2026-01-20 }, person: { name: Otto Quay } }]',
          'sources: [{ id: a, type: book, title: The Loire, author: [{ family: Ems, given: Hedda }] }]',
        ],
      },
      'Anna stood by a brook, at No. 22, 555; 100 people came in 2019, and 555 01 001 left.',
      partner('Write to info@rhine.example, or call (030) 123 45 68.'),
      {
        text: 'The Anna Brook Trust says so.',
        keys: ['signatories: [{ name: The Anna Brook Trust, status: special }]'],
      },
    ],
  },
  parts: ['title', 'text', 'notes'],
  check({ text, links }, report, { statement, template }) {
    const note = 'take it out, unless the readers of the statement are to know: it goes to no document by itself';
    const told: Span[] = [];
    for (const { of, find, isAddress } of findersOf(statement, template)) {
      for (const { start, end } of [...find(text), ...links.filter(({ url }) => isAddress(url))]) {
        if (told.some((one) => one.start < end && start < one.end)) continue;
        told.push({ start, end });
        report(start, end, { reason: `The text holds what ${of}`, note });
      }
    }
  },
});

/** Finds the contacts that one key of the data has. */
interface Finder extends Pick<Contacts, 'of'> {
  find(text: string): readonly Span[];
  /** Whether a link leads to a mailbox of theirs. */
  isAddress(url: string): boolean;
}

function findersOf(statement: Statement, template: Template): readonly Finder[] {
  const finders =
    known.get(statement) ?? contactsOf(statement).map((contacts) => finderOf(contacts, statement, template));
  known.set(statement, finders);
  return finders;
}

const known = new WeakMap<Statement, readonly Finder[]>();

function finderOf({ of, names, mailboxes, numbers }: Contacts, statement: Statement, template: Template): Finder {
  const inMailboxes = mailboxFinder(mailboxes, template);
  const inNumbers = numberFinder(numbers);
  // Of a longer name the first and the last are enough; two first names are too often somebody else's.
  const sought = contactNames(names, statement, template).map((name): KnownName => ({ name, of: 'organization' }));
  const search = nameSearch(sought, [], template);
  return {
    of,
    find: (text) => {
      const inNames = search.in(text).filter(({ start, end, isWhole }) => isWhole && isWritten(text.slice(start, end)));
      return [...inMailboxes(text), ...inNumbers(text), ...inNames];
    },
    isAddress: (url) => inMailboxes(decodedAddress(url.replace(/^mailto:/i, ''))).length > 0,
  };
}

/** Whether words are written as names are: two of them with capitals, where the script has any. */
function isWritten(words: string): boolean {
  return !/\p{Ll}/u.test(words) || (words.match(/(?<![\p{L}\p{M}])[\p{Lu}\p{Lt}\p{Lo}]/gu) ?? []).length > 1;
}
