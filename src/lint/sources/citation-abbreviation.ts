import { notePattern } from './note-pattern.ts';

/** What is written otherwise before a number, behind a comma or a bracket. */
const FORMS: Readonly<Record<string, string>> = {
  'no.': 'No.',
  'nos.': 'Nos.',
  'Vol.': 'vol.',
  'Vols.': 'vols.',
  'Para.': 'para.',
  'Paras.': 'paras.',
  'Art.': 'art.',
  'Arts.': 'arts.',
  'Chap.': 'chap.',
  'Sect.': 'sect.',
  'pgs.': 'pp.',
  'pg.': 'p.',
  '¶': 'para.',
  '¶¶': 'paras.',
};

const WORDS = Object.keys(FORMS).map((form) => form.replace('.', '\\.'));

export const citationAbbreviation = notePattern({
  id: 'citation-abbreviation',
  documentation: {
    summary: 'Parts of a work are abbreviated as in documents of the United Nations (`para.`, `vol.`, `No.`, `pp.`).',
    reason: 'Inside a note all are written small but `No.`; signs such as `¶` are not used.',
    source: 'United Nations Editorial Manual Online, Footnotes, chaps. 3 and 4',
    languages: ['en'],
    wrong: [
      'Text.[^a]\n\n[^a]: *Rivers*, ⟦Vol.⟧ 4, ⟦no.⟧ 2 (May 2019).',
      'Text.[^a]\n\n[^a]: A/HRC/37/24, ⟦¶⟧ 5.',
      'Text.[^a]\n\n[^a]: Anna Brook, *Rivers* (Geneva, 2019), ⟦pgs.⟧ 5–9.',
      'Text.[^a]\n\n[^a]: A/HRC/37/24, ⟦Para.⟧ 5.',
    ],
    right: [
      'Text.[^a]\n\n[^a]: *Rivers*, vol. 4, No. 2 (May 2019), pp. 5–9.',
      'Text.[^a]\n\n[^a]: Para. 5 was added in 2019.',
      'Text.[^a]\n\n[^a]: They said no. 12 stayed.',
    ],
  },
  pattern: new RegExp(`(?<=[,(;:] )(?:${WORDS.join('|')})(?= ?\\d)`, 'gu'),
  say({ 0: words }) {
    const instead = FORMS[words] ?? words;
    return { reason: `\`${words}\` is abbreviated otherwise`, note: `write \`${instead}\``, instead };
  },
});
