import { addressRule } from './address-rule.ts';
import { isAmong } from './addresses.ts';

export const urlTracking = addressRule({
  id: 'url-tracking',
  documentation: {
    summary: 'Addresses do not say how somebody came to the page.',
    reason:
      'Parameters such as `utm_source` and `fbclid` come from newsletters and social networks. They do not belong to the page, tell its owner who reads the statement, and `mc_eid` names the one who copied the address. `--fix` takes them out.',
    source: 'The parameters are in `templates/lint/addresses.yaml`',
    wrong: [
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, ⟦https://loire.example/floods?utm_source=news&utm_medium=mail⟧.',
      'Text.[^a]\n\n[^a]: Loire Watch, [“Floods”](⟦https://loire.example/floods?page=2&fbclid=IwAR0#top⟧), 2019.',
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, <⟦https://loire.example/?mc_eid=12⟧>.',
      {
        text: 'Text [@floods].',
        keys: ['sources: sources.yaml'],
        files: {
          'sources.yaml':
            '- id: floods\n  type: webpage\n  title: Floods\n  issued: 2019\n  URL: "⟦https://loire.example/?gclid=1⟧"\n',
        },
      },
    ],
    right: [
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, https://loire.example/floods?page=2.',
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”, https://loire.example/utm_source/fbclid.',
      'They call it “utm_source”.',
    ],
  },
  say({ written }, { template }) {
    const { tracking } = template.lint.addresses;
    const [, before = '', query, hash = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(written) ?? [];
    if (query === undefined) return undefined;
    // `&amp;` in Markdown, and the ampersand as it is.
    const parameters = query.split(/(?:&amp;|&)/);
    const found = parameters.filter((one) => isAmong(nameOf(one), tracking));
    if (found.length === 0) return undefined;
    const kept = parameters.filter((one) => !found.includes(one)).join('&');
    const names = found.map((one) => `\`${nameOf(one)}\``).join(', ');
    const instead = query.includes('&amp;') ? undefined : before + (kept === '' ? '' : `?${kept}`) + hash;
    return { reason: `The address tells on its readers: ${names}`, note: `take ${names} out`, instead };
  },
});

function nameOf(parameter: string): string {
  return parameter.split('=', 1)[0] ?? '';
}
