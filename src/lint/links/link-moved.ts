import { addressRule } from '../sources/address-rule.ts';
import { pageOf } from '../sources/addresses.ts';

export const linkMoved = addressRule({
  id: 'link-moved',
  documentation: {
    summary: 'Pages are named by the address that they have now.',
    reason:
      'Only `rostrum check --links` asks for pages. The host of this one leads to another address for good (301 or 308). Open the new one before you write it: some hosts send whoever asks for a page that is gone to their front page.',
    source: 'RFC 9110, sect. 15.4.2 and 15.4.9',
    wrong: [],
    right: [],
    case: 'links-asked',
  },
  say({ url }, { links }) {
    const answer = links?.get(pageOf(url));
    if (answer?.kind !== 'moved') return undefined;
    const to = new URL(answer.to);
    if (to.hash === '') to.hash = url.hash;
    return {
      reason: `The page has another address for good: \`${to.href}\``,
      note: 'open it, and write that address if it is the page that you mean',
    };
  },
});
