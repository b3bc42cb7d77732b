import { addressRule } from './address-rule.ts';
import { hostAmong } from './addresses.ts';

export const urlShortened = addressRule({
  id: 'url-shortened',
  documentation: {
    summary: 'Addresses are given in full, not shortened.',
    reason:
      'Whoever reads a shortened address sees neither who speaks nor whether to trust it, the service counts its readers, and when the service ends the source is lost.',
    source:
      'United Nations Editorial Manual Online, Footnotes (addresses); the services are in `templates/lint/addresses.yaml`',
    wrong: ['Text.[^a]\n\n[^a]: Loire Watch, “Floods”, ⟦https://bit.ly/3xYz⟧.'],
    right: [
      'Text.[^a]\n\n[^a]: A/HRC/37/24. Available at https://undocs.org/A/HRC/37/24.',
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, https://habit.ly/3xYz.',
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, https://loire.example/bit.ly/3.',
    ],
  },
  say({ url }, { template }) {
    const host = hostAmong(url, template.lint.addresses.shorteners);
    if (host === undefined) return undefined;
    return {
      reason: `The address is shortened by \`${host}\``,
      note: 'open it, and give the address that it leads to',
    };
  },
});
