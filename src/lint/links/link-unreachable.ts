import type { LinkFault } from '../../link-answer.ts';
import { isPublicHost } from '../../public-host.ts';
import { addressRule } from '../sources/address-rule.ts';
import { pageOf } from '../sources/addresses.ts';

type Words = (host: string, status: number | undefined) => string;

/** What is said of each fault but that of `link-broken`. */
const REASONS: Readonly<Record<Exclude<LinkFault, 'gone'>, Words>> = {
  refused: (host, status) => `${host} does not show the page to a program (${status})`,
  failing: (host, status) => `${host} has a fault of its own (${status})`,
  'host-unknown': (host) => `No host ${host} is known to the network`,
  certificate: (host) => `The connection to ${host} is not secure: its certificate or its TLS is at fault`,
  silent: (host) => `${host} did not answer in time`,
  closed: (host) => `${host} refuses connections`,
  'broken-off': (host) => `The connection to ${host} broke off`,
  loop: (host) => `${host} leads in a circle from address to address`,
  'too-many-redirects': (host) => `${host} leads on from address to address, more than five times`,
  'redirect-nowhere': (host) => `${host} leads on to no address of a page`,
  private: (host) => `${host} leads into a private network, and was not asked`,
};

export const linkUnreachable = addressRule({
  id: 'link-unreachable',
  documentation: {
    summary: 'Pages that the statement names can be seen.',
    reason:
      'Only `rostrum check --links` asks for pages. This one could not be seen, which may be the fault of the network you are in, or of the day: hosts turn programs away, are down for an hour, or are blocked in a country. Open it in a browser. A machine of a private network, or your own, is never asked.',
    wrong: [],
    right: [],
    case: 'links-asked',
  },
  say({ url }, { links }) {
    const answer = links?.get(pageOf(url));
    // Of an address that is private as it is written, `url-private` speaks.
    if (answer?.kind !== 'fault' || answer.fault === 'gone' || !isPublicHost(url.hostname)) return undefined;
    const isPrivate = answer.fault === 'private';
    return {
      reason: REASONS[answer.fault](`\`${url.hostname}\``, answer.status),
      note: isPrivate ? 'give the address of a page that everybody may open' : 'open it in a browser, or check later',
    };
  },
});
