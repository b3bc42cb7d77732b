import { loadTemplate } from '../template/index.ts';
import { NodeWorld, packageRoot } from './world.ts';

/** The names of the submission profiles that a build may ask for, in the order of the sessions from which they hold. */
export async function submissionProfiles(): Promise<string[]> {
  const { submission } = await loadTemplate('human-rights-council', new NodeWorld(packageRoot));
  return submission.map(({ name }) => name);
}
