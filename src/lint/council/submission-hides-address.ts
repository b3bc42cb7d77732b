import { type Inline, inlineText, type Link, paragraphsOf } from '../../doc/index.ts';
import { complain, fileAt } from '../../message.ts';
import { elsewhere } from '../elsewhere.ts';
import { excerpt } from '../excerpt.ts';
import type { LintRule } from '../rule.ts';

export const submissionHidesAddress: LintRule = {
  id: 'submission-hides-address',
  documentation: {
    summary: 'Who reads the submission on paper sees the words of a link, and not where it leads.',
    reason: 'If readers are to have the address, write it out in a note.',
    source: '`submission.yaml`: a sheet of paragraphs',
    wrong: ['See ⟦[the *register*](https://loire.example/a)⟧.'],
    right: [
      'See https://loire.example/a.',
      'See <https://loire.example/a>.',
      'See [loire.example/a](https://loire.example/a).',
      'See https://loire.example/Réka.',
      { text: '见https://loire.example/floods。', keys: ['language: zh'] },
      'Write to <office@loire.example>.',
    ],
  },
  check({ doc, statement, profile }) {
    if (!profile.stylesheet.plain) return;
    const notes = [...doc.notes.values()].flatMap((note) => note.children);
    const links = paragraphsOf([...doc.body, ...notes]).flatMap(({ children }) => hiddenAddresses(children));
    const [first, ...others] = links;
    if (!first) return;
    const places = elsewhere(
      first.position,
      others.map(({ position }) => position),
    );
    const reason = `On paper the submission does not say where \`${excerpt(inlineText(first.children))}\` leads${places}`;
    const note = 'if readers are to have the address, write it out in a note';
    complain(fileAt(first.position, statement), 'submission-hides-address', first.position, reason, note);
  },
};

function hiddenAddresses(nodes: readonly Inline[]): Link[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return showsAddress(node) ? [] : [node];
    return 'children' in node ? hiddenAddresses(node.children) : [];
  });
}

/** Whether the words of a link are its address, with its scheme or without. */
function showsAddress({ url, children }: Link): boolean {
  const bare = (address: string): string => decoded(address.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, ''));
  return bare(url) === bare(inlineText(children).trim());
}

/** An address is printed in letters, and leads in codes. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
