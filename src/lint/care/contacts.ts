import type { Statement } from '../../validate/index.ts';
import { mailboxesIn } from './mailboxes.ts';
import { sameNumber } from './own-numbers.ts';

/** People whom the data has and no document prints, by the keys that have them. */
export interface Contacts {
  /** The keys, and what they do, as messages say it. */
  readonly of: string;
  /** What is written for names; there may be a body or an office among them. */
  readonly names: readonly string[];
  readonly mailboxes: readonly string[];
  readonly numbers: readonly string[];
}

/** The contact of the form, those of the organizations, and who approved for them; the organizations are published or not. */
export function contactsOf(statement: Statement): readonly Contacts[] {
  const contacts = known.get(statement) ?? read(statement);
  known.set(statement, contacts);
  return contacts;
}

const known = new WeakMap<Statement, readonly Contacts[]>();

function read({ frontMatter, signatories, withheldSignatories }: Statement): Contacts[] {
  const { contact } = frontMatter;
  const all = [...signatories, ...withheldSignatories];
  const columns = all.map(({ contactName, contactEmail, contactPhone }) => {
    return { name: contactName, email: contactEmail, phone: contactPhone };
  });
  const approving = all.map(({ approvedBy }) => ({ name: approvedBy }));
  return [
    contactsIn('`contact` says', contact ? [contact] : []),
    contactsIn('the contact columns of a signatory say', columns),
    contactsIn('`approvedBy` of a signatory says', approving),
  ];
}

interface WrittenContact {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** A cell may hold several addresses and numbers, with words around them. */
function contactsIn(of: string, written: readonly WrittenContact[]): Contacts {
  return {
    of,
    names: written.flatMap(({ name }) => name ?? []),
    mailboxes: written.flatMap(({ email = '' }) => mailboxesIn(email).map(({ mailbox }) => mailbox)),
    numbers: written.flatMap(({ phone = '' }) => phone.split(/[;,\n]|\s\/\s|\p{L}{2,}/u)),
  };
}

/** Whether a mailbox is that of a contact: `contact-in-text` says so. */
export function isContactMailbox(mailbox: string, statement: Statement): boolean {
  return contactsOf(statement).some(({ mailboxes }) => mailboxes.includes(mailbox));
}

/** Whether a telephone number is that of a contact: `contact-in-text` says so. */
export function isContactNumber(number: string, statement: Statement): boolean {
  return contactsOf(statement).some(({ numbers }) => numbers.some((own) => sameNumber(own, number)));
}
