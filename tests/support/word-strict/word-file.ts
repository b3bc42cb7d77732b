import { parseXml, readParts, type XmlElement } from '../docx-package.ts';

/** A Word file, unpacked and parsed. */
export interface WordFile {
  /** Names of the zip's entries, as they stand in its directory. */
  readonly names: readonly string[];
  /** Parts by name. */
  readonly parts: ReadonlyMap<string, XmlElement>;
}

/** Appends what is wrong with a file, each fault in a line. */
export type Check = (file: WordFile) => string[];

/** @throws {Error} when a part is no XML, or the bytes no zip */
export function openWordFile(bytes: Uint8Array): WordFile {
  const parts = readParts(bytes);
  const parsed = [...parts].map(([name, xml]) => [name, parsePart(name, xml)] as const);
  return { names: [...parts.keys()], parts: new Map(parsed) };
}

function parsePart(name: string, xml: string): XmlElement {
  try {
    return parseXml(xml);
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`);
  }
}

/** The parts that hold text: the document, its notes, heads and feet. */
export function storiesOf({ parts }: WordFile): [string, XmlElement][] {
  return [...parts].filter(([name]) => /^word\/(document|footnotes|endnotes|header\d+|footer\d+)\.xml$/.test(name));
}

/** The elements directly below one. */
export function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** Every element at or below one, each with the element that it stands in. */
export function within(element: XmlElement, parent?: XmlElement): { element: XmlElement; parent?: XmlElement }[] {
  const here = parent === undefined ? { element } : { element, parent };
  return [here, ...childrenOf(element).flatMap((child) => within(child, element))];
}

/** What stands more than once, each once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
