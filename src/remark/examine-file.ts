import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { DraftWorld } from '../draft-world.ts';
import { examine } from '../examine.ts';
import { lintRules } from '../lint/index.ts';
import { findings } from '../message.ts';
import type { World } from '../world.ts';
import { withFrontMatter } from './front-matter.ts';
import type { RuleOptions } from './rule-plugin.ts';

/** A finding, as it is to be written on the file that a plugin was given. */
export interface Found
  extends Pick<VFileMessage, 'reason' | 'ruleId' | 'fatal' | 'place' | 'note' | 'actual' | 'expected'> {
  /** Whether it is none of a rule about the text, but keeps the text from being read. */
  readonly isFault: boolean;
}

/** What was found in a file and in the files that it names. */
export interface Examined {
  /** By the rules about the text. */
  readonly findings: readonly Found[];
  /** What keeps the text from being read: it passes for a text without findings otherwise. Whoever asks first is told. */
  takeFaults(): readonly Found[];
}

/** The last examination of each file: every rule asks for it, one after the other. */
const known = new WeakMap<VFile, { readonly key: readonly unknown[]; readonly examined: Promise<Examined> }>();

/** Examines a file as the text of a statement, once for all plugins that are told the same. */
export function examineFile(file: VFile, options: RuleOptions): Promise<Examined> {
  const key = [String(file), options.world, options.language, options.profile];
  const last = known.get(file);
  if (last?.key.every((part, index) => part === key[index])) return last.examined;
  const examined = examineAnew(file, options);
  known.set(file, { key, examined });
  return examined;
}

async function examineAnew(file: VFile, options: RuleOptions): Promise<Examined> {
  const path = file.basename ?? 'statement.md';
  const { text, added } = withFrontMatter(String(file), options.language ?? 'en');
  const world = new DraftWorld(options.world ?? (await folderOf(file)), new Map([[path, text]]));
  const { files } = await examine({ name: file.stem ?? 'statement', path }, world, { profile: options.profile });
  const found = files.flatMap((one) =>
    findings([one]).flatMap((message) => (one.path === path ? ofText(message, added) : ofData(message, one.path))),
  );
  let faults = found.filter(({ isFault }) => isFault);
  return {
    findings: found.filter(({ isFault }) => !isFault),
    takeFaults() {
      const untold = faults;
      faults = [];
      return untold;
    },
  };
}

function ofText(message: VFileMessage, added: number): Found[] {
  const { reason, ruleId, fatal, place, note, actual, expected } = message;
  if ((message.line ?? added + 1) <= added) return [];
  return [{ reason, ruleId, fatal, place: movedUp(place, added), note, actual, expected, isFault: isFault(message) }];
}

/** A finding in another file, as one of data, has its place in words. */
function ofData(message: VFileMessage, path: string): Found[] {
  const { ruleId, fatal, note, line = 1, column = 1 } = message;
  const reason = `${path}:${line}:${column}: ${message.reason}`;
  return [
    {
      reason,
      ruleId,
      fatal,
      place: undefined,
      note,
      actual: undefined,
      expected: undefined,
      isFault: isFault(message),
    },
  ];
}

function isFault({ fatal, ruleId }: VFileMessage): boolean {
  return fatal === true && !lintRules.some(({ id }) => id === ruleId);
}

async function folderOf({ cwd, dirname }: VFile): Promise<World> {
  const { worldOf } = await import('../node/world.ts');
  return worldOf(cwd, dirname);
}

function movedUp(place: Found['place'], lines: number): Found['place'] {
  if (lines === 0 || !place) return place;
  if (!('start' in place)) return { ...place, line: place.line - lines };
  const { start, end } = place;
  return { start: { ...start, line: start.line - lines }, end: { ...end, line: end.line - lines } };
}
