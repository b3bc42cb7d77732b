import { unzipSync } from 'fflate';

/** An element of a part, as far as a test asks for it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** The parts of a Word file, as text, by name; bytes that are no UTF-8 are an error. */
export function readParts(bytes: Uint8Array): Map<string, string> {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, utf8.decode(data)]));
}

const token =
  /<\?.*?\?>|<\/(?<close>[^>\s]+)\s*>|<(?<open>[^\s/>]+)(?<attributes>(?:\s+[^\s=]+="[^"<]*")*)\s*(?<empty>\/)?>|(?<text>[^<]+)/gsy;

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 forbids
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/u;

/** A name of a namespace's prefix and a local part, as far as Word files need it. */
const qualified = /^(?:([A-Za-z_][\w.-]*):)?[A-Za-z_][\w.-]*$/;

/**
 * A strict little reader: it takes one root, elements and attributes whose names are legal and whose prefixes are
 * declared, attributes in double quotes, text and the five entities, and throws at anything else.
 */
export function parseXml(xml: string): XmlElement {
  if (illegal.test(xml)) throw new Error('illegal');
  type Open = { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] };
  const root: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [root];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const groups = token.exec(xml)?.groups;
    const parent = stack.at(-1);
    if (parent === undefined) throw new Error(`closed too often before ${at}`);
    if (groups === undefined) {
      if (token.lastIndex === 0) throw new Error(`no XML at ${at}: ${xml.slice(at, at + 40)}`);
      continue;
    }
    const { close, open, attributes = '', empty, text } = groups;
    if (text !== undefined) {
      if (text.includes(']]>') || (parent === root && text.trim() !== '')) throw new Error(`text at ${at}`);
      parent.children.push(decode(text));
    } else if (open !== undefined) {
      if (parent === root && root.children.some((child) => typeof child !== 'string')) throw new Error('two roots');
      const pairs = [...attributes.matchAll(/([^\s=]+)="([^"]*)"/g)].map(
        ([, key = '', value = '']) => [key, decode(value)] as const,
      );
      const node: Open = { name: open, attributes: Object.fromEntries(pairs), children: [] };
      if (Object.keys(node.attributes).length < pairs.length) throw new Error(`an attribute twice at ${at}`);
      parent.children.push(node);
      const known = [...stack, node].flatMap(({ attributes: own }) => Object.keys(own));
      for (const name of [open, ...Object.keys(node.attributes)]) checkName(name, known, at);
      if (empty === undefined) stack.push(node);
    } else if (close !== undefined && stack.pop()?.name !== close) throw new Error(`</${close}> at ${at}`);
  }
  const element = root.children.find((child): child is XmlElement => typeof child !== 'string');
  if (stack.length !== 1 || element === undefined) throw new Error('unclosed');
  return element;
}

function checkName(name: string, known: readonly string[], at: number): void {
  const [matched, prefix] = qualified.exec(name) ?? [];
  if (matched === undefined) throw new Error(`no name: ${name} at ${at}`);
  const isDeclared = prefix === undefined || prefix.startsWith('xml') || known.includes(`xmlns:${prefix}`);
  if (!isDeclared) throw new Error(`undeclared: ${name} at ${at}`);
}

const entities = new Map([
  ['amp;', '&'],
  ['lt;', '<'],
  ['gt;', '>'],
  ['quot;', '"'],
  ['apos;', "'"],
]);

function decode(text: string): string {
  return text.replace(/&([^;&]*;?)/g, (_, name: string) => {
    const letter =
      entities.get(name) ?? (/^#\d+;$/.test(name) ? String.fromCodePoint(parseInt(name.slice(1), 10)) : '');
    if (letter === '' || illegal.test(letter)) throw new Error(`no entity &${name}`);
    return letter;
  });
}

/** Every element of a name at or below another, in reading order. */
export function all(element: XmlElement, name: string): XmlElement[] {
  const below = element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, name)));
  return element.name === name ? [element, ...below] : below;
}

/** The first of a name; its absence is an error. */
export function first(element: XmlElement, name: string): XmlElement {
  const found = all(element, name)[0];
  if (found === undefined) throw new Error(`no ${name} in ${element.name}`);
  return found;
}

/** What a reader sees of a paragraph or a run, with tabs and breaks. */
export function textOf(element: XmlElement): string {
  if (element.name === 'w:t') return element.children.join('');
  if (element.name === 'w:tab' && element.attributes['w:pos'] === undefined) return '\t';
  if (element.name === 'w:br') return '\n';
  if (element.name === 'w:softHyphen') return '\u00ad';
  return element.children.map((child) => (typeof child === 'string' ? '' : textOf(child))).join('');
}

/** The paragraphs of a part, as text. */
export function paragraphTexts(part: XmlElement): string[] {
  return all(part, 'w:p').map(textOf);
}

/** A part of a file, read. */
export function readPart(bytes: Uint8Array, name: string): XmlElement {
  const xml = readParts(bytes).get(name);
  if (xml === undefined) throw new Error(`no part ${name}`);
  return parseXml(xml);
}

/** The paragraph style of a paragraph; `Normal` when it names none. */
export function styleOf(paragraph: XmlElement): string {
  return all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? 'Normal';
}
