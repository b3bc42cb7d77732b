import { complain } from '../message.ts';
import type { Data } from '../read/index.ts';
import type { Signatory } from './signatory.ts';

/** What an approval says. */
const parts = ['approvedBy', 'approvedOn', 'approvedText'] as const;

/** An approval says who approved which text, and when. Its day is near that of the statement, and not after it. */
export function checkApprovals(
  signatories: readonly Signatory[],
  data: Data,
  base: readonly PropertyKey[],
  day: string | undefined,
): void {
  for (const [index, signatory] of signatories.entries()) {
    const given = parts.filter((key) => signatory[key] !== undefined);
    const [first] = given;
    const missing = parts.filter((key) => signatory[key] === undefined);
    if (first !== undefined && missing.length > 0) {
      const place = data.place([...base, index, first]);
      const reason = `The approval does not say ${missing.map((key) => SAYS[key]).join(' and ')}, and counts as none`;
      const note = `fill in ${missing.map((key) => `\`${key}\``).join(' and ')}`;
      complain(data.file, 'approval-incomplete', place, reason, note);
    }
    const doubt = day === undefined ? undefined : doubtOf(signatory.approvedOn, day);
    if (doubt === undefined) continue;
    const place = data.place([...base, index, 'approvedOn']);
    const note = 'correct the day of the approval, or `date` in the front matter';
    complain(data.file, 'approval-date-doubtful', place, `The approval is of ${doubt}`, note);
  }
}

const SAYS: Readonly<Record<(typeof parts)[number], string>> = {
  approvedBy: 'who approved',
  approvedOn: 'on which day',
  approvedText: 'which text',
};

/** What is unlikely about the day of an approval. */
function doubtOf(approvedOn: string | undefined, day: string): string | undefined {
  if (approvedOn === undefined) return undefined;
  if (approvedOn > day) return `${approvedOn}, after the day of the statement, ${day}`;
  const yearBefore = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return approvedOn < yearBefore ? `${approvedOn}, more than a year before the statement` : undefined;
}
