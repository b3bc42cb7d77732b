import { notePattern } from './note-pattern.ts';

/** What begins a day: `15 April 2018`, `April 15, 2018`, `15.4.2018`. */
const DAY =
  '(?=\\d{1,2}[ ./]|(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d)';

export const citationDateAccess = notePattern({
  id: 'citation-date-access',
  documentation: {
    summary: 'The day on which a page was read stands behind `accessed on`.',
    reason:
      'The Editorial Manual writes `(accessed on 15 April 2018)`, and asks for it of databases and of pages without a date.',
    source: 'United Nations Editorial Manual Online, Footnotes, chaps. 3 and 4',
    languages: ['en'],
    wrong: [
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”. Available at https://loire.example/floods (⟦accessed⟧ 15 April 2018).',
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods” (⟦last visited on⟧ 15 April 2018).',
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods” (⟦retrieved⟧ April 15, 2018).',
    ],
    right: [
      'Text.[^a]\n\n[^a]: Loire Watch, “Floods”. Available at https://loire.example/floods (accessed on 15 April 2018).',
      'Text.[^a]\n\n[^a]: The bodies were retrieved on 15 April 2018.',
      'Text.[^a]\n\n[^a]: The monitors accessed 15 villages.',
      'The valley was last visited on 15 April 2018.',
    ],
  },
  pattern: new RegExp(
    `\\b(?:(?:last )?accessed|last (?:visited|viewed|consulted)|retrieved)(?: on)?(?= ${DAY})`,
    'giu',
  ),
  say({ 0: words, index }, { text }) {
    const behindSign = /[(,;.] ?$/.test(text.slice(Math.max(0, index - 2), index));
    if (words === 'accessed on' || words === 'Accessed on' || !behindSign) return undefined;
    const instead = /^\p{Lu}/u.test(words) ? 'Accessed on' : 'accessed on';
    return { reason: `The day of reading stands behind \`${words}\``, note: `write \`${instead}\``, instead };
  },
});
