import { all, parseXml, readParts, type XmlElement } from './docx-package.ts';
import { type Words, wordsOf } from './words.ts';

/** A part of a Word file, one element on a line; indents close what is open, and names of namespaces are left out. */
export function printXml(xml: string): string {
  return `${draw(parseXml(xml), '').join('\n')}\n`;
}

function draw({ name, attributes, children }: XmlElement, indent: string): string[] {
  const written = Object.entries(attributes)
    .filter(([key]) => !key.startsWith('xmlns') && key !== 'mc:Ignorable')
    .map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
  const open = `${indent}<${name}${written.join('')}>`;
  const inner = children.filter((child) => typeof child !== 'string' || child.trim() !== '' || name === 'w:t');
  if (inner.length === 0) return [open.replace(/>$/, '/>')];
  if (inner.every((child) => typeof child === 'string')) return [`${open}${inner.join('')}</${name}>`];
  return [open, ...inner.flatMap((child) => (typeof child === 'string' ? [child] : draw(child, `${indent}  `)))];
}

/** The words of text and notes in the order of the file; the marks of notes are none of them. */
export function docxWords(bytes: Uint8Array): Words {
  const parts = readParts(bytes);
  const words = (name: string): string[] => wordsOf(partText(parseXml(parts.get(name) ?? '<none/>')));
  return { body: words('word/document.xml'), notes: words('word/footnotes.xml') };
}

function partText(element: XmlElement): string {
  if (element.name === 'w:t') return element.children.join('');
  if (element.name === 'w:r' && isMark(element)) return '';
  if (element.name === 'w:tab' || element.name === 'w:br') return ' ';
  const inner = element.children.map((child) => (typeof child === 'string' ? '' : partText(child))).join('');
  return element.name === 'w:p' ? `${inner}\n` : inner;
}

function isMark(run: XmlElement): boolean {
  return all(run, 'w:rStyle').some(({ attributes }) => attributes['w:val'] === 'FootnoteReference');
}

/**
 * Every part, unpacked, as it stands, as a reader sees it, and without the tags that may stand in the midst of a word:
 * what anybody who opens the file or takes it apart can read.
 */
export function everythingIn(bytes: Uint8Array): string {
  const decoded = (xml: string): string => plain(parseXml(xml));
  return [...readParts(bytes)].map(([name, xml]) => `${name}\n${xml}\n${decoded(xml)}`).join('\n');
}

/** What stands in attributes, a line each, then all text in one line: a name may be cut in two by a tag. */
function plain(root: XmlElement): string {
  const attributes: string[] = [];
  const texts: string[] = [];
  const walk = (element: XmlElement): void => {
    attributes.push(...Object.values(element.attributes));
    for (const child of element.children) {
      if (typeof child === 'string') texts.push(child);
      else walk(child);
    }
  };
  walk(root);
  return [...attributes, texts.join('')].join('\n');
}
