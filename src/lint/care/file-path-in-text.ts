import { proseRule } from '../prose-rule.ts';

/** A path on somebody's machine. */
const PATH =
  /(?<![\p{L}\p{N}/])(?:[A-Za-z]:\\[^\s"”»<>|]{2,200}|\\\\[\w.-]{1,60}\\[^\s"”»<>|]{1,200}|file:\/\/[^\s"”»<>]{1,200}|\/(?:home|Users)\/[^\s"”»<>]{2,200})/gu;

/** The name of a file of a word processor or of a table. */
const FILE = /(?<![\p{L}\p{N}_./\\-])[\p{L}\p{N}_-]{1,80}\.(?:docx?|xlsx?|pptx?|odt|ods)(?![\p{L}\p{N}])/gu;

export const filePathInText = proseRule({
  id: 'file-path-in-text',
  documentation: {
    summary: 'No path and no file of somebody’s machine is named in the text.',
    reason:
      'A path often holds the name of whoever owns the machine, and leads nobody anywhere. Name the document, or give its public address.',
    wrong: [
      'See ⟦C:\\Users\\anna\\report.pdf⟧ for more.',
      'See ⟦/home/anna/report.pdf⟧ for more.',
      'A note.[^a]\n\n[^a]: See ⟦report_final_2.docx⟧.',
    ],
    right: [
      'See https://loire.example/home/report.docx.',
      'See [the report](https://loire.example/report.docx).',
      'The river/home question; and/or; 1:\\2.',
    ],
  },
  parts: ['title', 'text', 'notes'],
  check({ text, links }, report) {
    for (const { 0: path, index } of [PATH, FILE].flatMap((pattern) => [...text.matchAll(pattern)])) {
      const end = index + path.length;
      if (links.some((link) => link.start < end && index < link.end)) continue;
      const note = 'name the document, or give the address at which everybody finds it';
      report(index, end, { reason: 'The text names a file of somebody’s machine', note });
    }
  },
});
