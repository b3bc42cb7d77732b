import { submissionProfiles } from '../node/index.ts';
import { oneOf } from './arguments.ts';

/**
 * The submission profile that `--profile` names, if it names one.
 *
 * @throws {UsageError} when it is none
 */
export async function knownProfile(name: string | undefined): Promise<string | undefined> {
  return name === undefined ? undefined : oneOf('--profile', name, await submissionProfiles());
}
