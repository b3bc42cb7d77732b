import { proseRule } from '../prose-rule.ts';
import { isInName, withCapitalOf } from './capital.ts';
import { termsIn, WORD } from './terms.ts';

export const spelling = proseRule({
  id: 'spelling',
  documentation: {
    summary: 'English is spelled as the United Nations spells it.',
    reason:
      'British with `-ize`: organization, analyse, programme, behaviour, centre, travelled; closed, open or with a hyphen as the spelling list has it: socioeconomic, human rights defenders, non-governmental. Names of organizations, quotations, titles in italics and addresses keep their own spelling. `--fix` mends it, but for words that may be meant otherwise. The list is `templates/lint/spelling.yaml`.',
    source: 'United Nations Editorial Manual, Spelling (list of 19 September 2023)',
    languages: ['en'],
    wrong: [
      '⟦Organisations⟧ that ⟦analyze⟧ the ⟦behavior⟧ of ⟦nongovernmental⟧ groups.',
      'The ⟦program⟧ of the ⟦centers⟧ was ⟦canceled⟧; ⟦co-operation⟧ is ⟦on-going⟧.',
      'The ⟦judgement⟧ of the court names ⟦human-rights defenders⟧.[^a]\n\n[^a]: The ⟦advisor⟧ said so.',
    ],
    right: [
      'Organizations that analyse and advise, exercise and supervise, promise to practise.',
      'The Organisation for Economic Co-operation and Development and the Labor Watch Center rose.',
      'They “organise the defense”, says *Labor Organising Today* of https://organise.example/program.',
      'A computer program, a non-State group, and a tap with a meter. Rights based on law are the world.',
      'The ORGANISATION, [la organisation]{lang=fr}, and mail to water@organisation.example.',
    ],
  },
  parts: ['title', 'text', 'notes'],
  check(prose, report, { template }) {
    const { instead, exceptions, unsure } = template.lint.spelling;
    const terms = termsIn(prose.text, WORD, (key) => instead.has(key) || exceptions.has(key));
    for (const { key, start, end } of terms) {
      const written = prose.text.slice(start, end);
      const right = withCapitalOf(written, instead.get(key) ?? written);
      if (right === written || exceptions.has(key) || isInName(prose.text, start, end)) continue;
      if (!prose.isOwn(start, end)) continue;
      const doubt = unsure.get(key);
      const reason = `\`${written}\` is not the spelling of the United Nations`;
      const note = `write \`${right}\`${doubt === undefined ? '' : `: ${doubt}`}`;
      report(start, end, { reason, note, instead: doubt === undefined ? right : undefined });
    }
  },
});
