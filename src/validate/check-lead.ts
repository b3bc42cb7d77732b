import { complain } from '../message.ts';
import type { Data } from '../read/index.ts';
import type { Signatory } from './signatory.ts';

/**
 * Finds the main sponsor: the one organization marked `lead`, or the only one there is. Only organizations in
 * consultative status may submit (Economic and Social Council resolution 1996/31).
 *
 * @returns nothing when there is none, or more than one, or it may not submit; the fault is written
 */
export function findLead(
  signatories: readonly Signatory[],
  data: Data,
  base: readonly PropertyKey[],
): Signatory | undefined {
  const marked = signatories.flatMap((signatory, index) => (signatory.lead ? [{ signatory, index }] : []));
  const [first, second] = marked;
  if (second) {
    const place = data.place([...base, second.index, 'lead']);
    complain(data.file, 'lead-invalid', place, 'A second organization is marked `lead`', 'leave one main sponsor');
    return undefined;
  }
  const lead =
    first ?? (signatories.length === 1 && signatories[0] ? { signatory: signatories[0], index: 0 } : undefined);
  if (!lead) {
    const note = 'write `yes` for `lead` at the organization that submits';
    complain(data.file, 'lead-invalid', data.place(base), 'No organization is marked `lead`', note);
    return undefined;
  }
  const { status, publish } = lead.signatory;
  const place = data.place([...base, lead.index, status === 'none' ? 'status' : 'publish']);
  if (status === 'none') {
    const note = 'the main sponsor must be in general, special or roster status';
    complain(data.file, 'lead-invalid', place, 'The organization marked `lead` has no consultative status', note);
    return undefined;
  }
  if (!publish) {
    const note = 'the main sponsor is always named: choose another';
    complain(data.file, 'lead-invalid', place, 'The organization marked `lead` is not to be published', note);
    return undefined;
  }
  return lead.signatory;
}
