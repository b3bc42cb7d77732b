import type { VFile } from 'vfile';
import { setSeverity } from './message.ts';
import type { RuleId, RuleSettings } from './rules.ts';

/** Makes of the findings on these files what the settings want, whatever stage has written them: off, warning or error. */
export function settle(files: readonly VFile[], settings: RuleSettings): void {
  const levelOf = (rule: string | undefined): RuleSettings[RuleId] => settings[rule as RuleId];
  for (const file of files) {
    file.messages = file.messages.filter(({ ruleId }) => levelOf(ruleId) !== 'off');
    for (const message of file.messages) {
      const level = levelOf(message.ruleId);
      if (level === 'warning' || level === 'error') setSeverity(message, level);
    }
  }
}
