import { countWords, type Doc } from '../../doc/index.ts';
import { groupSponsors, orderOf, supporters } from '../../merge/index.ts';
import type { Signatory, Statement } from '../../validate/index.ts';

/**
 * Fills the fields of the submission form in, as plain text to paste: the union of the fields of its known versions.
 * Names are those of the ECOSOC database, main sponsor first, then general, special and roster. The only product that
 * holds the contact person; of the other organizations it holds nothing but their names.
 */
export function renderForm(doc: Doc, statement: Statement): Uint8Array {
  const { frontMatter, signatories, lead } = statement;
  const { contact } = frontMatter;
  const groups = groupSponsors(signatories, lead, orderOf(frontMatter));
  const coSponsors = groups
    .toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
    .map(({ status, members }) => ({ status, members: members.filter((member) => member !== lead) }))
    .filter(({ members }) => members.length > 0);
  const count = countWords(doc);
  const fields: [string, readonly string[]][] = [
    ['Title', [doc.title]],
    ['Session', [String(frontMatter.session)]],
    ['Agenda item', [`${frontMatter.agendaItem} (${doc.masthead.agendaTitle})`]],
    ['Segment', frontMatter.segment ? [frontMatter.segment] : []],
    ['Language', [NAMES[frontMatter.language]]],
    ['Main sponsor', [registered(lead)]],
    ...coSponsors.map(({ status, members }): [string, string[]] => [
      `Co-sponsors (${status})`,
      members.map(registered),
    ]),
    [
      'Supporters without consultative status',
      supporters(signatories, orderOf(frontMatter)).map((supporter) => supporter.name),
    ],
    ['Words', [`${count.text} (title and body; the notes have ${count.notes} more)`]],
    ['Contact', [contact?.name, contact?.email, contact?.phone].filter((line) => line !== undefined)],
  ];
  const written = fields.filter(([, lines]) => lines.length > 0).map(([name, lines]) => `${name}\n${indent(lines)}`);
  return new TextEncoder().encode(`${written.join('\n\n')}\n`);
}

const ORDER: readonly string[] = ['general', 'special', 'roster'];

const NAMES = { en: 'English', fr: 'French', es: 'Spanish', ru: 'Russian', ar: 'Arabic', zh: 'Chinese' } as const;

function registered({ name, status }: Signatory): string {
  return `${name} (${status.charAt(0).toUpperCase()}${status.slice(1)})`;
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}`).join('\n');
}
