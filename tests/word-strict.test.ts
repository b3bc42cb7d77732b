import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { looks, render } from './support/docx-render.ts';
import { statement } from './support/docx-samples.ts';
import { wordFaults } from './support/word-strict/index.ts';

const sound = await render(statement(looks.published));
const parts = new Map(Object.entries(unzipSync(sound)).map(([name, data]) => [name, strFromU8(data)]));

/** A change of a part, or of the parts that there are. */
type Spoil = (text: string) => string;

function spoilt(name: string, spoil: Spoil): Uint8Array {
  const before = parts.get(name) ?? '';
  const after = spoil(before);
  expect(after, 'the change changes something').not.toBe(before);
  const changed = new Map([...parts, [name, after]]);
  return zipSync(Object.fromEntries([...changed].map(([each, text]) => [each, strToU8(text)])));
}

const replace =
  (from: string | RegExp, to: string): Spoil =>
  (text) =>
    text.replace(from, to);

const document = 'word/document.xml';
const notes = 'word/footnotes.xml';
const styles = 'word/styles.xml';
const rels = 'word/_rels/document.xml.rels';

test('a sound file has no fault', () => {
  expect(wordFaults(sound)).toEqual([]);
});

test('without a part there is a fault', () => {
  for (const name of ['word/document.xml', 'word/styles.xml', 'word/footnotes.xml', 'word/header1.xml']) {
    const rest = [...parts].filter(([each]) => each !== name);
    const bytes = zipSync(Object.fromEntries(rest.map(([each, text]) => [each, strToU8(text)])));
    expect(wordFaults(bytes), name).not.toEqual([]);
  }
});

