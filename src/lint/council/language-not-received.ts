import { complain } from '../../message.ts';
import { recordFor } from '../../template/index.ts';
import type { LintRule } from '../rule.ts';

export const languageNotReceived: LintRule = {
  id: 'language-not-received',
  repeatsWords: false,
  documentation: {
    summary: 'A statement is written in one of the languages in which the session receives statements.',
    reason: 'Statements are issued in the language in which they are received; the United Nations translates none.',
    source:
      'Economic and Social Council resolution 1996/31, paragraph 31; guidelines of 2008, www2.ohchr.org/english/bodies/hrcouncil/guidelines.htm',
    wrong: [{ text: 'Текст.', keys: ['session: 14', 'date: 2010-05-01', 'language: ⟦ru⟧'] }],
    right: [
      { text: 'Текст.', keys: ['language: ru'] },
      { text: 'Un texte.', keys: ['session: 14', 'date: 2010-05-01', 'language: fr'] },
    ],
  },
  check({ statement, template }) {
    const { session, language } = statement.frontMatter;
    const record = recordFor(template.council.receivedLanguages, session);
    if (!record || record.languages.includes(language)) return;
    const reason = `Session ${session} received no statements in \`${language}\``;
    const note = `use one of ${record.languages.map((received) => `\`${received}\``).join(', ')}`;
    complain(statement.text, 'language-not-received', statement.source.place(['language']), reason, note);
  },
};
