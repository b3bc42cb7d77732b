import { describe, expect, test } from 'vitest';
import { parseXml } from './support/docx-package.ts';
import { inFormat, numberedParagraphs } from './support/word-counting.ts';
import { wordNotes } from './support/word-notes.ts';

const w = (name: string, inner: string) => `<w:${name} xmlns:w="w" xmlns:r="r">${inner}</w:${name}>`;
const item = (list: number | string, level = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr></w:p>`;
const plain = '<w:p><w:r><w:t>Between.</w:t></w:r></w:p>';

interface LevelOptions {
  readonly start?: number;
  readonly restart?: number;
  readonly more?: string;
}

const level = (index: number, format: string, text: string, { start = 1, restart, more = '' }: LevelOptions = {}) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${
    restart === undefined ? '' : `<w:lvlRestart w:val="${restart}"/>`
  }${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const use = (id: number, of: number, override = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${override}</w:num>`;
const startAt = (index: number, start: number) =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

const threeLevels = [level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)'), level(2, 'lowerRoman', '(%3)')];

function labels(numbering: string, body: string, styles = ''): string[] {
  const parts = [w('document', body), w('numbering', numbering), w('styles', styles)].map(parseXml);
  const [document, lists, known] = parts as [(typeof parts)[0], (typeof parts)[0], (typeof parts)[0]];
  return numberedParagraphs(document, lists, known).map(({ label }) => label);
}

describe('Word counts the items of lists', () => {
  test('from the start of each level, and the levels below an item anew', () => {
    const numbering = definition(1, ...threeLevels) + use(1, 1);
    const body = [0, 1, 1, 2, 2, 1, 2, 0, 1, 2].map((depth) => item(1, depth)).join('');
    expect(labels(numbering, body)).toEqual(['1.', '(a)', '(b)', '(i)', '(ii)', '(c)', '(i)', '2.', '(a)', '(i)']);
  });

  test('from another start', () => {
    const levels = [level(0, 'decimal', '%1.', { start: 5 }), level(1, 'lowerLetter', '(%2)', { start: 27 })];
    const body = item(1) + item(1, 1) + item(1, 1) + item(1) + item(1, 1);
    expect(labels(definition(1, ...levels) + use(1, 1), body)).toEqual(['5.', '(aa)', '(bb)', '6.', '(aa)']);
    expect(labels(definition(1, level(0, 'decimal', '%1.', { start: 0 })) + use(1, 1), item(1))).toEqual(['0.']);
  });

  test('on over paragraphs that are none', () => {
    expect(labels(definition(1, ...threeLevels) + use(1, 1), item(1) + plain + item(1))).toEqual(['1.', '2.']);
  });

  test('on in a list that shares the definition, and anew in one that has its own', () => {
    const numbering = definition(1, ...threeLevels) + definition(2, ...threeLevels) + use(1, 1) + use(2, 1) + use(3, 2);
    expect(labels(numbering, item(1) + item(2) + item(3) + item(1))).toEqual(['1.', '2.', '1.', '3.']);
  });

  test('anew where the list overrides the start, once', () => {
    const numbering = definition(1, ...threeLevels) + use(1, 1) + use(2, 1, startAt(0, 1)) + use(3, 1, startAt(0, 7));
    const body = item(1) + item(1) + item(2) + item(2) + item(3) + item(3);
    expect(labels(numbering, body)).toEqual(['1.', '2.', '1.', '2.', '7.', '8.']);
  });

  test('by a level that the list replaces', () => {
    const replaced = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1)', { start: 4 })}</w:lvlOverride>`;
    expect(labels(definition(1, ...threeLevels) + use(1, 1, replaced), item(1) + item(1))).toEqual(['IV)', 'V)']);
  });

  test('anew only behind the level that `lvlRestart` names, or never', () => {
    const levels = (restart: number) => [...threeLevels.slice(0, 2), level(2, 'decimal', '%3', { restart })];
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((depth) => item(1, depth)).join('');
    const deepest = (restart: number) =>
      labels(definition(1, ...levels(restart)) + use(1, 1), body).filter((label) => /^\d$/.test(label));
    expect(deepest(1)).toEqual(['1', '2', '1']);
    expect(deepest(2)).toEqual(['1', '1', '1']);
    expect(deepest(0)).toEqual(['1', '2', '3']);
  });

  test('with the numbers of the levels above', () => {
    const levels = [level(0, 'upperRoman', '%1'), level(1, 'lowerLetter', '%1.%2')];
    const legal = [level(0, 'upperRoman', '%1'), level(1, 'lowerLetter', '%1.%2', { more: '<w:isLgl/>' })];
    const body = item(1) + item(1, 1) + item(1) + item(1, 1) + item(1, 1);
    expect(labels(definition(1, ...levels) + use(1, 1), body)).toEqual(['I', 'I.a', 'II', 'II.a', 'II.b']);
    expect(labels(definition(1, ...legal) + use(1, 1), body)).toEqual(['I', '1.1', 'II', '2.1', '2.2']);
    expect(labels(definition(1, ...levels) + use(1, 1), item(1, 1) + item(1))).toEqual(['I.a', 'I']);
  });

  test('without a label where the text names a level below', () => {
    const levels = [level(0, 'decimal', '%2.'), level(1, 'decimal', '%2.')];
    expect(labels(definition(1, ...levels) + use(1, 1), item(1))).toEqual(['']);
  });

  test('not at all where they are bullets, or the number is taken away', () => {
    const numbering = definition(1, level(0, 'bullet', '•')) + use(1, 1);
    expect(labels(numbering, item(1) + item(0) + item(1))).toEqual(['•', '•']);
  });

  test('where the style says so, or the style that it is based on', () => {
    const style = (id: string, inner: string) => `<w:style w:styleId="${id}">${inner}</w:style>`;
    const styles =
      style('A', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('B', '<w:basedOn w:val="A"/>');
    const styled = (id: string, own = '') => `<w:p><w:pPr><w:pStyle w:val="${id}"/>${own}</w:pPr></w:p>`;
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = styled('A') + styled('B') + styled('B', none) + styled('C') + item(1);
    expect(labels(definition(1, ...threeLevels) + use(1, 1), body, styles)).toEqual(['(a)', '(b)', '1.']);
  });

  test('in letters and Roman figures as Word does', () => {
    const written = (format: string, ...numbers: number[]) => numbers.map((number) => inFormat(number, format));
    expect(written('lowerLetter', 1, 26, 27, 52, 53)).toEqual(['a', 'z', 'aa', 'zz', 'aaa']);
    expect(written('arabicAbjad', 1, 3, 5, 28, 29)).toEqual(['أ', 'ج', 'ه', 'غ', 'أأ']);
    // [MS-DOCX], 2.4, names the format by its first three letters: an alef with hamza, not the bare one of other programs.
    expect(written('arabicAbjad', 1, 2, 3)).toEqual(['\u0623', '\u0628', '\u062C']);
    expect(written('upperLetter', 28)).toEqual(['BB']);
    expect(written('lowerRoman', 4, 9, 14, 48, 90, 1988)).toEqual(['iv', 'ix', 'xiv', 'xlviii', 'xc', 'mcmlxxxviii']);
    expect(written('upperRoman', 3444, 400, 6)).toEqual(['MMMCDXLIV', 'CD', 'VI']);
  });

  test.each([
    ['a list that is not defined', definition(1, ...threeLevels) + use(1, 1), item(2)],
    ['a level that is not defined', definition(1, ...threeLevels) + use(1, 1), item(1, 3)],
    [
      'a label that Word would not take',
      definition(1, level(0, 'lowerLetter', '%1', { start: 900 })) + use(1, 1),
      item(1),
    ],
    ['a format that is none of ours', definition(1, level(0, 'hex', '%1')) + use(1, 1), item(1)],
  ])('and not %s', (_, numbering, body) => {
    expect(() => labels(numbering, body)).toThrow();
  });
});

const style = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>';
const raised = (text: string) => `<w:r>${style}<w:t>${text}</w:t></w:r>`;
const reference = (id: number) => `<w:r>${style}<w:footnoteReference w:id="${id}"/></w:r>`;
const custom = (id: number, mark: string) =>
  `<w:r>${style}<w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>${mark}</w:t></w:r>`;
const bookmark = (name: string, inner: string, id = 1) =>
  `<w:bookmarkStart w:name="${name}" w:id="${id}"/>${inner}<w:bookmarkEnd w:id="${id}"/>`;
const part = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (name: string, result: string) =>
  `${part('begin')}<w:r><w:instrText> NOTEREF ${name} \\f \\h </w:instrText></w:r>${part('separate')}${raised(result)}${part('end')}`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const note = (id: number, mark = '<w:footnoteRef/>') =>
  `<w:footnote w:id="${id}"><w:p><w:r>${style}${mark}</w:r><w:r><w:t>Text.</w:t></w:r></w:p></w:footnote>`;
const separators = ['separator', 'continuationSeparator']
  .map((type, index) => `<w:footnote w:type="${type}" w:id="${index - 1}">${plain}</w:footnote>`)
  .join('');

function notesOf(body: string, notes: string, settings = '', first = '1'): ReturnType<typeof wordNotes> {
  const [document, footnotes, known] = [
    w('document', paragraph(body)),
    w('footnotes', separators + notes),
    w('settings', settings),
  ];
  return wordNotes(parseXml(document), parseXml(footnotes), parseXml(known), first);
}

describe('Word counts the notes', () => {
  test('in the order of their calls, and passes over marks of their own', () => {
    const counted = notesOf(
      custom(1, '*') + reference(3) + raised(', ') + reference(2) + raised('a'),
      note(1, '<w:t>*</w:t>') + note(2) + note(3),
    );
    expect(counted).toEqual({ notes: ['*', '2', '1'], calls: ['*', '1', '2', 'a'] });
  });

  test('and says in a second call what stands in its bookmark', () => {
    const body = custom(1, '*') + bookmark('_Ref2', reference(2)) + reference(3) + field('_Ref2', '1');
    expect(notesOf(body, note(1, '<w:t>*</w:t>') + note(2) + note(3)).calls).toEqual(['*', '1', '2', '1']);
  });

  test('and takes raised brackets for a part of the mark', () => {
    const enclosed = (call: string) => raised('(') + call + raised(')');
    const body =
      enclosed(bookmark('_Ref1', reference(1))) + raised(', ') + enclosed(field('_Ref1', '1')) + raised('(أ)');
    const marked = note(1).replace('<w:footnoteRef/></w:r>', `<w:footnoteRef/></w:r>${raised(')')}`);
    const notes = marked.replace('<w:p>', `<w:p>${raised('(')}`);
    expect(notesOf(body, notes, '', '(1)')).toEqual({ notes: ['(1)'], calls: ['(1)', '(1)', '(أ)'] });
    expect(notesOf(raised('(') + reference(1), notes, '', '(1)').calls).toEqual(['(1']);
    expect(() => notesOf(body, notes)).toThrow();
    expect(() => notesOf(body, note(1), '', '(1)')).toThrow();
    expect(() => notesOf(enclosed(''), notes)).toThrow();
    expect(() => notesOf(body, marked)).toThrow();
  });

  test.each([
    ['a second call that says another number', bookmark('_Ref1', reference(1)) + field('_Ref1', '2'), note(1)],
    ['a second call of a bookmark that is not there', reference(1) + field('_Ref1', '1'), note(1)],
    ['a note that nothing calls', reference(1), note(1) + note(2)],
    ['a note that says another mark than its call', custom(1, '*'), note(1, '<w:t>**</w:t>')],
    ['a number at a note with a mark of its own', custom(1, '*'), note(1)],
    ['no number at a note that has one', reference(1), note(1, '<w:t>1</w:t>')],
  ])('and not %s', (_, body, notes) => {
    expect(() => notesOf(body, notes)).toThrow();
  });

  test('and not numbers that begin elsewhere', () => {
    const start = '<w:footnotePr><w:numStart w:val="3"/></w:footnotePr>';
    expect(() => notesOf(reference(1), note(1), start)).toThrow();
  });
});
