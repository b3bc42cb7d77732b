import type { Metadata } from '../../../layout/index.ts';
import { legalText } from '../legal-text.ts';
import { escapeXml, part, tag } from './xml.ts';

const namespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** `docProps/core.xml`: what the document is, in which language; nobody's name. It was made on the date of the layout. */
export function coreProperties(metadata: Metadata): string {
  const date = metadata.date.toISOString().replace(/\.\d+Z$/, 'Z');
  const moment = { 'xsi:type': 'dcterms:W3CDTF' };
  return part(
    tag(
      'cp:coreProperties',
      namespaces,
      words('dc:title', metadata.title),
      words('dc:subject', metadata.subject),
      words('cp:keywords', metadata.keywords.join(', ')),
      words('dc:language', metadata.languageTag),
      tag('dcterms:created', moment, date),
      tag('dcterms:modified', moment, date),
    ),
  );
}

/** Word keeps no longer texts here, and cuts one in the middle of a letter if it must. */
const longest = 255;

function words(name: string, text: string): string | undefined {
  const legal = legalText(text);
  return legal === '' ? undefined : tag(name, {}, escapeXml(abridged(legal)));
}

function abridged(text: string): string {
  if (text.length <= longest) return text;
  return `${legalText(text.slice(0, longest - 1)).trimEnd()}…`;
}
