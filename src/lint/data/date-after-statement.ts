import { proseRule } from '../prose-rule.ts';
import type { Subject } from '../rule.ts';
import { writtenDates } from '../written-dates.ts';

export const dateAfterStatement = proseRule({
  id: 'date-after-statement',
  documentation: {
    summary: 'What the text says has happened was before the date of the statement.',
    reason:
      'A later date is mistyped, or the statement’s own is. Where the sentence speaks of what is to come, or of the days of the session, nothing is said; nor of quotations and titles.',
    source: 'Words of what is to come: `future` in `templates/lint/dates.yaml`, our own list',
    wrong: [
      'On ⟦27 July 2026⟧ he was executed.',
      'She was arrested in ⟦May 2026⟧.',
      { text: 'Il a été exécuté le ⟦27 juillet 2026⟧.', keys: ['language: fr'] },
      { text: 'Fue ejecutado el ⟦27 de julio de 2026⟧.', keys: ['language: es'] },
      { text: '他于⟦2026年7月27日⟧被处决。', keys: ['language: zh'] },
    ],
    right: [
      'On 27 July 2025 he was executed.',
      'The trial will be held on 27 July 2026.',
      'The Council opened on 23 February 2026.',
      'In 2030; on 6 February 2026; the report “of 27 July 2026”.',
    ],
  },
  check(prose, report, subject) {
    const { doc, statement, template } = subject;
    const late = writtenDates(prose.text, doc.language, template).filter(
      ({ on }) => on > statement.frontMatter.date.slice(0, on.length) && !isInSession(on, subject),
    );
    const { future, bounds } = template.lint.dates;
    for (const { start, end } of late) {
      const sentence = sentenceAround(prose.text, start, end).toLowerCase();
      const beside = (
        prose.text.slice(Math.max(0, start - NEAR), start) + prose.text.slice(end, end + 3)
      ).toLowerCase();
      if (future[doc.language].some((word) => holds(sentence, word))) continue;
      if (bounds[doc.language].some((word) => holds(beside, word)) || !prose.isOwn(start, end)) continue;
      const reason = `The date is after that of the statement, ${statement.frontMatter.date}`;
      report(start, end, { reason, note: 'correct one of the two, or say that it is to come' });
    }
  },
});

/** So near to a date a word belongs to it. */
const NEAR = 16;

/** More signs than these are looked through on neither side. */
const LONGEST = 600;

/** From the stop before a stretch to the stop behind it, without the stretch: a May is no `may`. A stop of an abbreviation makes it shorter. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const behind = text.slice(end, end + LONGEST);
  const from = Math.max(...[...before.matchAll(/[.!?؟](?:\uFFFC)*\s|[。！？]/g)].map(({ index }) => index), -1);
  const to = /[.!?؟](?:\uFFFC)*(?:\s|$)|[。！？]/.exec(behind)?.index ?? behind.length;
  return `${before.slice(from + 1)} ${behind.slice(0, to)}`;
}

/** Whether a word of the list begins a word; in Chinese, wherever it stands. */
function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (/\p{Script=Han}/u.test(word)) return true;
    const isShort = word.length < 4;
    const isWhole = !/\p{L}/u.test(text.charAt(at - 1)) && !(isShort && /\p{L}/u.test(text.charAt(at + word.length)));
    if (isWhole) return true;
  }
  return false;
}

function isInSession(on: string, { statement, template }: Subject): boolean {
  const { session: number } = statement.frontMatter;
  const session = template.council.sessions.find((candidate) => candidate.number === number);
  if (!session?.opens) return false;
  const closes = session.closes ?? session.opens;
  return on >= session.opens.slice(0, on.length) && on <= closes.slice(0, on.length);
}
