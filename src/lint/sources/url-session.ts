import { addressRule } from './address-rule.ts';
import { isAmong } from './addresses.ts';

export const urlSession = addressRule({
  id: 'url-session',
  documentation: {
    summary: 'Addresses hold no session and no key.',
    reason:
      'Such an address works for the one who copied it, or for an hour, and may let strangers into what that one sees. Look for the lasting address of the page.',
    source: 'The parameters are in `templates/lint/addresses.yaml`',
    wrong: [
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, ⟦https://loire.example/floods;jsessionid=1A2B?page=2⟧.',
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, ⟦https://files.example/a.pdf?X-Amz-Date=2026&X-Amz-Signature=12ab⟧.',
      'Text.[^a]\n\n[^a]: Loire Watch, [“Floods”](⟦https://loire.example/?PHPSESSID=12ab⟧).',
    ],
    right: [
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, https://loire.example/floods?session=61&id=4.',
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, https://loire.example/jsessionid.',
    ],
  },
  say({ url }, { template }) {
    const inPath = url.pathname.split(';').slice(1);
    const names = [...inPath.map((one) => one.split('=', 1)[0] ?? ''), ...url.searchParams.keys()];
    const found = names.find((name) => isAmong(name, template.lint.addresses.session));
    if (found === undefined) return undefined;
    return {
      reason: `The address holds a session or a key, \`${found}\``,
      note: 'give the lasting address of the page, without it',
    };
  },
});
