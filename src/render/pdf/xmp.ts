import type { Description } from './description.ts';

/**
 * The descriptions of the XMP packet: what the information dictionary says, in the same words (ISO 19005-2, 6.6.2.3), and
 * that the file is PDF/UA-1. PDF/A wants that foreign schema described.
 */
export function xmp({ title, author, subject, keywords, languageTag, date, producer }: Description): string {
  const stamp = `${date.toISOString().slice(0, 19)}Z`;
  return `
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
  <xmp:CreateDate>${stamp}</xmp:CreateDate>
  <xmp:ModifyDate>${stamp}</xmp:ModifyDate>
  <xmp:CreatorTool>${producer}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">${said([
    ['dc:title', title, inEveryLanguage],
    ['dc:creator', author, (text) => `<rdf:Seq><rdf:li>${text}</rdf:li></rdf:Seq>`],
    ['dc:description', subject, inEveryLanguage],
    ['dc:language', languageTag, (text) => `<rdf:Bag><rdf:li>${text}</rdf:li></rdf:Bag>`],
  ])}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">${said([
    ['pdf:Producer', producer, plain],
    ['pdf:Keywords', keywords, plain],
  ])}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>PDF/UA version</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
}

type Property = readonly [name: string, text: string, form: (escaped: string) => string];

function said(properties: readonly Property[]): string {
  return properties
    .filter(([, text]) => text !== '')
    .map(([name, text, form]) => `\n  <${name}>${form(escaped(text))}</${name}>`)
    .join('');
}

function inEveryLanguage(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;
}

function plain(text: string): string {
  return text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