const faults: Readonly<Record<string, readonly (readonly [fault: string, part: string, spoil: Spoil])[]>> = {
  'the package': [
    ['word/document.xml: </w:document> at', document, replace('</w:body>', '')],
    ['illegal', document, replace('Executions', 'Exe\u0001cutions')],
    ['has no content type', '[Content_Types].xml', replace(/<Override [^>]*footnotes\.xml"\/>/, '')],
    ['which is missing', '[Content_Types].xml', replace('</Types>', '<Override PartName="/word/a.xml"/></Types>')],
    ['two content types', '[Content_Types].xml', replace(/(<Override [^>]*styles\.xml"\/>)/, '$1$1')],
    ['holds no relationship', 'word/_rels/header1.xml.rels', () => '<Relationships/>'],
    [
      'belongs to no part',
      'word/_rels/header9.xml.rels',
      () => '<Relationships><Relationship Id="a"/></Relationships>',
    ],
    ['two relationships rId1', rels, replace('Id="rId2"', 'Id="rId1"')],
    ['is missing', rels, replace('Target="styles.xml"', 'Target="style.xml"')],
    ['is no URI', rels, replace('https://www.example.org/a', 'https://www.example.org/a b')],
    ['is no URI', rels, replace('https://www.example.org/a', 'https://www.example.org/é')],
    ['is no URI', rels, replace('https://www.example.org/a', 'https://www.example.org/[a')],
    ['has no relationship', document, replace('r:id="rIdLink1"', 'r:id="rIdLink9"')],
    ['nothing uses', document, replace(/<w:hyperlink [^>]*>(.*?)<\/w:hyperlink>/, '$1')],
    ['undeclared: w14:paraId', styles, replace('<w:style ', '<w:style w14:paraId="1" ')],
    ['nothing declares w99:', document, replace('mc:Ignorable="', 'mc:Ignorable="w99 ')],
    ['is no URI', rels, replace('https://www.example.org/a', 'https://www.example.org/%zz')],
    ['is no URI', rels, replace('https://www.example.org/a', 'file:///etc/passwd')],
    ['is no URI', rels, replace('https://www.example.org/a', `https://www.example.org/${'a'.repeat(2060)}`)],
  ],
  order: [
    ['w:keepNext stands too late', document, replace('<w:pageBreakBefore/>', '<w:pageBreakBefore/><w:keepNext/>')],
    ['w:rPr holds w:b twice', styles, replace('<w:b/>', '<w:b/><w:b/>')],
    ['may not hold', document, replace('<w:pStyle ', '<w:b/><w:pStyle ')],
    ['stands too late in w:tblPr', document, replace(/(<w:tblStyle [^>]*>)(<w:tblW [^>]*>)/, '$2$1')],
    ['stands too late in w:sectPr', document, replace(/(<w:titlePg\/>)(<w:docGrid [^>]*>)/, '$2$1')],
    ['stands too late in w:style', styles, replace(/(<w:name [^>]*>)(<w:aliases [^>]*>)/, '$2$1')],
    [
      'stands too late in w:settings',
      'word/settings.xml',
      replace(/(<w:defaultTabStop [^>]*>)(.*?<\/w:footnotePr>)/, '$2$1'),
    ],
    ['may not hold', 'word/numbering.xml', replace('<w:num ', '<w:lvl/><w:num ')],
  ],
  structure: [
    ['the body ends without a section', document, replace(/<w:sectPr>.*<\/w:sectPr>/, '')],
    ['the body ends with a table', document, replace(/(<w:tbl>.*<\/w:tbl>)(.*)(<w:sectPr>)/, '$2$1$3')],
    ['two tables touch', document, replace(/(<w:tbl>.*?<\/w:tbl>)/, '$1$1')],
    ['w:tc does not end with a paragraph', document, replace(/<\/w:tcPr><w:p\/>/, '</w:tcPr>')],
    ['w:footnote does not end with', notes, replace(/(<w:footnote w:id="1">).*?(<\/w:footnote>)/, '$1$2')],
    ['w:hdr does not end with', 'word/header1.xml', replace(/<w:p>.*<\/w:p>/, '')],
    [
      'w:pPr does not stand first',
      document,
      replace(/(<w:pPr><w:pStyle w:val="HChG"\/><\/w:pPr>)(<w:r>.*?<\/w:r>)/, '$2$1'),
    ],
    [
      'not as wide as its columns',
      document,
      replace('<w:tcW w:type="dxa" w:w="2268"/>', '<w:tcW w:type="dxa" w:w="2269"/>'),
    ],
    ['a row spans 3 of 4', document, replace(/<w:gridSpan w:val="2"\/>/, '')],
    [
      'a table is 9640 wide',
      document,
      replace('<w:tblW w:type="dxa" w:w="9639"/>', '<w:tblW w:type="dxa" w:w="9640"/>'),
    ],
    ['a table has 64 columns', document, replace('</w:tblGrid>', `${'<w:gridCol w:w="1"/>'.repeat(60)}</w:tblGrid>`)],
    ['a row has no cell', document, replace(/(<\/w:trPr>)<w:tc>.*?(<\/w:tr>)/, '$1$2')],
    ['a run stands in w:body', document, replace('<w:sectPr>', '<w:r><w:t>a</w:t></w:r><w:sectPr>')],
    ['text stands in w:p', document, replace(/<w:p\/>/, '<w:p><w:t>a</w:t></w:p>')],
    ['w:p holds text', document, replace(/<w:p\/>/, '<w:p>a</w:p>')],
    ['the spaces around', document, replace(/<w:t xml:space="preserve">( a matter)/, '<w:t>$1')],
    ['a tab or a line end', document, replace(' a matter', ' a\tmatter')],
    ['a field of begin', 'word/footer1.xml', replace(/<w:fldChar w:fldCharType="end"\/>/, '')],
  ],
  references: [
    ['two notes 2', notes, replace('<w:footnote w:id="3">', '<w:footnote w:id="2">')],
    [
      'note 9 is called, and missing',
      document,
      replace('<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="9"/>'),
    ],
    ['note 2 is called nowhere', document, replace('<w:footnoteReference w:id="2"/>', '')],
    [
      'stand in another order',
      notes,
      replace(/(<w:footnote w:id="2">.*?<\/w:footnote>)(<w:footnote .*<\/w:footnote>)/, '$2$1'),
    ],
    ['note 3 is called twice', document, replace('<w:footnoteReference w:id="4"/>', '<w:footnoteReference w:id="3"/>')],
    ['above the notes holds', notes, replace('<w:separator/>', '<w:separator/></w:r><w:r><w:footnoteRef/>')],
    ['the settings name other rules', 'word/settings.xml', replace('<w:footnote w:id="0"/>', '')],
    ['does not end', document, replace(/<w:bookmarkEnd [^>]*>/, '')],
    ['does not begin', document, replace(/<w:bookmarkStart [^>]*>/, '')],
    ['no bookmark _Ref2', document, replace('w:name="_Ref2"', 'w:name="_Ref3"')],
    ['no bookmark may be', document, replace('w:name="_Ref2"', 'w:name="2"')],
    ['two bookmarks 2', document, replace(/(<w:bookmarkStart [^>]*>)/, '$1$1')],
    ['two styles HChG', styles, replace('w:styleId="H1G"', 'w:styleId="HChG"')],
    ['two styles named _ h _ch_g', styles, replace('w:val="_ H_1_G"', 'w:val="_ H _Ch_G"')],
    [
      'two default styles',
      styles,
      replace(/w:type="paragraph" (w:customStyle="1")/, 'w:type="paragraph" w:default="1" $1'),
    ],
    ['no paragraph style Title', document, replace('w:pStyle w:val="HChG"', 'w:pStyle w:val="Title"')],
    ['no character style HChG', document, replace('w:rStyle w:val="Strong"', 'w:rStyle w:val="HChG"')],
    ['no table style Strong', document, replace('w:tblStyle w:val="TableG"', 'w:tblStyle w:val="Strong"')],
    [
      'no paragraph style Endnote',
      styles,
      replace('<w:basedOn w:val="FootnoteText"/>', '<w:basedOn w:val="Endnote"/>'),
    ],
    ['is a circle', styles, replace('<w:basedOn w:val="FootnoteText"/>', '<w:basedOn w:val="EndnoteText"/>')],
    ['two lists', 'word/numbering.xml', replace(/(<w:abstractNum .*?<\/w:abstractNum>)/, '$1$1')],
    [
      'the list of 2 is missing',
      'word/numbering.xml',
      replace(/<w:abstractNumId w:val="2"\/>/, '<w:abstractNumId w:val="99"/>'),
    ],
    ['no level 0 of list 99', document, replace(/<w:numId w:val="2"\/>/, '<w:numId w:val="99"/>')],
  ],
  limits: [
    ['w:spacing has w:before 40000', styles, replace('w:before="360"', 'w:before="40000"')],
    ['w:sz is 0', styles, replace('<w:sz w:val="28"/>', '<w:sz w:val="0"/>')],
    ['has the id 2147483648', document, replace(/(<w:bookmarkStart [^>]*w:id=)"2"/, '$1"2147483648"')],
    ['has the id 80000000', document, replace('<w:p/>', '<w:p w14:paraId="80000000"/>')],
    ['w:name is 300 letters long', styles, replace('w:val="_ H _Ch_G"', `w:val="${'H'.repeat(300)}"`)],
    ['dc:title is 256 letters long', 'docProps/core.xml', replace(/(<dc:title>)[^<]*/, `$1${'T'.repeat(256)}`)],
    ['w:lvlText is 32 letters long', 'word/numbering.xml', replace('w:val="%1."', `w:val="${'%'.repeat(32)}"`)],
    ['two drawings 1', document, replace('<w:p/>', '<w:p><wp:docPr id="1"/><wp:docPr id="1"/></w:p>')],
    ['the mode of compatibility is 14', 'word/settings.xml', replace('w:val="15"', 'w:val="14"')],
  ],
  privacy: [
    ['dc:creator', 'docProps/core.xml', replace('<dc:title>', '<dc:creator>Delta</dc:creator><dc:title>')],
    ['w:rsidR', document, replace('<w:p>', '<w:p w:rsidR="00AB12CD">')],
    ['w14:paraId', document, replace('<w:p/>', '<w:p w14:paraId="00000001"/>')],
    ['w:ins', document, replace('<w:p/>', '<w:p><w:ins w:author="Delta"/></w:p>')],
    ['is not needed', 'docProps/app.xml', () => '<Properties/>'],
  ],
};

describe.each(Object.entries(faults))('%s', (_, cases) => {
  test.each(cases)('%s', (fault, part, spoil) => {
    expect(wordFaults(spoilt(part, spoil))).toContainEqual(expect.stringContaining(fault));
  });
});
