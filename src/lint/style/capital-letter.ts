import { proseRule } from '../prose-rule.ts';
import type { Span } from '../quoted.ts';
import { startsSentence } from './capital.ts';

export const capitalLetter = proseRule({
  id: 'capital-letter',
  documentation: {
    summary: 'Capitals are as the United Nations has them: States parties, resolution 60/251, Indigenous Peoples.',
    reason:
      'They are used sparingly, and not as a mark of respect. Only what is beyond doubt is looked for; quotations, titles and headings are not. `--fix` mends it. The list is `templates/lint/capitals.yaml`.',
    source: 'United Nations Editorial Manual, Capitalization; practice of documents of 2016 to 2025',
    languages: ['en'],
    wrong: [
      '⟦Member states⟧ and ⟦States Parties⟧ heard the rights of ⟦indigenous peoples⟧.',
      'By ⟦Resolution⟧ 60/251 the Council was made.[^a]\n\n[^a]: See ⟦Paragraph⟧ 3.',
    ],
    right: [
      'Resolution 60/251 made the Council. By its resolution 5/1 States parties and Member States met the Assembly of States Parties.',
      'By a Resolution of the Board they said: “By Resolution 60/251.”',
      '## Decision 3 of the States Parties\n\nIt is adopted.',
    ],
  },
  check(prose, report, { template }) {
    if (prose.kind === 'heading') return;
    const { phrases, beforeNumber, exceptions } = template.lint.capitals.en;
    const { text } = prose;
    const kept = exceptions.flatMap((phrase) => placesOf(phrase, text));
    const say = ({ start, end }: Span, right: string): void => {
      const isKept = kept.some((span) => span.start <= start && end <= span.end);
      if (isKept || !prose.isOwn(start, end)) return;
      report(start, end, {
        reason: `The capitals of \`${text.slice(start, end)}\` are not those of the United Nations`,
        note: `write \`${right}\``,
        instead: right,
      });
    };
    for (const [wrong, right] of Object.entries(phrases)) {
      for (const span of placesOf(wrong, text))
        say(span, startsSentence(text, span.start) ? capitalized(right) : right);
    }
    for (const word of beforeNumber) {
      for (const span of placesOf(word, text)) {
        const isNumbered = /^[ \u00A0]\p{Nd}/u.test(text.slice(span.end, span.end + 2));
        if (isNumbered && !startsSentence(text, span.start))
          say(span, word.charAt(0).toLowerCase() + small(word.slice(1)));
      }
    }
  },
});

function placesOf(phrase: string, text: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    const end = at + phrase.length;
    if (!/[\p{L}-]/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[end] ?? '')) places.push({ start: at, end });
  }
  return places;
}

/** `Agenda Item` and `General Comment No.` keep the capital of `No.`. */
function small(words: string): string {
  return words.replace(/ (?!No\.)\p{Lu}/gu, (letter) => letter.toLowerCase());
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
