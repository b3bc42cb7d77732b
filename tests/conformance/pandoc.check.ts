import { describe, expect, test } from 'vitest';
import { layout } from '../../src/index.ts';
import { noteText, textOf } from './layout-text.ts';
import { readWithPandoc } from './pandoc-document.ts';
import { documentOf, type ProductFile, publishedWords, submissions } from './products.ts';
import { needs } from './tools.ts';
import { difference, wordsOf } from './words.ts';

const files = [
  ...publishedWords().map((file) => ({ ...file, look: 'published' as const })),
  ...submissions().map((file) => ({ ...file, look: 'submission' as const })),
];

describe.each(files)('$name, read by pandoc', (file) => {
  test('has the words and the notes that were laid out', async (context) => {
    needs(context, 'pandoc');
    const { flow, notes } = await layoutOf(file, file.look);
    const read = await readWithPandoc(file.path);
    expect(read.notes, 'number of notes').toHaveLength(notes.length);
    expect(difference(wordsOf(read.body), wordsOf(textOf(flow))), 'words of the body').toBe('');
    expect(difference(wordsOf(read.notes.join(' ')), wordsOf(noteText(notes))), 'words of the notes').toBe('');
  });
});

async function layoutOf(file: ProductFile, look: 'published' | 'submission'): Promise<ReturnType<typeof layout>> {
  const { doc, template, profile } = await documentOf(file);
  return layout(doc, look === 'published' ? template.published : profile.stylesheet);
}
