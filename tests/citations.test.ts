import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { citing, evenSpaces, printedNotes } from './support/notes.ts';

const file = (name: string): Promise<string> => readFile(new URL(`citations/${name}`, import.meta.url), 'utf8');

/** A source, how it is cited, and the note that the Editorial Manual wants. */
const rows = z
  .array(
    z.strictObject({
      rule: z.string(),
      seen: z.string().optional(),
      source: z.record(z.string(), z.unknown()),
      cite: z.string(),
      note: z.string(),
    }),
  )
  .parse(parse(await file('manual.yaml')));

describe('the notes of the Editorial Manual', () => {
  test.each(rows)('$rule: $note', async ({ source, cite, note }) => {
    const notes = printedNotes(await citing(`Water.${cite}`, { sources: [{ id: 'x', ...source }] }));
    expect(notes).toEqual([{ label: '1', text: evenSpaces(note) }]);
  });
});

/** A text that cites the sources of `repeated-sources.yaml`, and its notes with their labels. */
const repeated = z
  .array(
    z.strictObject({
      rule: z.string(),
      text: z.string(),
      notes: z.array(z.string()),
      submission: z.array(z.string()).optional(),
    }),
  )
  .parse(parse(await file('repeated.yaml')));

describe('sources that are cited again', async () => {
  const sources = await file('repeated-sources.yaml');

  test.each(repeated)('$rule', async ({ text, notes, submission }) => {
    const checked = await citing(text, { sources: 'sources.yaml' }, { 'sources.yaml': sources });
    const lines = (look?: 'submission') => printedNotes(checked, look).map((note) => `${note.label} ${note.text}`);
    expect(lines()).toEqual(notes.map(evenSpaces));
    if (submission) expect(lines('submission')).toEqual(submission.map(evenSpaces));
  });
});

/** The same sources, with their words in each language, and the notes of a text that cites them. */
const { sources: anywhere, languages } = z
  .strictObject({
    sources: z.array(z.unknown()),
    languages: z.record(
      z.string(),
      z.strictObject({ words: z.record(z.string(), z.string()), text: z.string(), notes: z.array(z.string()) }),
    ),
  })
  .parse(parse(await file('languages.yaml')));

describe('notes in the official languages', () => {
  test.each(Object.entries(languages))('%s', async (language, { words, text, notes }) => {
    const sources = JSON.parse(
      JSON.stringify(anywhere).replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? name),
    ) as unknown;
    const printed = printedNotes(await citing(text, { language, sources }));
    expect(printed.map((note) => note.text)).toEqual(notes.map(evenSpaces));
  });
});
