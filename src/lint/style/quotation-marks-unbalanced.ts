import type { Prose } from '../prose.ts';
import { reporter } from '../prose-rule.ts';
import type { LintRule } from '../rule.ts';

const CLOSES: Readonly<Record<string, string>> = { '”': '“', '»': '«' };

export const quotationMarksUnbalanced: LintRule = {
  id: 'quotation-marks-unbalanced',
  documentation: {
    summary: 'A quotation that is opened is closed, and none is closed that was not opened.',
    reason:
      'Where a quotation has no end, the reader takes your words for somebody else’s. A quotation of several paragraphs opens each of them and closes the last.',
    languages: ['en', 'fr', 'es', 'ru', 'zh'],
    wrong: [
      'They said: ⟦“⟧The river rose.',
      'They said: The river rose.⟦”⟧',
      { text: 'Elles disent : ⟦«⟧ Le fleuve monte.', keys: ['language: fr'] },
      'They said ⟦"⟧the river rose.',
    ],
    right: [
      'They said: “The river ‘rose’.”',
      'They said: “The river rose.\n\n“The valley flooded.”',
      { text: 'Они сказали: «Уровень „воды“ вырос».', keys: ['language: ru'] },
      'A pipe of 5" bore “runs”.',
      '> “The river rose.\n>\n> It fell.”',
    ],
  },
  check(subject) {
    if (!this.documentation.languages?.includes(subject.doc.language)) return;
    for (const [index, prose] of subject.prose.entries()) {
      const at = unpaired(prose, subject.prose[index + 1]);
      if (at === undefined) continue;
      const mark = prose.text[at] ?? '';
      const reason = mark in CLOSES ? `\`${mark}\` closes what was not opened` : `What \`${mark}\` opens is not closed`;
      reporter('quotation-marks-unbalanced', prose, subject)(at, at + 1, {
        reason,
        note: 'write the other mark where the quotation begins or ends',
      });
    }
  },
};

/**
 * The first mark that has no other. German and Slavic pairs share their signs, and the marks of a quotation that is set
 * apart may be paragraphs away from each other: both are left alone.
 */
function unpaired(prose: Prose, next: Prose | undefined): number | undefined {
  const { text } = prose;
  if (text.includes('„') || prose.blockQuote) return undefined;
  const open: { mark: string; at: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(/["“”«»]/g)) {
    if (prose.isForeign(index, index + 1)) continue;
    if (mark === '"') {
      const inches = /\p{Nd}/u.test(text[index - 1] ?? '') && open.at(-1)?.mark !== '"';
      if (open.at(-1)?.mark === '"') open.pop();
      else if (!inches) open.push({ mark, at: index });
    } else if (mark in CLOSES) {
      if (open.at(-1)?.mark !== CLOSES[mark]) return index;
      open.pop();
    } else open.push({ mark, at: index });
  }
  const [first] = open;
  const goesOn = next?.part === prose.part && next.text.trimStart().startsWith(first?.mark ?? '\n');
  return goesOn ? undefined : first?.at;
}
