import { z } from 'zod';
import type { Stylesheet } from '../doc/index.ts';
import { recordFor } from './council.ts';
import { parseStylesheet } from './stylesheet.ts';

/** One version of the rule about the file that is uploaded, and how a file that keeps it looks. */
export interface SubmissionProfile {
  readonly name: string;
  /** The first session for which the rule holds; it holds until the next one does. */
  readonly fromSession: number;
  /** The rule in a few words, for people. */
  readonly summary: string;
  readonly source: string;
  /** Where titles are to be in title case: the English words that stay small in them. */
  readonly smallWords?: readonly string[] | undefined;
  readonly stylesheet: Stylesheet;
}

const profile = z.strictObject({
  name: z.string(),
  fromSession: z.int().positive(),
  summary: z.string(),
  source: z.string(),
  smallWords: z.array(z.string()).optional(),
  stylesheet: z.unknown().transform(parseStylesheet),
});

const profiles = z.array(profile).min(1);

/**
 * Reads the profiles of the file that is uploaded, in the order of their sessions.
 *
 * @throws {z.ZodError} when the data is none
 */
export function parseProfiles(data: unknown): readonly SubmissionProfile[] {
  return profiles.parse(data);
}

/**
 * The profile called `name`, or the one whose rule holds at `session`.
 *
 * @throws {Error} when there is none
 */
export function submissionProfile(
  known: readonly SubmissionProfile[],
  session: number,
  name?: string,
): SubmissionProfile {
  const found = name === undefined ? recordFor(known, session) : known.find((candidate) => candidate.name === name);
  if (found) return found;
  const wanted = name === undefined ? `for session ${session}` : `\`${name}\``;
  throw new Error(`Cannot find the submission profile ${wanted} among ${known.map((one) => one.name).join(', ')}`);
}
