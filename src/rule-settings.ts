import { protectingRuleIds, type Rule, type RuleId, rules } from './rules.ts';

/** What `rules:` may set a rule to. */
export const levels = ['off', 'warning', 'error'] as const;

/** What is asked of rules, instead of what the list says. */
export type RuleSettings = Readonly<Partial<Record<RuleId, (typeof levels)[number]>>>;

/** The ids of the rules that may be set, in the order of the list. */
export const settableRules: readonly RuleId[] = idsOf(({ settable }) => settable);

/** The ids of the rules that a comment may silence, in the order of the list. */
export const silenceableRules: readonly RuleId[] = idsOf(({ silenceable }) => silenceable);

/** Why a rule that may not be set is as it is. */
export function whyFixed(id: RuleId): string {
  if (protectingRuleIds.includes(id)) return 'it protects people who have not agreed to be named';
  if (id === 'approval-missing') return 'whether approvals are required is said by `requireApprovals`';
  if (id === 'character-uncovered') return 'the PDF would have gaps in its words';
  return 'no document can be made of what it finds';
}

function idsOf(wanted: (rule: Rule) => boolean): RuleId[] {
  return (Object.keys(rules) as RuleId[]).filter((id) => wanted(rules[id]));
}
