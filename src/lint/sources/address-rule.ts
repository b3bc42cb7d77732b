import type { Position } from '../../doc/index.ts';
import { complain, fileAt } from '../../message.ts';
import type { Documentation, LintRule, Subject } from '../rule.ts';
import { type Address, addressesOf } from './addresses.ts';

interface Said {
  readonly reason: string;
  readonly note: string;
  /** Another place than that of the whole address. */
  readonly position?: Position;
  /** What to write instead of the address. */
  readonly instead?: string | undefined;
}

interface AddressRule {
  readonly id: LintRule['id'];
  readonly documentation: Documentation;
  /** What is said of an address, if anything is. */
  say(address: Address, subject: Subject): Said | undefined;
}

/** A rule about the addresses of pages, in text, notes and sources. */
export function addressRule({ id, documentation, say }: AddressRule): LintRule {
  return {
    id,
    documentation,
    check(subject) {
      for (const address of addressesOf(subject)) {
        const said = say(address, subject);
        if (!said) continue;
        const { reason, note, position = address.position, instead } = said;
        const message = complain(fileAt(position, subject.statement), id, position, reason, note);
        if (instead === undefined) continue;
        message.actual = address.written;
        message.expected = [instead];
      }
    },
  };
}
