import type { Parts } from './archive.ts';

/** Removes a part with its relationships, and every mention of it. */
export function dropPart(parts: Parts, name: string): void {
  parts.delete(name);
  parts.delete(relationshipsOf(name));
  edit(parts, '[Content_Types].xml', (xml) => without(xml, 'Override', `PartName="/${name}"`));
  const file = name.slice(name.indexOf('/') + 1);
  edit(parts, '_rels/.rels', (xml) => without(xml, 'Relationship', `Target="${name}"`));
  edit(parts, 'word/_rels/document.xml.rels', (xml) => without(xml, 'Relationship', `Target="${file}"`));
}

/** Removes the relationship parts that hold no relationship. */
export function dropEmptyRelationships(parts: Parts): void {
  for (const [name, xml] of parts) {
    if (name.endsWith('.rels') && !xml.includes('<Relationship ')) parts.delete(name);
  }
}

/** Removes the content types of files that are not in the package: pictures and fonts of every kind. */
export function dropIdleTypes(parts: Parts): void {
  const extensions = new Set([...parts.keys()].map((name) => name.slice(name.lastIndexOf('.') + 1)));
  edit(parts, '[Content_Types].xml', (xml) =>
    xml.replace(/<Default [^>]*Extension="([^"]*)"[^>]*\/>/g, (found, extension: string) =>
      extensions.has(extension) ? found : '',
    ),
  );
}

function relationshipsOf(name: string): string {
  const slash = name.lastIndexOf('/');
  return `${name.slice(0, slash)}/_rels/${name.slice(slash + 1)}.rels`;
}

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const xml = parts.get(name);
  if (xml !== undefined) parts.set(name, change(xml));
}

/** docx writes these elements without children, one attribute list each. */
function without(xml: string, element: string, attribute: string): string {
  return xml.replace(new RegExp(`<${element} [^>]*/>`, 'g'), (found) => (found.includes(attribute) ? '' : found));
}
