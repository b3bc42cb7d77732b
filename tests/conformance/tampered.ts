import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A change of one part of a Word file. */
export interface Tampering {
  readonly part: string;
  /** A program that does not see it, by what is compared. */
  readonly unseenBy?: 'pandoc' | 'mammoth';
  change(xml: string): string;
}

/**
 * Writes a copy of a Word file with a change in one of its parts.
 *
 * @throws {Error} when nothing was changed, or the file has no such part
 */
export function tamper(path: string, { part, change }: Tampering, copy: string): void {
  const parts = unzipSync(readFileSync(path));
  const bytes = parts[part];
  if (!bytes) throw new Error(`\`${path}\` has no \`${part}\``);
  const xml = strFromU8(bytes);
  const changed = change(xml);
  if (changed === xml) throw new Error(`Nothing was changed in \`${part}\``);
  writeFileSync(copy, zipSync({ ...parts, [part]: strToU8(changed) }));
}

const document = (change: (xml: string) => string): Tampering => ({ part: 'word/document.xml', change });
const notes = (change: (xml: string) => string): Tampering => ({ part: 'word/footnotes.xml', change });

type Tamperings = Readonly<Record<string, Tampering>>;

/** What must be seen in either file. */
const ofBoth: Tamperings = {
  'two paragraphs in each other’s place': document((xml) => {
    const [first, second] = [paragraphWith('The miller was quoted', xml), paragraphWith('The list that begins', xml)];
    return swapped(first, second, xml);
  }),
  'two notes with each other’s text': notes((xml) =>
    swapped('Gauge of the upper town, read at noon.', 'As the ferryman remembered.', xml),
  ),
  'a call in another paragraph': document((xml) => {
    const call = callBehind('It will fall.', xml);
    return xml.replace(call, '').replace('So they said.', `So they said.</w:t></w:r>${call}<w:r><w:t>`);
  }),
  'a call before other words of its paragraph': document((xml) => {
    const call = callBehind('The river is low.', xml);
    return xml.replace(call, '').replace('The river is low.', `The river</w:t></w:r>${call}<w:r><w:t> is low.`);
  }),
  'a lost word': document((xml) => xml.replace('The river is low.', 'The river low.')),
  'a lost word of a note': notes((xml) => xml.replace('read at noon', 'at noon')),
  'a word that went from a note to the text': document((xml) => xml.replace('It will fall.', 'It will fall. Read')),
  'two notes in each other’s place': document((xml) => {
    const id = (from: number, to: string) => (text: string) =>
      text.replace(`w:id="${from}"/></w:r>`, `w:id="${to}"/></w:r>`);
    return id(3, '4')(id(4, 'x')(xml)).replace('w:id="x"/></w:r>', 'w:id="3"/></w:r>');
  }),
  'a lost note': document((xml) => xml.replace(callBehind('It will fall.', xml), '')),
  'a lost number of a second call': document((xml) => xml.replace('<w:t xml:space="preserve">1</w:t>', '')),
  'two paragraphs that are one': document((xml) =>
    xml.replace(/(The ferryman said:<\/w:t><\/w:r>)<\/w:p><w:p><w:pPr>.*?<\/w:pPr>/, '$1'),
  ),
  'two paragraphs of a note that are one': notes((xml) =>
    xml.replace(/(In these years:<\/w:t><\/w:r>)<\/w:p><w:p>(<w:pPr>.*?<\/w:pPr>)?/, '$1'),
  ),
  'a heading that is none': document((xml) => xml.replace('w:val="H1G"', 'w:val="SingleTxtG"')),
  'a link that leads elsewhere': {
    part: 'word/_rels/document.xml.rels',
    change: (xml) => xml.replace('register.example/levels', 'register.example/'),
  },
};

/** What only the file in the published look has: lists, quotations and tables of Word's own. */
const ofPublished: Tamperings = {
  'another letter of a table': document((xml) => xml.replace('<w:t xml:space="preserve">a</w:t>', '<w:t>b</w:t>')),
  'a paragraph that is two': document((xml) =>
    xml.replace(
      /(<w:pPr><w:pStyle w:val="QuotationG"\/>(?:<w:keepNext\/>)?<\/w:pPr>)(<w:r><w:t[^>]*>The river was high\.) /,
      '$1$2</w:t></w:r></w:p><w:p>$1<w:r><w:t>',
    ),
  ),
  'an item that is none': document((xml) => xml.replace(/<w:numPr>.*?<\/w:numPr>/, '')),
  'an item on another level': {
    // Where pandoc has a list begin is no level of Word's.
    unseenBy: 'pandoc',
    ...document((xml) =>
      xml.replaceAll('<w:ilvl w:val="2"/><w:numId w:val="6"/>', '<w:ilvl w:val="1"/><w:numId w:val="6"/>'),
    ),
  },
  'a list that begins elsewhere': {
    // mammoth does not count.
    unseenBy: 'mammoth',
    part: 'word/numbering.xml',
    change: (xml) => xml.replace(/(<w:start(?:Override)?) w:val="7"/g, '$1 w:val="8"'),
  },
  'bullets instead of numbers': {
    part: 'word/numbering.xml',
    change: (xml) => xml.replaceAll('<w:numFmt w:val="lowerLetter"/>', '<w:numFmt w:val="bullet"/>'),
  },
  'a quotation that is none': document((xml) => xml.replace('w:val="QuotationG"', 'w:val="SingleTxtG"')),
  'a row that is no head': document((xml) =>
    xml.replace('<w:tblHeader/>', '').replace('w:firstRow="true"', 'w:firstRow="false"'),
  ),
  'a cell in another row': document((xml) => xml.replace('>557.9<', '>364<').replace(/>364<(?!.*>364<)/s, '>557.9<')),
  'a lost cell': document((xml) => xml.replace(/<w:tc>(?:(?!<w:tc>).)*>557\.9<.*?<\/w:tc>/s, '')),
};

/** What the file to submit has in signs. */
const ofSubmission: Tamperings = {
  'a lost label': document((xml) => xml.replace('(i)\u00A0', '')),
  'another label': document((xml) => xml.replace('8.\u00A0', '9.\u00A0')),
  'a lost quotation mark': document((xml) => xml.replace('>“<', '><')),
  'a sign of another row': document((xml) => swapped('>557.9<', '>364<', xml)),
  'a second call that is not raised': document((xml) =>
    xml.replace(/<w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr>(<w:t [^>]*>1<)/, '$1'),
  ),
};

/** By the two Word files of the case `plain-sheet`. */
export const tamperings: Readonly<Record<string, Tamperings>> = {
  'plain-sheet.en.docx': { ...ofBoth, ...ofPublished },
  'plain-sheet.en.submission.docx': { ...ofBoth, ...ofSubmission },
};

function swapped(one: string, other: string, xml: string): string {
  return xml
    .split(one)
    .map((part) => part.replaceAll(other, one))
    .join(other);
}

function paragraphWith(words: string, xml: string): string {
  return xml.split(/(?=<w:p>)|(?<=<\/w:p>)/).find((part) => part.includes(words)) ?? '';
}

/** The run that calls a note, next behind some words. */
function callBehind(words: string, xml: string): string {
  const behind = xml.slice(xml.indexOf(words));
  return /<w:r><w:rPr>(?:(?!<\/w:r>).)*<w:footnoteReference w:id="\d+"\/><\/w:r>/.exec(behind)?.[0] ?? '';
}
