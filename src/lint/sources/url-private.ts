import { isPublicHost } from '../../public-host.ts';
import { addressRule } from './address-rule.ts';
import { hostAmong } from './addresses.ts';

export const urlPrivate = addressRule({
  id: 'url-private',
  documentation: {
    summary: 'Addresses lead to pages that everybody may open, not to shared files or to a machine at home.',
    reason:
      'A link to a file that a team shares may show strangers who works on it, and every reader who opens it is seen by the others. Publish the file, and give that address.',
    source: 'The services are in `templates/lint/addresses.yaml`',
    wrong: [
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, ⟦https://docs.google.com/document/d/1aB/edit⟧.',
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, ⟦http://localhost:8080/floods⟧.',
      'Text.[^a]\n\n[^a]: Loire Watch, [“Floods”](⟦https://192.168.1.4/floods⟧).',
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, ⟦https://loire.sharepoint.com/floods⟧.',
    ],
    right: [
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, https://docs.google.example/document/d/1aB/edit.',
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, https://local.example/floods.',
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, https://10.example/floods.',
    ],
  },
  say({ url }, { template }) {
    const note = 'publish it, and give that address, or take it out';
    if (!isPublicHost(url.hostname)) {
      return { reason: `\`${url.hostname}\` is not on the public network`, note };
    }
    const host = hostAmong(url, template.lint.addresses.private);
    return host === undefined ? undefined : { reason: `\`${host}\` holds what is shared with some`, note };
  },
});
