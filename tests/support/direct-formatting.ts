import { readPart, readParts, type XmlElement } from './docx-package.ts';
import { childrenOf, within } from './word-strict/word-file.ts';

/** A property that text of a Word file carries beside its styles, and where it stands. */
interface Direct {
  readonly part: string;
  /** The style of the paragraph or of the run. */
  readonly style: string | undefined;
  readonly inTable: boolean;
  readonly property: XmlElement;
}

/** What text may carry beside its styles: its place, its language, and what no style can say. */
const allowed: readonly ((direct: Direct) => boolean)[] = [
  // The list that a paragraph belongs to, which gives it number and indent.
  ({ property }) => property.name === 'w:numPr',
  // Where pages may break: before the text, before the closing list, not before the rule that ends the text, nor
  // between words that end in a colon and what they lead to.
  ({ property }) => ['w:pageBreakBefore', 'w:keepNext'].includes(property.name),
  // A later paragraph of an item or a note, and a quotation in another, stand where no style knows.
  ({ property, style }) =>
    property.name === 'w:ind' && /^(Bullet1G|QuotationG|FootnoteText|SingleTxtG)$/.test(style ?? ''),
  // A table of Word's has no space below it; the template sets the first line of the distribution off by hand.
  ({ property }) => property.name === 'w:spacing' && Object.keys(property.attributes).join() === 'w:before',
  // The alignment of a column.
  ({ property, inTable }) => property.name === 'w:jc' && inTable,
  // Odd heads and feet are even ones on the other side: the template does the same.
  ({ property, part }) => property.name === 'w:jc' && part.startsWith('word/header'),
  ({ property, part }) => property.name === 'w:tabs' && part.startsWith('word/footer'),
  // The language and the direction of words.
  ({ property }) => ['w:lang', 'w:rtl'].includes(property.name),
  // A mark among bold or slanted letters: styles cannot take away what another style gives.
  ({ property, style }) =>
    /^w:(b|i)(Cs)?$/.test(property.name) &&
    property.attributes['w:val'] === 'false' &&
    /^Footnote(Reference|Symbol)$/.test(style ?? ''),
];

/** What the text of a Word file carries beside its styles, but for what it may. */
export function directFormatting(bytes: Uint8Array): string[] {
  const names = [...readParts(bytes).keys()].filter((name) =>
    /^word\/(document|footnotes|header\d|footer\d)\./.test(name),
  );
  return names.flatMap((part) => inPart(part, readPart(bytes, part), false)).map(written);
}

function inPart(part: string, element: XmlElement, inTable: boolean): Direct[] {
  const here = inTable || element.name === 'w:tbl';
  const own = ['w:pPr', 'w:rPr'].includes(element.name) ? properties(part, element, here) : [];
  return [...own, ...childrenOf(element).flatMap((child) => inPart(part, child, here))];
}

function properties(part: string, element: XmlElement, inTable: boolean): Direct[] {
  const [style] = within(element).filter(({ element: { name } }) => /^w:[pr]Style$/.test(name));
  return childrenOf(element)
    .filter(({ name }) => !/^w:([pr]Style|rPr)$/.test(name))
    .map((property) => ({ part, style: style?.element.attributes['w:val'], inTable, property }))
    .filter((direct) => !allowed.some((may) => may(direct)));
}

function written({ part, style, property }: Direct): string {
  const attributes = Object.entries(property.attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `${part}, ${style ?? 'no style'}: ${property.name}${attributes.join('')}`;
}
