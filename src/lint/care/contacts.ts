import type { Statement } from '../../validate/index.ts';
import { foldedText } from './folded-words.ts';
import { mailboxesIn } from './mailboxes.ts';
import { sameNumber } from './own-numbers.ts';

/** Whom to ask about the submission, or about an organization: it is in the data, and printed in no document. */
export interface Contact {
  /** The key of the data that has it, as messages name it. */
  readonly of: string;
  /** The words of the name, folded. */
  readonly name: readonly string[];
  readonly mailboxes: readonly string[];
  readonly numbers: readonly string[];
}

/** The contact of the form, and those of the organizations, named or not. */
export function contactsOf(statement: Statement): readonly Contact[] {
  const contacts = known.get(statement) ?? read(statement);
  known.set(statement, contacts);
  return contacts;
}

const known = new WeakMap<Statement, readonly Contact[]>();

function read({ frontMatter, signatories, withheldSignatories }: Statement): Contact[] {
  const { contact } = frontMatter;
  return [
    ...(contact ? [contactOf('`contact` says', contact)] : []),
    ...[...signatories, ...withheldSignatories].map(({ contactName, contactEmail, contactPhone }) => {
      const written = { name: contactName, email: contactEmail, phone: contactPhone };
      return contactOf('the contact columns of a signatory say', written);
    }),
  ];
}

interface WrittenContact {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** A cell may hold several addresses and numbers, with words around them. */
function contactOf(of: string, { name = '', email = '', phone = '' }: WrittenContact): Contact {
  const mailboxes = mailboxesIn(email).map(({ mailbox }) => mailbox);
  return { of, name: foldedText(name), mailboxes, numbers: phone.split(/[;,\n]|\s\/\s|\p{L}{2,}/u) };
}

/** Whether a mailbox is that of a contact: `contact-in-text` says so. */
export function isContactMailbox(mailbox: string, statement: Statement): boolean {
  return contactsOf(statement).some(({ mailboxes }) => mailboxes.includes(mailbox));
}

/** Whether a telephone number is that of a contact: `contact-in-text` says so. */
export function isContactNumber(number: string, statement: Statement): boolean {
  return contactsOf(statement).some(({ numbers }) => numbers.some((own) => sameNumber(own, number)));
}
