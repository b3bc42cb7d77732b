import type { VFile } from 'vfile';
import type { Language } from '../doc/index.ts';
import type { RuleId } from '../rules.ts';
import type { World } from '../world.ts';
import { examineFile, type Found } from './examine-file.ts';

/** What a plugin may be told. */
export interface RuleOptions {
  /** Where the data and the partials of the statement are read; the folder of the file, when it is not given. */
  readonly world?: World | undefined;
  /** The language of a text that has no front matter to say so: `en`, when it is not given. */
  readonly language?: Language | undefined;
  /** The name of a submission profile, instead of the one that holds at the session. */
  readonly profile?: string | undefined;
}

/** A plugin of unified for trees of Markdown. */
export type RulePlugin = (options?: RuleOptions) => (tree: object, file: VFile) => Promise<void>;

/** The plugin of a rule. */
export function rulePlugin(rule: RuleId): RulePlugin {
  return (options = {}) =>
    async (_, file) => {
      const examined = await examineFile(file, options);
      const own = examined.findings.filter(({ ruleId }) => ruleId === rule);
      for (const found of [...examined.takeFaults(), ...own]) write(file, found);
    };
}

function write(file: VFile, { reason, ruleId, fatal, place, note, actual, expected }: Found): void {
  const message = file.message(reason, { source: 'rostrum', ...(ruleId && { ruleId }), ...(place && { place }) });
  Object.assign(message, { fatal, ...(note && { note }), ...(expected && { actual, expected }) });
}
