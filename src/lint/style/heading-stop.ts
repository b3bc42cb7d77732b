import { proseRule } from '../prose-rule.ts';

export const headingStop = proseRule({
  id: 'heading-stop',
  documentation: {
    summary: 'A heading does not end with a full stop.',
    reason: 'It is no sentence. `--fix` takes the stop out.',
    source: 'United Nations Editorial Manual, Headings',
    languages: ['en'],
    wrong: ['## How the river rose⟦.⟧\n\nAt night.'],
    right: ['## Why did it rise?\n\nOf the rain.', '## Snow, rain, etc.\n\nAll of it.', '## And then …\n\nIt fell.'],
  },
  parts: ['text'],
  check({ kind, text }, report, { template }) {
    const end = text.trimEnd().length;
    if (kind !== 'heading' || text[end - 1] !== '.' || text[end - 2] === '.') return;
    const word = /\S{1,20}$/u.exec(text.slice(0, end - 1))?.[0];
    if (word !== undefined && template.lint.style.en.abbreviations.includes(word)) return;
    report(end - 1, end, { reason: 'The heading ends with a full stop', note: 'take it out', instead: '' });
  },
});
