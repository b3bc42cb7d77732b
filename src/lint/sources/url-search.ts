import { addressRule } from './address-rule.ts';
import { hostAmong } from './addresses.ts';

export const urlSearch = addressRule({
  id: 'url-search',
  documentation: {
    summary: 'Addresses lead to a source, not to what a search engine finds.',
    reason:
      'A search shows every reader something else, and tomorrow something else again. Give the address of the find.',
    source: 'The search engines are in `templates/lint/addresses.yaml`',
    wrong: ['Text.[^a]\n\n[^a]: Loire Watch, “Floods”, ⟦https://www.google.com/search?q=floods⟧.'],
    right: [
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, https://loire.example/search?q=floods.',
      'Text.[^a]\n\n[^a]: Google, “Transparency report”, https://transparencyreport.google.com/floods.',
    ],
  },
  say({ url }, { template }) {
    const host = hostAmong(url, template.lint.addresses.searches);
    if (host === undefined) return undefined;
    return { reason: `\`${host}\` is a search, and no source`, note: 'give the address of what was found' };
  },
});
