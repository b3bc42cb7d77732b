import { proseRule } from '../prose-rule.ts';

export const spokenAddress = proseRule({
  id: 'spoken-address',
  documentation: {
    summary: 'A written statement addresses nobody, and does not call itself an oral one.',
    reason:
      'It is read, and has no chair to thank: such words are left over from another text. Oral statements have rules of their own.',
    source: 'Our own list, `salutations` and `otherKinds` in `templates/lint/council.yaml`',
    wrong: [
      '⟦Mr. President,⟧ the river rose.',
      '⟦Thank you, Madam President⟧. The river rose.',
      'In ⟦this oral statement⟧ we speak of the river.',
      { text: '⟦Monsieur le Président,⟧ la rivière monte.', keys: ['language: fr'] },
      { text: '⟦主席先生，⟧河水上涨。', keys: ['language: zh'] },
    ],
    right: [
      'The President, Mr. Weir, said so. We delivered an oral statement at the sixtieth session.',
      'The lawyer began: “Mr. President, the river rose.”',
      '> Mr. President, the river rose.',
    ],
  },
  parts: ['text'],
  check(prose, report, { doc, template }) {
    const { salutations, otherKinds } = template.lint.council;
    const low = prose.text.toLowerCase();
    if (low.length !== prose.text.length) return;
    const note = 'take it out: a written statement is not spoken';
    const address = salutations[doc.language].find((words) => low.startsWith(words));
    if (address !== undefined && prose.isOwn(0, address.length)) {
      report(0, address.length, { reason: 'The text addresses the chair', note });
    }
    for (const words of otherKinds[doc.language]) {
      const start = low.indexOf(words);
      if (start === -1 || !prose.isOwn(start, start + words.length)) continue;
      report(start, start + words.length, { reason: 'The text calls itself an oral statement', note });
    }
  },
});
