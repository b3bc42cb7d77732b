import type { Signatory, Statement } from '../validate/index.ts';
import { type KnownText, type Standing, standingOf } from './standing.ts';

/** An organization, and what it has approved. */
export interface Approval {
  readonly signatory: Signatory;
  readonly standing: Standing;
}

/** Of every organization that signs, also those that are not published: what it has approved. In the order of the list. */
export function approvalsOf(statement: Statement, own: KnownText, known: readonly KnownText[]): Approval[] {
  // An organization that stands in the list twice signs once.
  const signing = new Set([...statement.signatories, ...statement.withheldSignatories]);
  return [...statement.signatoryPlaces.keys()]
    .filter((signatory) => signing.has(signatory))
    .map((signatory) => ({ signatory, standing: standingOf(signatory, own, known) }));
}

/** How many of the published organizations have approved this text, another, or none. It betrays no other. */
export function countApprovals(
  statement: Statement,
  own: KnownText,
): Record<'thisText' | 'otherText' | 'none', number> {
  const standings = statement.signatories.map((signatory) => standingOf(signatory, own, []).kind);
  const thisText = standings.filter((kind) => kind === 'this text').length;
  const none = standings.filter((kind) => kind === 'nothing').length;
  return { thisText, otherText: standings.length - thisText - none, none };
}
