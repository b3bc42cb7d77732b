import { complain, fileAt } from '../../message.ts';
import type { LintRule } from '../rule.ts';
import { addressesOf } from './addresses.ts';

export const urlRepeated: LintRule = {
  id: 'url-repeated',
  documentation: {
    summary: 'The address of a page stands in one note.',
    reason:
      'A source is given in full once; then a short form with `(see footnote 26)` leads back to it. A source of the data that is cited by `[@key]` is repeated so by itself. Addresses of whole sites are not looked at.',
    source: 'United Nations Editorial Manual Online, Footnotes, chap. 5',
    wrong: [
      'One.[^a] Two.[^b]\n\n[^a]: Loire Watch, “Floods”, https://loire.example/floods.\n[^b]: Loire Watch, “Floods”, ⟦http://loire.example/floods/⟧.',
      {
        text: 'One [@floods]. Two.[^b]\n\n[^b]: Loire Watch, “Floods”, ⟦https://loire.example/floods⟧.',
        keys: [
          'sources: [{ id: floods, type: webpage, title: Floods, issued: 2019, URL: "https://loire.example/floods" }]',
        ],
      },
    ],
    right: [
      'One.[^a] Two.[^b]\n\n[^a]: Loire Watch, “Floods”, https://loire.example/floods.\n[^b]: Loire Watch, “Spring”, https://loire.example/spring.',
      'One.[^a] Two.[^b]\n\n[^a]: Loire Watch, “Floods”, https://loire.example/.\n[^b]: Loire Watch, “Spring”, https://loire.example.',
      'One.[^a] Two.[^a]\n\n[^a]: Loire Watch, “Floods”, https://loire.example/floods.',
      'One.[^a] Two.[^b]\n\n[^a]: “Floods”, https://loire.example/a?id=1.\n[^b]: “Spring”, https://loire.example/a?id=2.',
    ],
  },
  check(subject) {
    const { statement } = subject;
    const keyOf = ({ host, pathname, search, hash }: URL): string => host + pathname.replace(/\/$/, '') + search + hash;
    const sources = new Map(
      [...(statement.sources ?? [])].flatMap(([key, { URL: address }]) =>
        address !== undefined && URL.canParse(address) ? [[keyOf(new URL(address)), key] as const] : [],
      ),
    );
    const first = new Map<string, { readonly note: string | undefined; readonly line: number }>();
    for (const { url, part, prose, position } of addressesOf(subject)) {
      if (part !== 'notes' || (url.pathname === '/' && url.search === '')) continue;
      const key = keyOf(url);
      const source = sources.get(key);
      const earlier = first.get(key);
      if (!earlier) first.set(key, { note: prose?.note, line: position.start.line });
      if (source !== undefined) {
        const reason = `The address is that of the source \`${source}\``;
        complain(fileAt(position, statement), 'url-repeated', position, reason, `cite it by \`[@${source}]\``);
      } else if (earlier && earlier.note !== prose?.note) {
        const reason = `The address stands in the note at line ${earlier.line} already`;
        const note =
          'name the page in `sources` and cite it by `[@key]`, or write a short form with `(see footnote …)`';
        complain(fileAt(position, statement), 'url-repeated', position, reason, note);
      }
    }
  },
};
