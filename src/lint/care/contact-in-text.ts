import type { Statement } from '../../validate/index.ts';
import { proseRule } from '../prose-rule.ts';
import type { Span } from '../quoted.ts';
import { foldedText, foldedWords } from './folded-words.ts';
import { mailboxesIn } from './mailboxes.ts';
import { telephonesIn } from './telephones.ts';

export const contactInText = proseRule({
  id: 'contact-in-text',
  documentation: {
    summary: 'Who answers for the submission is not named in the text.',
    reason:
      '`contact` goes to the form and nowhere else. A name, an address or a number that is typed into the text is issued with it.',
    wrong: [
      'As ⟦Anna Brook⟧ says, the river rose.',
      'Write to ⟦anna.brook@loire-watch.example⟧, or call ⟦+41 22 555 01 00⟧.',
      'As ⟦BROOK, Anna⟧ says.',
    ],
    right: [
      'Anna stood by a brook.',
      {
        text: 'The Anna Brook Trust says so.',
        keys: ['signatories: [{ name: The Anna Brook Trust, status: special }]'],
      },
    ],
  },
  parts: ['title', 'text', 'notes'],
  check({ text }, report, { doc, statement, template }) {
    const { contact } = statement.frontMatter;
    if (!contact) return;
    const phone = contact.phone.replace(/\D/g, '').replace(/^00/, '');
    const words = template.lint.care.telephoneWords[doc.language];
    const mailboxes = mailboxesIn(text).filter(({ mailbox }) => mailbox === contact.email.toLowerCase());
    const names = nameIn(text, foldedText(contact.name), () => publishedNames(statement));
    const found = [
      ...names.filter(({ start, end }) => !mailboxes.some((one) => one.start < end && start < one.end)),
      ...mailboxes,
      ...telephonesIn(text, words).filter(({ digits }) => digits === phone),
    ];
    const note = 'take it out, unless the readers of the statement are to know; `contact` goes to the form alone';
    for (const { start, end } of found) report(start, end, { reason: 'The text holds what `contact` says', note });
  },
});

function publishedNames({ signatories }: Statement): string[][] {
  return signatories.flatMap(({ name, display }) => [name, display ?? '']).map(foldedText);
}

/** A name of two words and more, in whatever order, where it is no part of one of `others`. */
function nameIn(text: string, name: readonly string[], others: () => readonly (readonly string[])[]): Span[] {
  if (name.length < 2) return [];
  const wanted = [...name].sort().join(' ');
  const words = foldedWords(text);
  const found = words.flatMap(({ word, start }, index) => {
    if (!name.includes(word)) return [];
    const stretch = words.slice(index, index + name.length);
    const there = stretch
      .map((one) => one.word)
      .sort()
      .join(' ');
    return there === wanted ? [{ start, end: stretch.at(-1)?.end ?? start }] : [];
  });
  const isPublic = found.length > 0 && others().some((other) => name.every((word) => other.includes(word)));
  return isPublic ? [] : found;
}
