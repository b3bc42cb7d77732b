import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { LinkFault } from '../../link-answer.ts';
import { isPublicHost } from '../../public-host.ts';

/** The addresses of a host, as `lookup` of `node:dns/promises` gives them. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

export interface Requesting {
  readonly userAgent: string;
  /** Until the head of the answer, in milliseconds. */
  readonly timeout: number;
  readonly resolve: Resolve;
  /** Hosts that may be asked although they are not public. */
  readonly allowHosts: readonly string[];
}

/** The head of an answer. */
export interface Head {
  readonly status: number;
  readonly location?: string | undefined;
}

/** What a host that is not public is refused with, before anything is sent. */
const PRIVATE = 'ROSTRUM_PRIVATE';

/** Asks a host once for the head of a page; the body is not read. Nothing is sent to a host that is not public. */
export async function requestHead(
  url: URL,
  method: 'HEAD' | 'GET',
  { userAgent, timeout, resolve, allowHosts }: Requesting,
): Promise<Head | LinkFault> {
  const isAllowed = allowHosts.includes(url.hostname);
  if (!isAllowed && !isPublicHost(url.hostname)) return 'private';
  const { request } = await (url.protocol === 'https:' ? import('node:https') : import('node:http'));
  const lookup: LookupFunction = (hostname, { all }, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        // A public name may lead into a private network.
        const isPrivate = !isAllowed && addresses.some(({ address }) => !isPublicAddress(address));
        if (isPrivate) callback(Object.assign(new Error(hostname), { code: PRIVATE }), []);
        else if (!first) callback(Object.assign(new Error(hostname), { code: 'ENOTFOUND' }), []);
        else if (all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, []),
    );
  };
  const signal = AbortSignal.timeout(timeout);
  return new Promise((done) => {
    const headers = { 'User-Agent': userAgent, Accept: '*/*' };
    const asked = request(url, { method, headers, lookup, signal, agent: false });
    asked.on('response', (response) => {
      response.on('error', () => undefined);
      response.destroy();
      done({ status: response.statusCode ?? 0, location: response.headers.location });
    });
    asked.on('error', (error: NodeJS.ErrnoException) => done(signal.aborted ? 'silent' : faultOf(error)));
    asked.end();
  });
}

function isPublicAddress(address: string): boolean {
  return isPublicHost(address.includes(':') ? `[${address}]` : address);
}

/** What the errors of Node's `dns`, `net` and `tls` mean for a page. */
function faultOf({ code = '', syscall }: NodeJS.ErrnoException): LinkFault {
  if (code === PRIVATE) return 'private';
  if (syscall === 'getaddrinfo' || code === 'ENOTFOUND') return 'host-unknown';
  if (code === 'ECONNREFUSED') return 'closed';
  if (code === 'ETIMEDOUT') return 'silent';
  return /^(CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|UNABLE_TO_|HOSTNAME_MISMATCH$)|SELF_SIGNED/.test(code)
    ? 'certificate'
    : 'broken-off';
}
