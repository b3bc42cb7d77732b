import type { Statement } from '../../validate/index.ts';
import { proseRule } from '../prose-rule.ts';
import type { Span } from '../quoted.ts';
import { contactsOf } from './contacts.ts';
import { decodedAddress } from './decoded-address.ts';
import { type FoldedWord, foldedText, foldedWords } from './folded-words.ts';
import { mailboxIn } from './own-mailboxes.ts';
import { numberIn } from './own-numbers.ts';

const partner = (text: string) => ({
  text,
  keys: [
    'signatories: [{ name: Loire Watch, status: special, lead: yes }, { name: Rhine Watch, status: none, contactName: Otto Quay, contactEmail: Otto <otto@rhine.example>, contactPhone: "+49 30 1234567 (office), +49 170 7654321" }]',
  ],
});

export const contactInText = proseRule({
  id: 'contact-in-text',
  documentation: {
    summary: 'Who answers for the submission, or for an organization that signs, is not named in the text.',
    reason:
      '`contact` goes to the form and nowhere else, and the contact columns of the signatories to no document at all. A name, an address or a number that is typed into the text is issued with it. Numbers are found however they are spaced, with the codes of country and town or without; mailboxes also as `anna [at] loire (dot) example`, and in the address of a link. The finding repeats none of it.',
    wrong: [
      'As ⟦Anna Brook⟧ says, the river rose.',
      'Write to ⟦anna.brook@loire-watch.example⟧, or call ⟦+41 22 555 01 00⟧.',
      { text: '请写信至⟦anna.brook@loire-watch.example⟧联系。请致电⟦+41 22 555 01 00⟧。', keys: ['language: zh'] },
      'As ⟦BROOK, Anna⟧ says.',
      'Call ⟦022 5550100⟧, ⟦+41 (0)22/555-01-00⟧, ⟦0041225550100⟧ or ⟦555 01 00⟧; write to ⟦anna . brook (at) loire-watch [dot] example⟧.',
      '[⟦Write to us⟧](mailto:anna.brook@loire-watch.example).',
      partner(
        'Otto, as ⟦Otto Quay⟧ says, is at ⟦OTTO@rhine.example⟧ and ⟦(030) 123 45 67⟧; ⟦٠٣٠ ١٢٣ ٤٥ ٦٧⟧; ⟦0170-7654321⟧.',
      ),
      partner('The river rose.[^a]\n\n[^a]: Told by ⟦otto [at] rhine.example⟧.'),
    ],
    right: [
      'Anna stood by a brook, at No. 22, 555; 100 people came in 2019, and 555 01 001 left.',
      partner('Write to info@rhine.example, or call (030) 123 45 68.'),
      {
        text: 'The Anna Brook Trust says so.',
        keys: ['signatories: [{ name: The Anna Brook Trust, status: special }]'],
      },
    ],
  },
  parts: ['title', 'text', 'notes'],
  check({ text, links }, report, { statement, template }) {
    const note = 'take it out, unless the readers of the statement are to know: it goes to no document by itself';
    const words = foldedWords(text);
    const told: Span[] = [];
    for (const { of, name, mailboxes, numbers } of contactsOf(statement)) {
      const found = [
        ...mailboxes.flatMap((mailbox) => mailboxIn(text, mailbox, template)),
        ...links.filter(({ url }) =>
          mailboxes.some((one) => mailboxIn(decodedAddress(url.replace(/^mailto:/i, '')), one, template).length > 0),
        ),
        ...numbers.flatMap((number) => numberIn(text, number)),
        ...nameIn(words, name, () => publishedNames(statement)),
      ];
      for (const { start, end } of found) {
        if (told.some((one) => one.start < end && start < one.end)) continue;
        told.push({ start, end });
        report(start, end, { reason: `The text holds what ${of}`, note });
      }
    }
  },
});

function publishedNames({ signatories }: Statement): string[][] {
  return signatories.flatMap(({ name, display }) => [name, display ?? '']).map(foldedText);
}

/** A name of two words and more, in whatever order, where it is no part of one of `others`. */
function nameIn(
  words: readonly FoldedWord[],
  name: readonly string[],
  others: () => readonly (readonly string[])[],
): Span[] {
  if (name.length < 2) return [];
  const wanted = [...name].sort().join(' ');
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
