import { lookup } from 'node:dns/promises';
import { setTimeout } from 'node:timers/promises';
import type { AskLinks, LinkAnswer } from '../../link-answer.ts';
import { versions } from '../versions.ts';
import { addToCache, readCache } from './cache.ts';
import { follow } from './follow.ts';
import { type Resolve, requestHead } from './request.ts';
import { inParallel, turns } from './turns.ts';

export { linkCacheFile } from './cache.ts';

/** How pages are asked for. */
export interface LinkOptions {
  /** Where answers are kept from one run to the next; without it, they are not. See `linkCacheFile`. */
  readonly cacheFile?: string | undefined;
  /** Whether to ask again for what is kept. */
  readonly fresh?: boolean | undefined;
  /** How long a host may take to answer, in milliseconds: 10,000. */
  readonly timeout?: number | undefined;
  /** What is waited for between two requests to one host: a second. */
  readonly pause?: ((host: string) => Promise<void>) | undefined;
  /** Hosts that may be asked although they are not public: nothing is sent to others of loopback, links and private networks. */
  readonly allowHosts?: readonly string[] | undefined;
  readonly resolve?: Resolve | undefined;
  readonly now?: (() => Date) | undefined;
}

/** How many hosts are asked at once. */
const AT_ONCE = 4;

/** Asks the network for pages, each once however often the function is called; answers are kept with their dates. */
export function linkAsker({
  cacheFile,
  fresh = false,
  timeout = 10_000,
  pause = () => setTimeout(1000),
  allowHosts = [],
  resolve = (hostname) => lookup(hostname, { all: true }),
  now = () => new Date(),
}: LinkOptions = {}): AskLinks {
  const answers = new Map<string, LinkAnswer>();
  const inTurn = turns(pause);
  return async (urls) => {
    const kept = cacheFile === undefined || fresh ? undefined : await readCache(cacheFile, now());
    for (const [url, { answer }] of kept ?? []) if (!answers.has(url)) answers.set(url, answer);
    const unknown = [...new Set(urls)].filter((url) => !answers.has(url));
    const userAgent = `rostrum/${(await versions())['rostrum']} (link check)`;
    const requesting = { userAgent, timeout, resolve, allowHosts };
    const added = new Map<string, { readonly asked: Date; readonly answer: LinkAnswer }>();
    await inParallel(byHost(unknown), AT_ONCE, async (url) => {
      const answer = await follow(url, (at, method) => inTurn(at.host, () => requestHead(at, method, requesting)));
      answers.set(url, answer);
      added.set(url, { asked: now(), answer });
    });
    if (cacheFile !== undefined && added.size > 0) await addToCache(cacheFile, added, now());
    return new Map([...answers].filter(([url]) => urls.includes(url)));
  };
}

function byHost(urls: readonly string[]): Iterable<readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const url of urls) {
    const { host } = new URL(url);
    lists.set(host, [...(lists.get(host) ?? []), url]);
  }
  return lists.values();
}
