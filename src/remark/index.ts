import { lintRules } from '../lint/index.ts';
import type { RuleId } from '../rules.ts';
import { type RulePlugin, rulePlugin } from './rule-plugin.ts';

export type { RuleOptions, RulePlugin } from './rule-plugin.ts';

/**
 * Every rule about the text of a statement as a plugin of unified, by the rule's id:
 *
 *     unified().use(remarkParse).use(plugins['double-space'])
 *
 * A plugin writes what its rule finds on the file, and leaves the tree as it is. It reads the text of the file, not the
 * tree: with Rostrum's own syntax, and with the data that the front matter names.
 */
export const plugins: Readonly<Record<string, RulePlugin>> = Object.fromEntries(
  lintRules.map(({ id }) => [id, rulePlugin(id)]),
);

/** What each rule finds, why, and examples, by the rule's id. */
export const documentation = new Map(lintRules.map((rule) => [rule.id as RuleId, rule.documentation]));

/** All rules, for `"plugins": ["rostrum/lint"]` in the settings of remark. */
const preset: { readonly plugins: RulePlugin[] } = { plugins: Object.values(plugins) };
// biome-ignore lint/style/noDefaultExport: remark takes a preset from there.
export default preset;
