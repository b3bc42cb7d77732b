import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Point, Position } from './doc/index.ts';
import { type RuleId, rules, type Severity, type Stops } from './rules.ts';

/** Where a fault is: a stretch, a point, or the whole file. */
export type Place = Pick<Position, 'start' | 'end'> | Point | undefined;

/**
 * Writes a fault on the file it is in, and goes on. What a loop finds at one place in every turn is one fault.
 *
 * @param reason one sentence: what was found, with values in backticks
 * @param note what to do
 */
export function complain(file: VFile, rule: RuleId, place: Place, reason: string, note: string): VFileMessage {
  const start = place && 'start' in place ? place.start : place;
  const key = `${start?.line}:${start?.column} ${rule} ${reason}`;
  const written = writtenOn.get(file) ?? new Map<string, VFileMessage>();
  writtenOn.set(file, written);
  const known = written.get(key);
  if (known) return known;
  const message = file.message(reason, { source: 'rostrum', ruleId: rule, ...(place && { place: { ...place } }) });
  setSeverity(message, rules[rule].severity);
  message.note = note;
  written.set(key, message);
  return message;
}

/** What vfile calls `fatal`. */
const FATAL: Readonly<Record<Severity, boolean | null>> = { error: true, warning: false, info: null };

/** The faults of each file by place, rule and reason. */
const writtenOn = new WeakMap<VFile, Map<string, VFileMessage>>();

/** The file that a place is in, of those that a statement has; its text, when the place is in none. */
export function fileAt(
  position: Position | undefined,
  { files, text }: { files: readonly VFile[]; text: VFile },
): VFile {
  return files.find((file) => file.path === position?.path) ?? text;
}

/** How grave a finding is: what its rule says, or what the settings have made of it. */
export function severityOf({ fatal }: VFileMessage): Severity {
  if (fatal === true) return 'error';
  return fatal === false ? 'warning' : 'info';
}

/** Makes a finding as grave as the settings want it. */
export function setSeverity(message: VFileMessage, severity: Severity): void {
  message.fatal = FATAL[severity];
}

/** What a finding stops: nothing unless it is an error; who makes an error of advice does not want it sent. */
export function stopsOf(message: VFileMessage): Stops {
  if (severityOf(message) !== 'error') return 'nothing';
  const { stops } = rules[message.ruleId as RuleId];
  return stops === 'nothing' ? 'submission' : stops;
}

/** What the findings on these files keep from being written. */
export function stopped(files: readonly VFile[]): ReadonlySet<Stops> {
  return new Set(findings(files).map(stopsOf));
}

/** All findings, in the order of the files and of the places in them. */
export function findings(files: readonly VFile[]): VFileMessage[] {
  return files.flatMap((file) =>
    [...file.messages].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
  );
}
