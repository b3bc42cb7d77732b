import { addressRule } from '../sources/address-rule.ts';
import { pageOf } from '../sources/addresses.ts';

export const linkBroken = addressRule({
  id: 'link-broken',
  documentation: {
    summary: 'Pages that the statement names are there.',
    reason:
      'Only `rostrum check --links` asks for pages. The host of this one says that it has none at this address (404), or none any more (410), to HEAD as well as to GET. Look for its new address, or for a copy in the Internet Archive, and write that.',
    source: 'RFC 9110, sect. 15.5.5 and 15.5.11',
    wrong: [],
    right: [],
    case: 'links-asked',
  },
  say({ url }, { links }) {
    const answer = links?.get(pageOf(url));
    if (answer?.kind !== 'fault' || answer.fault !== 'gone') return undefined;
    return {
      reason: `\`${url.hostname}\` has no such page (${answer.status ?? 404})`,
      note: 'look for its new address, or for a copy in the Internet Archive, and write that',
    };
  },
});
