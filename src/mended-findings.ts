import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { findings, severityOf } from './message.ts';

/** A text that was read, by the files that are read for it. */
export interface Read {
  readonly files: readonly VFile[];
}

/** How many findings a file has no more, rule by rule. What a file says in several texts is found once. */
export function goneFrom(path: string, before: readonly Read[], after: readonly Read[]): number {
  const found = (texts: readonly Read[]): Map<string, number> => {
    const messages = findings(texts.flatMap(({ files }) => files.filter((file) => file.path === path)));
    const unlike = new Map(messages.map((message) => [`${message.ruleId} ${message}`, message]));
    return countByRule([...unlike.values()]);
  };
  const left = found(after);
  return [...found(before)].reduce((sum, [rule, count]) => sum + Math.max(0, count - (left.get(rule) ?? 0)), 0);
}

/** The rules of which there are more errors than before. */
export function errorsBrought(before: readonly Read[], after: readonly Read[]): string[] {
  const known = errorsByRule(before);
  return [...errorsByRule(after)].filter(([rule, count]) => count > (known.get(rule) ?? 0)).map(([rule]) => rule);
}

function errorsByRule(texts: readonly Read[]): Map<string, number> {
  return countByRule(
    findings(texts.flatMap(({ files }) => files)).filter((message) => severityOf(message) === 'error'),
  );
}

function countByRule(messages: readonly VFileMessage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId = '' } of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}
