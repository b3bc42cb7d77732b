import { mkdir, readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { type LinkAnswer, linkFaults } from '../../link-answer.ts';
import { writeOneFile } from '../write-file.ts';

/** An answer, and when it was given. */
export interface Kept {
  readonly asked: Date;
  readonly answer: LinkAnswer;
}

const HOUR = 60 * 60 * 1000;

/** How long an answer holds, in milliseconds: a fault may be of the day. */
const HOLDS = { well: 7 * 24 * HOUR, moved: 7 * 24 * HOUR, fault: HOUR } as const;

export const linkAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('well') }),
  z.strictObject({ kind: z.literal('moved'), to: z.url() }),
  z.strictObject({ kind: z.literal('fault'), fault: z.enum(linkFaults), status: z.number().optional() }),
]);

const file = z.strictObject({
  version: z.literal(1),
  links: z.record(z.string(), z.strictObject({ asked: z.iso.datetime(), answer: linkAnswer })),
});

/** Where answers are kept: `rostrum/links.json` in the user's folder for what can be had again. */
export function linkCacheFile(
  env: Readonly<Record<string, string | undefined>>,
  home: string,
  platform: string,
): string {
  // The XDG Base Directory Specification, version 0.8: a path that is not absolute is none.
  const xdg = env['XDG_CACHE_HOME'];
  if (xdg && isAbsolute(xdg)) return join(xdg, 'rostrum', 'links.json');
  const local = env['LOCALAPPDATA'];
  return platform === 'win32' && local
    ? join(local, 'rostrum', 'links.json')
    : join(home, '.cache', 'rostrum', 'links.json');
}

/** The answers that still hold; none when the file is not there, or is broken. */
export async function readCache(path: string, now: Date): Promise<Map<string, Kept>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const read = file.safeParse(parsed(text));
  const links = Object.entries(read.success ? read.data.links : {});
  const kept = links.map(([url, { asked, answer }]) => [url, { asked: new Date(asked), answer }] as const);
  return new Map(kept.filter(([, one]) => holds(one, now)));
}

/** Keeps answers beside those that still hold. What cannot be kept is asked again another time. */
export async function addToCache(path: string, added: ReadonlyMap<string, Kept>, now: Date): Promise<void> {
  const links = Object.fromEntries([...(await readCache(path, now)), ...added]);
  try {
    // The file tells which pages somebody reads.
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeOneFile(path, `${JSON.stringify({ version: 1, links }, undefined, 1)}\n`, { overwrite: true });
  } catch {}
}

function holds({ asked, answer }: Kept, now: Date): boolean {
  const age = now.getTime() - asked.getTime();
  return age >= 0 && age < HOLDS[answer.kind];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
