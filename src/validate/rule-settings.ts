import { z } from 'zod';
import { levels, type RuleSettings, settableRules } from '../rule-settings.ts';
import { isRule, type RuleId } from '../rules.ts';

const level = z.enum(levels).meta({ id: 'level', description: '`off`, `warning` or `error`.' });

/** The rules that may be set, each with what it is set to. */
export const ruleSettings = z
  .strictObject(Object.fromEntries(settableRules.map((id) => [id, level.optional()])))
  .meta({ description: 'What findings of a rule are, by its id: `{ count-unsourced: off }`.' });

/** `rostrum.config.yaml`: what holds for every statement below it. */
export const config = z
  .strictObject({ rules: ruleSettings.optional() })
  .meta({ title: 'Settings for the statements of a folder' });

/** The settings in front matter or in a file of settings: those that are sound, though others are not. */
export function settingsIn(value: unknown): RuleSettings {
  const found = (value as { rules?: unknown } | null | undefined)?.rules;
  const entries = Object.entries(typeof found === 'object' && found !== null ? found : {});
  return Object.fromEntries(
    entries.filter(([id, set]) => isSettable(id) && level.safeParse(set).success),
  ) as RuleSettings;
}

function isSettable(id: string): id is RuleId {
  return isRule(id) && settableRules.includes(id);
}
