import { describe, expect, test } from 'vitest';
import { call, layoutOf, metadata } from './support/docx-layout.ts';
import { all, first, readPart, styleOf, textOf, type XmlElement } from './support/docx-package.ts';
import {
  flowOf,
  list,
  lookNames,
  looks,
  note,
  paragraph,
  published,
  render,
  submission,
  value,
} from './support/docx-render.ts';
import { statement, table } from './support/docx-samples.ts';

describe.each(lookNames)('%s', (name) => {
  const stylesheet = looks[name];
  const layout = statement(stylesheet);

  test('calls every note once, in order, by an id that exists', async () => {
    const bytes = await render(layout);
    const called = all(readPart(bytes, 'word/document.xml'), 'w:footnoteReference').map(
      (mark) => mark.attributes['w:id'],
    );
    const notes = all(readPart(bytes, 'word/footnotes.xml'), 'w:footnote').map((entry) => entry.attributes['w:id']);
    expect(['-1', '0', ...called]).toEqual(notes);
  });
});

test('an asterisk keeps its mark and takes no number', async () => {
  const bytes = await render(statement(published));
  const [asterisk, one] = all(readPart(bytes, 'word/document.xml'), 'w:footnoteReference') as [XmlElement, XmlElement];
  expect(asterisk.attributes).toEqual({ 'w:customMarkFollows': '1', 'w:id': '1' });
  expect(one.attributes).toEqual({ 'w:id': '2' });
  const run = all(readPart(bytes, 'word/document.xml'), 'w:r').find(
    (entry) => all(entry, 'w:footnoteReference').length > 0,
  );
  expect(run && [value(run, 'w:rStyle'), textOf(run)]).toEqual(['FootnoteSymbol', '*']);
  // Among the bold letters of the title.
  expect(run && value(run, 'w:b')).toBe('false');
  const notes = all(readPart(bytes, 'word/footnotes.xml'), 'w:footnote').slice(2);
  expect(notes.map((entry) => all(entry, 'w:footnoteRef').length)).toEqual([0, 1, 1, 1]);
  expect(textOf(notes[0] as XmlElement)).toMatch(/^\t\*\tIssued/);
  expect(textOf(notes[1] as XmlElement)).toMatch(/^\t\tTreaty/);
});

test('a second call is a cross-reference to a bookmark at the first', async () => {
  const document = readPart(await render(statement(published)), 'word/document.xml');
  const [paragraph] = all(document, 'w:p').filter((entry) => all(entry, 'w:fldChar').length > 0) as [XmlElement];
  const runs = all(paragraph, 'w:r');
  const begin = runs.findIndex((run) => all(run, 'w:fldChar').length > 0);
  const [opened, instruction, parted, result, ended] = runs.slice(begin, begin + 5) as XmlElement[];
  const marks = [opened, parted, ended].map((run) => run && first(run, 'w:fldChar').attributes['w:fldCharType']);
  expect(marks).toEqual(['begin', 'separate', 'end']);
  expect(instruction && first(instruction, 'w:instrText').children).toEqual([' NOTEREF _Ref2 \\f \\h ']);
  expect(result && [textOf(result), value(result, 'w:rStyle')]).toEqual(['1', 'FootnoteReference']);
  expect(all(document, 'w:bookmarkStart').map((mark) => mark.attributes)).toEqual([{ 'w:name': '_Ref2', 'w:id': '2' }]);
  expect(all(document, 'w:bookmarkEnd').map((mark) => mark.attributes)).toEqual([{ 'w:id': '2' }]);
});

test('a number that Word counts stands between the signs of its language', async () => {
  const flow = [
    paragraph('body', 'نص', call('note-1', '(1)'), '، نص', call('note-2', '(2)'), call('note-1', '(1)', 'number', 2)),
  ];
  const notes = [note('(1)', 'number', 'note-1', 'حاشية'), note('(2)', 'number', 'note-2', 'حاشية')];
  const arabic = { ...metadata, language: 'ar', languageTag: 'ar-SA' } as const;
  const bytes = await render(layoutOf(published, flow, { notes, metadata: arabic }));
  const marks = (part: string) =>
    all(readPart(bytes, `word/${part}.xml`), 'w:r')
      .filter((run) => value(run, 'w:rStyle') === 'FootnoteReference')
      .map((run) => [all(run, 'w:footnoteReference').length + all(run, 'w:footnoteRef').length, textOf(run)]);
  const first = [
    [0, '('],
    [1, ''],
    [0, ')'],
  ];
  expect(marks('document')).toEqual([...first, ...first, [0, '('], [0, '1'], [0, ')']]);
  expect(marks('footnotes')).toEqual([...first, ...first]);
  const raised = all(readPart(bytes, 'word/document.xml'), 'w:r').filter((run) => value(run, 'w:rStyle') !== undefined);
  expect(raised.map((run) => all(run, 'w:rtl').length)).toEqual(raised.map(() => 1));
  expect(all(all(readPart(bytes, 'word/footnotes.xml'), 'w:footnote')[2] as XmlElement, 'w:p').map(textOf)).toEqual([
    '\t()\tحاشية',
  ]);
});

test('a note may hold several paragraphs and a list', async () => {
  const footnotes = readPart(await render(statement(published)), 'word/footnotes.xml');
  const paragraphs = all(all(footnotes, 'w:footnote')[4] as XmlElement, 'w:p');
  expect(paragraphs.map((entry) => value(entry, 'w:numId') !== undefined)).toEqual([false, false, true, true]);
  expect(paragraphs.map((entry) => all(entry, 'w:footnoteRef').length)).toEqual([1, 0, 0, 0]);
  expect(first(paragraphs[1] as XmlElement, 'w:ind').attributes).toEqual({ 'w:hanging': '0' });
});

test('a note that begins with a list has its mark on a line of its own', async () => {
  const bytes = await render(
    layoutOf(published, [paragraph('body', 'Delta', call('note-1', '1'))], {
      notes: [{ ...note('1', 'number', 'note-1'), blocks: [list(['Source.'], { role: 'footnote' })] }],
    }),
  );
  const entry = all(readPart(bytes, 'word/footnotes.xml'), 'w:footnote')[2] as XmlElement;
  expect(all(entry, 'w:p').map(textOf)).toEqual(['\t\t', 'Source.']);
});

test('letters belong to their table', async () => {
  const document = await flowOf(table(published), paragraph('body', 'After'));
  const paragraphs = all(document, 'w:p');
  expect(all(document, 'w:footnoteReference')).toEqual([]);
  expect(paragraphs.slice(-2).map((entry) => [styleOf(entry), textOf(entry)])).toEqual([
    ['TableNoteG', 'a Measured in summer.'],
    ['SingleTxtG', 'After'],
  ]);
  expect(value(first(paragraphs.at(-2) as XmlElement, 'w:r'), 'w:rStyle')).toBe('FootnoteReference');
});

test('a note of a plain sheet begins with its mark and a space', async () => {
  const footnotes = readPart(await render(statement(submission)), 'word/footnotes.xml');
  const entry = all(footnotes, 'w:footnote')[2] as XmlElement;
  expect(all(entry, 'w:tab')).toEqual([]);
  expect(textOf(entry)).toMatch(/^ Treaty of the Lakes/);
});
