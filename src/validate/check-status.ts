import { complain } from '../message.ts';
import type { Data } from '../read/index.ts';
import type { Signatory } from './signatory.ts';

/** Status can be suspended or withdrawn (Economic and Social Council resolution 1996/31, part VIII): what was looked up more than a year ago may have changed. */
export function checkStatusConfirmed(
  signatories: readonly Signatory[],
  data: Data,
  base: readonly PropertyKey[],
  day: string | undefined,
): void {
  if (day === undefined) return;
  const yearBefore = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  for (const [index, { status, statusConfirmedOn }] of signatories.entries()) {
    if (status === 'none' || statusConfirmedOn === undefined || statusConfirmedOn >= yearBefore) continue;
    const place = data.place([...base, index, 'statusConfirmedOn']);
    const reason = `The status was confirmed on ${statusConfirmedOn}, more than a year before the statement`;
    complain(data.file, 'status-stale', place, reason, 'look it up in the ECOSOC database, and write the day');
  }
}
