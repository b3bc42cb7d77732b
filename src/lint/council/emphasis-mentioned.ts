import { proseRule } from '../prose-rule.ts';
import { smallLetters } from '../small-letters.ts';

export const emphasisMentioned = proseRule({
  id: 'emphasis-mentioned',
  documentation: {
    summary: 'A text that goes without its italics does not speak of them.',
    reason:
      'Where the file to submit carries no emphasis, "emphasis added" says something untrue. Say in words what the emphasis said, or take the remark out.',
    source: 'Form for written statements: "no bold; no underline; no italics"; `emphasisMentioned` in `phrases.yaml`',
    wrong: [
      '“Both banks shall be kept” (⟦Emphasis added⟧).',
      { text: '(⟦C’est nous qui soulignons⟧)', keys: ['language: fr'] },
      { text: "(⟦non souligné dans l'original⟧)", keys: ['language: fr'] },
      { text: '(⟦énfasis añadido⟧)', keys: ['language: es'] },
      { text: '(⟦курсив наш⟧)', keys: ['language: ru'] },
      { text: '(⟦التشديد مضاف⟧)', keys: ['language: ar'] },
      { text: '（⟦着重号为⟧作者所加）', keys: ['language: zh'] },
    ],
    right: [
      'The emphasis was on added value.',
      { text: '“Both banks *shall* be kept” (emphasis added).', keys: ['session: 14', 'date: 2010-05-14'] },
    ],
  },
  check({ text }, report, { doc, profile, template }) {
    if (profile.stylesheet.emphasis) return;
    const said = smallLetters(text);
    for (const mention of template.phrases.emphasisMentioned[doc.language]) {
      const start = said.indexOf(smallLetters(mention));
      if (start === -1) continue;
      const reason = `The text says \`${mention}\`, and the submission carries no emphasis`;
      const note = 'say in words what the emphasis said, or take the remark out';
      report(start, start + mention.length, { reason, note });
      return;
    }
  },
});
