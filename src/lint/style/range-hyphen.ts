import { proseRule } from '../prose-rule.ts';
import type { Subject } from '../rule.ts';

const RANGE = /(?<![\p{L}\p{N}/.,:–-])(\d{1,4})-(\d{1,4})(?![\p{L}\p{N}/–-]|[.,:]\d)/gu;

export const rangeHyphen = proseRule({
  id: 'range-hyphen',
  documentation: {
    summary: 'An en dash joins the first and the last number of a range.',
    reason:
      'It is looked for where numbers can be nothing but a range: years, paragraphs and pages, percentages, days of a month. `--fix` writes the dash.',
    source: 'United Nations Editorial Manual, Footnotes, chap. 4, and Punctuation',
    languages: ['en'],
    wrong: [
      'In the years ⟦2015-2020⟧ it rose by ⟦12-14⟧ per cent.',
      'It rose on ⟦20-25⟧ December 2019.[^a]\n\n[^a]: A/HRC/43/61, paras. ⟦5-9⟧.',
    ],
    right: [
      'In the years 2015–2020 it rose by 12–14 per cent.',
      'Call 555-0100; see A/HRC/43-61, ISO 639-1, resolution 1325-2 and 2026-02.',
      'The register says “in 2015-2020”, and https://loire-watch.example/2015-2020 says so too.',
      'The vote was 20-12, and on 2020-2015 nobody spoke.',
    ],
  },
  check(prose, report, subject) {
    for (const { 0: range, 1: from = '', 2: to = '', index } of prose.text.matchAll(RANGE)) {
      const end = index + range.length;
      const [before, behind] = [prose.text.slice(Math.max(0, index - 14), index), prose.text.slice(end, end + 12)];
      if (!isRange(from, to, before, behind, subject) || !prose.isOwn(index, end)) continue;
      const reason = `The range \`${range}\` has a hyphen`;
      report(index, end, { reason, note: 'write an en dash, `–`', instead: `${from}–${to}` });
    }
  },
});

function isRange(from: string, to: string, before: string, behind: string, { template }: Subject): boolean {
  const { months } = template.phrases.languages.en.date;
  const rises = Number(to) > Number(from);
  if (rises && /^(?: per cent|%| percent)/.test(behind)) return true;
  if (rises && months.some((month) => behind.startsWith(` ${month}`))) return Number(to) <= 31;
  const word = /(?:^|[\s(])(\S{1,12})[ \u00A0]$/u.exec(before)?.[1];
  if (rises && word !== undefined && template.lint.style.en.rangeUnits.includes(word)) return true;
  return isYear(from) && (isYear(to) ? rises : isShortYear(from, to));
}

function isYear(number: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(number);
}

/** `2019-20`; `2005-06` may be the sixth month of a year. */
function isShortYear(from: string, to: string): boolean {
  return to.length === 2 && Number(to) > 12 && Number(to) > Number(from.slice(2));
}
