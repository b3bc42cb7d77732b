import type { Language } from '../../doc/index.ts';
import { proseRule } from '../prose-rule.ts';
import type { Span } from '../quoted.ts';
import { wordsOf } from '../style/words.ts';

export const insultingWord = proseRule({
  id: 'insulting-word',
  documentation: {
    summary: 'The authors insult nobody, and speak of nobody as of an animal.',
    reason:
      'The secretariat may send such a text back (Economic and Social Council resolution 1996/31, paragraph 31, lets it comment), and a reader believes the rest less. Say what was done. Quotations are not looked at.',
    source: 'Our own list, `insults` in `templates/lint/care.yaml`',
    wrong: [
      'The ⟦thugs⟧ of the ⟦puppet regime⟧ came at night.',
      { text: 'Les ⟦sbires⟧ sont venus la nuit.', keys: ['language: fr'] },
      { text: '这些⟦走狗⟧夜里来了。', keys: ['language: zh'] },
    ],
    right: [
      'He called the protesters “scum and thugs”.',
      '> Scum and thugs came.',
      'The police beat the protesters.',
      'The savage river.',
    ],
  },
  parts: ['title', 'text', 'notes'],
  check(prose, report, { doc, template }) {
    for (const { start, end } of places(template.lint.care.insults[doc.language], prose.text, doc.language)) {
      if (!prose.isOwn(start, end)) continue;
      const reason = `\`${prose.text.slice(start, end)}\` is an insult`;
      report(start, end, { reason, note: 'say what was done, and by whom' });
    }
  },
});

/** Words of Chinese stand beside each other without a space. */
function places(words: readonly string[], text: string, language: Language): readonly Span[] {
  if (language !== 'zh') return wordsOf(words, { text });
  return words.flatMap((word) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      spans.push({ start: at, end: at + word.length });
    }
    return spans;
  });
}
