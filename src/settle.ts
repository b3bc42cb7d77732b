import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Silence } from './compile/index.ts';
import type { Point, Position } from './doc/index.ts';
import { complain, setSeverity } from './message.ts';
import type { RuleSettings } from './rule-settings.ts';
import type { RuleId } from './rules.ts';

/** A finding that is not spoken of, and the comment that asks for it. */
export interface Silenced {
  readonly file: VFile;
  readonly message: VFileMessage;
  readonly silence: Silence;
}

/** What the authors ask of findings. */
export interface Wishes {
  readonly settings: RuleSettings;
  readonly silences: readonly Silence[];
}

/**
 * Makes of the findings on these files what the authors want, whatever stage has written them: those that a comment
 * silences are taken away, the others are off, warnings or errors.
 *
 * @returns the findings that comments have silenced
 */
export function settle(files: readonly VFile[], { settings, silences }: Wishes): Silenced[] {
  const silenced: Silenced[] = [];
  for (const file of files) {
    file.messages = file.messages.filter((message) => {
      const silence = silences.find((one) => covers(one, message, file));
      if (silence) silenced.push({ file, message, silence });
      return !silence;
    });
    file.messages = file.messages.filter(({ ruleId }) => settings[ruleId as RuleId] !== 'off');
    for (const message of file.messages) {
      const level = settings[message.ruleId as RuleId];
      if (level === 'warning' || level === 'error') setSeverity(message, level);
    }
  }
  return silenced;
}

/** Says which comments silence nothing. A comment in a loop or in a partial silences something when one of its turns does. */
export function reportUnused(
  silences: readonly Silence[],
  silenced: readonly Silenced[],
  files: readonly VFile[],
): void {
  const used = new Set(silenced.map(({ silence }) => keyOf(silence)));
  for (const silence of silences) {
    if (used.has(keyOf(silence))) continue;
    const { rule, position } = silence;
    const file = files.find(({ path }) => path === position.path);
    const note = 'take the comment out, or put it straight above the block that it is about';
    if (file) complain(file, 'silence-unused', position, `Nothing is found of \`${rule}\` in the block below`, note);
  }
}

/** Whether a finding stands within the block: one of the whole text, or of a list around it, does not. */
function covers({ rule, stretches }: Silence, { ruleId, place }: VFileMessage, { path }: VFile): boolean {
  if (ruleId !== rule || !place) return false;
  const [start, end] = 'start' in place ? [place.start, place.end] : [place, place];
  return stretches.some((stretch) => stretch.path === path && holds(stretch, start) && holds(stretch, end));
}

function holds({ start, end }: Position, point: Point): boolean {
  return !before(point, start) && !before(end, point);
}

function before(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

function keyOf({ rule, position: { path, start } }: Silence): string {
  return `${path}:${start.line}:${start.column} ${rule}`;
}
