import type { Language } from '../doc/index.ts';
import { type GrantedStatus, grantedStatuses, type SponsorGrammar } from '../template/index.ts';
import type { Signatory } from '../validate/index.ts';
import { row } from './row.ts';

/** Organizations of one status that stand together on the cover. */
export interface SponsorGroup {
  readonly status: GrantedStatus;
  readonly members: readonly Signatory[];
}

/** How organizations of one status stand: as in the list, or by the alphabet of a language. */
export type Order = (a: Signatory, b: Signatory) => number;

/** The order that a statement asks for. */
export function orderOf({ order, language }: { order: 'submitted' | 'alphabetical'; language: Language }): Order {
  if (order === 'submitted') return () => 0;
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(printedName(a), printedName(b));
}

/**
 * Groups the organizations in consultative status: the main sponsor's group first and the main sponsor at its head, the
 * others general, special, roster; inside a group by `order`. So stand the groups on the covers of joint
 * statements of 2017 (general leads) and 2019 (special leads).
 */
export function groupSponsors(signatories: readonly Signatory[], lead: Signatory, order: Order): SponsorGroup[] {
  const statuses = [...grantedStatuses].sort((a, b) => Number(b === lead.status) - Number(a === lead.status));
  return statuses
    .map((status) => ({
      status,
      members: signatories
        .filter((signatory) => signatory.status === status)
        .sort((a, b) => Number(b === lead) - Number(a === lead) || order(a, b)),
    }))
    .filter((group) => group.members.length > 0);
}

/** The organizations that share the views of the statement and have no consultative status. */
export function supporters(signatories: readonly Signatory[], order: Order): Signatory[] {
  return signatories.filter((signatory) => signatory.status === 'none').sort(order);
}

/** The name as the organization wants it printed. */
export function printedName(signatory: Signatory): string {
  return signatory.display ?? signatory.name;
}

/** Writes the groups as a language does, each with the words for its status. */
export function writeSponsors(groups: readonly SponsorGroup[], grammar: SponsorGrammar): string {
  const written = groups.map(({ status, members }) => {
    const words = grammar.status[status];
    const count = members.length;
    const values: Readonly<Record<string, string>> = {
      names: row(members.map(printedName), grammar.names),
      status: count === 1 ? words.one : count === 2 ? (words.two ?? words.other) : words.other,
    };
    return grammar.group.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  });
  return row(written, grammar.groups);
}
