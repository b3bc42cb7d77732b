import { parseXml, type XmlElement } from './docx-package.ts';
import { PdfObjects } from './pdf-objects.ts';

/** What a file says of itself, by one of the two ways in which it does; what it does not say is not there. */
export interface SelfDescription {
  readonly title?: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: string;
  readonly creator?: string;
  readonly producer?: string;
  readonly created?: string;
  readonly modified?: string;
}

type Key = keyof SelfDescription;

const inDictionary: Readonly<Record<string, Key>> = {
  Title: 'title',
  Author: 'author',
  Subject: 'subject',
  Keywords: 'keywords',
  Creator: 'creator',
  Producer: 'producer',
  CreationDate: 'created',
  ModDate: 'modified',
};

const inXmp: Readonly<Record<string, Key>> = {
  'dc:title': 'title',
  'dc:creator': 'author',
  'dc:description': 'subject',
  'pdf:Keywords': 'keywords',
  'xmp:CreatorTool': 'creator',
  'pdf:Producer': 'producer',
  'xmp:CreateDate': 'created',
  'xmp:ModifyDate': 'modified',
};

/** Says nothing of anybody: how far the file conforms, its language, what makes its identifier. */
const others = ['Digest', 'dc:language', 'pdfuaid:part', 'pdfaid:part', 'pdfaid:conformance', 'pdfaExtension:schemas'];

/**
 * Reads both descriptions of a PDF.
 *
 * @throws {Error} when one says more than is known here
 */
export function selfDescriptions(bytes: Uint8Array): { dictionary: SelfDescription; xmp: SelfDescription } {
  const objects = new PdfObjects(bytes);
  const catalog = objects.dictionary(objects.trailer.get('Root'));
  const packet = Buffer.from(objects.stream(catalog.get('Metadata')), 'latin1').toString('utf8');
  const information = [...objects.dictionary(objects.trailer.get('Info'))];
  return {
    dictionary: described(
      information.map(([key, value]) => [key, isoDate(String(objects.resolve(value)))]),
      inDictionary,
    ),
    xmp: described(
      elementsIn(parseXml(packet))
        .flatMap(elementsIn)
        .flatMap(elementsIn)
        .map((property) => [property.name, textOf(property).trim()]),
      inXmp,
    ),
  };
}

function described(
  entries: readonly (readonly [string, string])[],
  known: Readonly<Record<string, Key>>,
): SelfDescription {
  const strange = entries.filter(([name]) => !(name in known) && !others.includes(name));
  if (strange.length > 0) throw new Error(`The file says more of itself: ${strange.join('; ')}`);
  return Object.fromEntries(entries.flatMap(([name, text]) => (name in known ? [[known[name], text]] : [])));
}

/** `D:20261120000000Z` as `2026-11-20T00:00:00Z`. */
function isoDate(text: string): string {
  return text.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
}

function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
