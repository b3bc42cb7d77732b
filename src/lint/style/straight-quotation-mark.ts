import type { Language } from '../../doc/index.ts';
import type { Prose } from '../prose.ts';
import { proseRule } from '../prose-rule.ts';

interface Marks {
  /** What to write, in the words of a note. */
  readonly double: string;
  readonly single: string;
  /** Whether the mark that is meant is beyond doubt. */
  readonly isCurly: boolean;
}

const marks: Readonly<Partial<Record<Language, Marks>>> = {
  en: { double: '“ or ”', single: '‘ or ’', isCurly: true },
  fr: { double: '« or », with a no-break space inside', single: '’', isCurly: false },
  ru: { double: '« or »', single: '’', isCurly: false },
};

/** Farther away no mark closes. */
const FARTHEST = 200;

/** What stands before a mark that opens. */
const BEFORE_OPENING = /^$|[\s([–—/“‘]/u;

export const straightQuotationMark = proseRule({
  id: 'straight-quotation-mark',
  documentation: {
    summary: 'Quotation marks and apostrophes are those of print.',
    reason:
      'In English `“…”`, `‘…’` and `’`; in French and Russian `«…»`. A text with both kinds looks put together from pieces. Where the neighbours leave no doubt about the direction, `--fix` writes the mark.',
    source: 'United Nations Editorial Manual, Quotations (English); practice of documents in French and Russian',
    languages: ['en', 'fr', 'ru'],
    wrong: [
      'The town⟦\'⟧s ⟦"⟧great flood⟦"⟧ (⟦"⟧the worst⟦"⟧) rose.[^a]\n\n[^a]: See ⟦"⟧the register⟦"⟧.',
      { text: 'Les villes de l⟦\'⟧Ain disent ⟦"⟧non⟦"⟧.', keys: ['language: fr'] },
    ],
    right: [
      'The town’s “great flood” (‘the worst’) rose.',
      "It rose by 5' at https://loire-watch.example/o'brien and for Abu al-'Ala.",
      { text: 'Los pueblos del "Ebro" piden agua.', keys: ['language: es'] },
    ],
  },
  parts: ['title', 'text', 'notes'],
  check(prose, report, { doc }) {
    const own = marks[doc.language];
    if (!own) return;
    const reason = (mark: string): string => `\`${mark}\` is a mark of typewriters`;
    for (const { 0: mark, index } of prose.text.matchAll(/["']/g)) {
      if (prose.isForeign(index, index + 1) || isOther(prose, mark, index)) continue;
      const wanted = mark === '"' ? own.double : own.single;
      report(index, index + 1, {
        reason: reason(mark),
        note: `write ${wanted}`,
        instead: own.isCurly || isApostrophe(prose, index) ? curly(prose.text, mark, index) : undefined,
      });
    }
  },
});

/** Feet and minutes (`5'`), and letters of names that are written so (`al-'Ala`). */
function isOther({ text }: Prose, mark: string, at: number): boolean {
  const [before = '', behind = ''] = [text[at - 1], text[at + 1]];
  if (mark === '"') return false;
  if (/\p{Nd}/u.test(before)) return !/\p{L}/u.test(behind);
  return (
    before === '-' ||
    (BEFORE_OPENING.test(before) &&
      /\p{L}/u.test(behind) &&
      !/'[\s.,;:!?)”"\uFFFC]|'$/u.test(text.slice(at + 1, at + 1 + FARTHEST)))
  );
}

function isApostrophe({ text }: Prose, at: number): boolean {
  return text[at] === "'" && /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '');
}

function curly(text: string, mark: string, at: number): string | undefined {
  const [before = '', behind = ''] = [text[at - 1], text[at + 1]];
  const [opening, closing] = mark === '"' ? ['“', '”'] : ['‘', '’'];
  if (!BEFORE_OPENING.test(before)) return closing;
  if (behind === '' || /\s/u.test(behind)) return undefined;
  return mark === "'" && /\p{Nd}/u.test(behind) ? closing : opening;
}
