import { proseRule } from '../prose-rule.ts';

/** Spaces that stand beside each other, and are not the break of a line. */
const SPACES = /(?<=\S)[ \u00A0]{2,}(?=\S)/g;

export const doubleSpace = proseRule({
  id: 'double-space',
  documentation: {
    summary: 'One space stands between words and between sentences.',
    reason:
      'Two spaces show as a gap in the printed lines. The rest of typewriters is easily overlooked, and `--fix` mends it.',
    wrong: ['The river rose.⟦  ⟧The valley flooded.', 'A note.[^a]\n\n[^a]: See⟦   ⟧the register.'],
    right: [
      'The river rose. The valley flooded.',
      'A line ends  \nand the next begins.',
      '| a | b |\n| --- | --- |\n| 1   |   2 |',
    ],
  },
  parts: ['title', 'text', 'notes'],
  check({ text }, report) {
    for (const { 0: spaces, index } of text.matchAll(SPACES)) {
      const finding = { reason: `There are ${spaces.length} spaces`, note: 'leave one', instead: ' ' };
      report(index, index + spaces.length, finding);
    }
  },
});
