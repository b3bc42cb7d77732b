import type { LinkAnswer, LinkFault } from '../../link-answer.ts';
import type { Head } from './request.ts';

type Ask = (url: URL, method: 'HEAD' | 'GET') => Promise<Head | LinkFault>;

/** How many redirects are followed. */
const MOST_REDIRECTS = 5;

/** Asks for a page, and for those that it leads to, until one is there or is not. */
export async function follow(url: string, ask: Ask): Promise<LinkAnswer> {
  const seen = new Set<string>();
  let at = new URL(url);
  let movedTo: string | undefined;
  let isForGood = true;
  while (seen.size <= MOST_REDIRECTS) {
    if (seen.has(at.href)) return { kind: 'fault', fault: 'loop' };
    seen.add(at.href);
    const said = await seeHead(at, ask);
    if (typeof said === 'string') return { kind: 'fault', fault: said };
    const { status, location } = said;
    if (status >= 400) return { kind: 'fault', fault: faultOf(status), status };
    if (![301, 302, 303, 307, 308].includes(status)) {
      return movedTo === undefined ? { kind: 'well' } : { kind: 'moved', to: movedTo };
    }
    const next = target(location, at);
    if (!next) return { kind: 'fault', fault: 'redirect-nowhere', status };
    // Behind a redirect for today, nothing is said of the page's own address.
    isForGood &&= status === 301 || status === 308;
    if (isForGood) movedTo = next.href;
    next.hash = '';
    at = next;
  }
  return { kind: 'fault', fault: 'too-many-redirects' };
}

/** Many hosts answer HEAD badly, or not at all: what it finds is a fault only when GET finds it too. */
async function seeHead(url: URL, ask: Ask): Promise<Head | LinkFault> {
  const said = await ask(url, 'HEAD');
  const isRefused = typeof said === 'string' ? said === 'broken-off' : said.status >= 400 && said.status !== 429;
  return isRefused ? ask(url, 'GET') : said;
}

function faultOf(status: number): LinkFault {
  if (status === 404 || status === 410) return 'gone';
  return status < 500 ? 'refused' : 'failing';
}

function target(location: string | undefined, base: URL): URL | undefined {
  if (location === undefined || !URL.canParse(location, base.href)) return undefined;
  const url = new URL(location, base);
  url.username = '';
  url.password = '';
  return /^https?:$/.test(url.protocol) ? url : undefined;
}
