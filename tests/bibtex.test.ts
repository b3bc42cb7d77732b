import '@citation-js/plugin-bibtex';
import { plugins } from '@citation-js/core';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readBibtex } from '../src/read/bibtex/index.ts';
import { decodeLatex } from '../src/read/bibtex/latex.ts';
import { readDate } from '../src/validate/source-date.ts';

const read = (text: string) => {
  const file = new VFile({ path: 'sources.bib', value: text });
  return {
    data: readBibtex(file),
    messages: file.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`),
  };
};

describe('LaTeX', () => {
  test.each([
    [String.raw`M{\"u}ller, Jos\'e and \'{E}mile`, 'Müller, José and Émile'],
    [String.raw`\v{S}koda, \c{c}a, {\ss}, {\AA}, \o, \L{}ódź, na\"{\i}ve`, 'Škoda, ça, ß, Å, ø, Łódź, naïve'],
    ["``Quoted'' -- and --- dashed, `once'", "“Quoted” – and — dashed, ‘once'"],
    [String.raw`{The {UN} in \textit{Geneva} \& \emph{elsewhere}}`, 'The UN in <i>Geneva</i> & <i>elsewhere</i>'],
    [String.raw`A~B, 100\%, \$5, a\_b, \{c\}`, 'A\u00A0B, 100%, $5, a_b, {c}'],
    [String.raw`CO$_2$ and 10$^{th}$ and \textsuperscript{e}`, 'CO<sub>2</sub> and 10<sup>th</sup> and <sup>e</sup>'],
    ['two\n  lines', 'two lines'],
    ['Ислам и права — человека', 'Ислам и права — человека'],
    [String.raw`\href{https://a.example}{words}`, 'words'],
  ])('%s', (latex, text) => {
    expect(decodeLatex(latex)).toEqual({ text, unknown: [] });
  });

  test('commands that are not known are named', () => {
    expect(decodeLatex(String.raw`a \river{b} c`)).toEqual({ text: 'a b c', unknown: ['\\river'] });
  });
});

describe('BibTeX', () => {
  test('every value has its place: its field, or the key of its entry', () => {
    const { data } = read('% comment\n@book{loire,\n  title = {The Loire},\n  date = {2025-02-31}\n}\n');
    expect(data?.place([0, 'issued'])).toMatchObject({ start: { line: 4, column: 10 }, end: { line: 4, column: 22 } });
    expect(data?.place([0, 'publisher'])).toMatchObject({
      start: { line: 2, column: 7 },
      end: { line: 2, column: 12 },
    });
  });

  test('a chapter takes from its book what it lacks', () => {
    const { data } = read('@incollection{a, title={A}, crossref={b}}\n@book{b, title={B}, publisher={P}, year=2020}');
    expect(data?.value).toMatchObject([
      { id: 'a', title: 'A', 'container-title': 'B', publisher: 'P', issued: '2020' },
      {},
    ]);
  });

  test.each([
    ['@book{a, title = {A}', '1:1 The entry is never closed'],
    ['@book{a title = {A}}', '1:7 The entry has no key'],
    ['@book{a}', '1:7 The entry has no fields'],
    ['@book{a, title}', '1:10 A field is wanted here'],
    ['@book{a, title = }', '1:18 A value is wanted here'],
    ['words alone', '1:1 The file holds no entry'],
  ])('%s', (text, message) => {
    expect(read(text).messages).toEqual([message]);
  });
});

/** Entries as Zotero, JabRef and people write them; citation-js reads them too, and is asked for a second opinion. */
const corpus = [
  '@article{bloom_governing_2007, title = {Governing global health}, volume = {44}, number = {4}, journal = {Finance and Development}, author = {Bloom, David E.}, month = dec, year = {2007}, pages = {30--35}}',
  '@article{bl, title = {A title}, journaltitle = {Journal}, date = {2023-06-07}, author = {Allen, Susan Hannah and Bell, Sam R.}, doi = {10.1/x}, urldate = {2026-01-02}, url = {https://a.example/b}}',
  String.raw`@book{mueller, author = {M{\"u}ller, J{\'o}zef and {World Bank}}, title = {{\'E}tudes \& rivi{\`e}res}, publisher = {Oxford University Press}, address = {Oxford}, edition = {2}, year = 2011}`,
  '@book{e, editor = {Easterly, William and Servén, Luis}, title = {The Limits}, subtitle = {Of Stabilization}, date = {2003}, location = {Washington, D.C.}, publisher = {World Bank}, series = {Latin American Development Forum}}',
  '@incollection{c, author = {Shelton, Dinah}, title = {Positive obligations}, booktitle = {The Oxford Handbook}, editor = {Shelton, Dinah}, publisher = {OUP}, year = 2013}',
  '@inproceedings{p, author = {Ludwig van der Beek}, title = {Rivers}, booktitle = {Proceedings}, year = 2012}',
  '@phdthesis{t, author = {Smith-Jones, Maria}, title = {Water}, school = {Columbia University}, year = 2007}',
  '@techreport{r, author = {{World Bank}}, title = {Report}, institution = {World Bank}, number = {12}, year = 2018}',
  '@online{o, author = {de la Cruz, Ana}, title = {Page}, date = {2020-03}, url = {https://a.example}, urldate = {2026-01-20}}',
  '@misc{m, title = {Thing}, note = {Type: treaty}, year = 1999}',
  '@string{oup = "Oxford University Press"} @book{s, title = "A " # {B}, publisher = oup, year = 2001}',
];

const compared = [
  'id',
  'title',
  'author',
  'editor',
  'container-title',
  'volume',
  'issue',
  'publisher',
  'publisher-place',
  'collection-title',
  'edition',
  'URL',
  'note',
];

/** A name of one part is an organization's to us, a family's to citation-js. */
function organizations(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((name) => (Object.keys(name).join() === 'family' ? { literal: name.family } : name));
}

describe('BibTeX as citation-js reads it', () => {
  test.each(corpus)('%s', (text) => {
    const { data, messages } = read(text);
    const [own] = (data?.value ?? []) as Readonly<Record<string, unknown>>[];
    const [other] = plugins.input.chain(text, { generateGraph: false });
    expect(messages).toEqual([]);
    for (const variable of compared) expect(own?.[variable], variable).toEqual(organizations(other?.[variable]));
    for (const date of ['issued', 'accessed']) {
      const written = own?.[date];
      expect(written === undefined ? undefined : readDate(String(written)), date).toEqual(other?.[date]);
    }
  });
});
