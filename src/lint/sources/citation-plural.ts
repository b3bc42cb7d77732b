import { notePattern } from './note-pattern.ts';

const ONE: Readonly<Record<string, string>> = { paras: 'para', pp: 'p', arts: 'art', sects: 'sect', chaps: 'chap' };
const MANY: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ONE).map(([many, one]) => [one, many]),
);

/** Several: `5–9`, `5 and 6`, `5, 7 and 9`; a date behind `and` is none. */
const SEVERAL = '\\d{1,4}(?:[–-]\\d{1,4}(?![\\d–-])| and \\d{1,4}(?= ?[.,;)]| ?$))';

/** One, and nothing behind it that would be another. */
const SINGLE = '\\d{1,4}(?=[.;)](?!\\d)|$)';

export const citationPlural = notePattern({
  id: 'citation-plural',
  documentation: {
    summary:
      'Of one paragraph, page or article `para.`, `p.` or `art.` is written, of several `paras.`, `pp.` or `arts.` is written.',
    reason: 'With the wrong one, readers look for a paragraph or for many, and doubt the number.',
    source: 'United Nations Editorial Manual Online, Footnotes, chaps. 3 and 4',
    languages: ['en'],
    wrong: [
      'Text.[^a]\n\n[^a]: A/HRC/37/24, ⟦para.⟧ 5–9.',
      'Text.[^a]\n\n[^a]: A/HRC/37/24, ⟦para.⟧ 5 and 6.',
      'Text.[^a]\n\n[^a]: A/HRC/37/24, ⟦paras.⟧ 5.',
      'Text.[^a]\n\n[^a]: Anna Brook, *Rivers* (Geneva, 2019), ⟦p.⟧ 14–38.',
    ],
    right: [
      'Text.[^a]\n\n[^a]: A/HRC/37/24, paras. 5–9, 12 and 13.',
      'Text.[^a]\n\n[^a]: A/HRC/37/24, para. 5, and 6 May 2019.',
      'Text.[^a]\n\n[^a]: Covenant, arts. 6 (1), (2) and (4) and 14.',
      'Text.[^a]\n\n[^a]: Loire Watch, paras. 5.2 and 5.3; and A/HRC/37/24, para. 5 (a) and (b).',
      'Text.[^a]\n\n[^a]: A/HRC/37/24, para. 5 and 6 others.',
    ],
  },
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:para|p|art|sect|chap)\\.(?=[ \\u00A0]${SEVERAL})|(?:paras|pp|arts|sects|chaps)\\.(?=[ \\u00A0]${SINGLE}))`,
    'gu',
  ),
  say({ 0: words }) {
    const bare = words.slice(0, -1);
    const instead = `${ONE[bare] ?? MANY[bare] ?? bare}.`;
    const reason = bare in ONE ? `\`${words}\` stands before one number` : `\`${words}\` stands before several numbers`;
    return { reason, note: `write \`${instead}\``, instead };
  },
});
