import { isPublicHost } from '../../public-host.ts';
import { addressRule } from './address-rule.ts';
import { hostAmong } from './addresses.ts';

export const urlInsecure = addressRule({
  id: 'url-insecure',
  documentation: {
    summary: 'Addresses begin with `https:` where the page answers to it.',
    reason:
      'Over `http:` whoever is between sees which page is read, and may change it; nearly every host answers to `https:` now. Try it, and write what works: nothing is mended by itself.',
    source: 'Hosts that are known to answer to `http:` alone are in `templates/lint/addresses.yaml`',
    wrong: ['Text.[^a]\n\n[^a]: Loire Watch, “Floods”, ⟦http://loire.example/floods⟧.'],
    right: [
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, https://loire.example/floods.',
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, http://www.un-documents.net/a.htm.',
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, www.loire.example.',
    ],
  },
  say({ url, written }, { template }) {
    // `www.loire.example` says nothing of how it is read.
    if (!/^http:/i.test(written) || !isPublicHost(url.hostname)) return undefined;
    if (hostAmong(url, template.lint.addresses.insecure)) return undefined;
    return {
      reason: 'The page is read without encryption',
      note: 'try the address with `https:`, and write that if it works',
    };
  },
});
