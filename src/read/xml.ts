import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Point } from '../doc/index.ts';
import { complain } from '../message.ts';
import type { RuleId } from '../rules.ts';

/** An element of XML. White space between elements is left out. */
export interface XmlElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** Where its tag stands. */
  readonly point: Point;
}

/**
 * Reads XML without a document type: elements, attributes, text, the five entities and numbers of characters; comments and
 * processing instructions are passed over.
 *
 * @returns the outermost element; nothing when it is not well-formed, and the fault is written
 */
export function readXml(file: VFile, rule: RuleId): XmlElement | undefined {
  const points = location(file);
  const reader = new XmlReader(String(file), (offset) => points.toPoint(offset) ?? { line: 1, column: 1 });
  try {
    return reader.document();
  } catch (error) {
    if (!(error instanceof NotWellFormed)) throw error;
    complain(
      file,
      rule,
      error.point,
      error.message,
      'the file must be well-formed XML: open it in a browser to see where it ends',
    );
    return undefined;
  }
}

class NotWellFormed extends Error {
  readonly point: Point;

  constructor(reason: string, point: Point) {
    super(reason);
    this.point = point;
  }
}

const NAME = /[\p{L}_:][\p{L}\p{N}_:.-]*/uy;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

class XmlReader {
  readonly #text: string;
  readonly #point: (offset: number) => Point;
  #at = 0;

  constructor(text: string, point: (offset: number) => Point) {
    this.#text = text;
    this.#point = point;
  }

  document(): XmlElement {
    this.#between();
    if (this.#text[this.#at] !== '<') this.#fail('The file does not begin with a tag');
    const root = this.#element();
    this.#between();
    if (this.#at < this.#text.length) this.#fail('Text stands behind the end of the file’s outermost element');
    return root;
  }

  /** White space, comments and processing instructions. */
  #between(): void {
    for (;;) {
      this.#take(/\s*/y);
      if (this.#take(/<\?[\s\S]*?\?>/y) === undefined && this.#take(/<!--[\s\S]*?-->/y) === undefined) return;
    }
  }

  #element(): XmlElement {
    const start = this.#at;
    this.#at += 1;
    const name = this.#take(NAME);
    if (name === undefined) this.#fail('A `<` begins no tag', start);
    const attrs = this.#attributes(name, start);
    const children = this.#take(/\/>/y) === undefined ? this.#children(name, start) : [];
    return { name, attrs, children, point: this.#point(start) };
  }

  #attributes(element: string, start: number): Record<string, string> {
    const attrs = new Map<string, string>();
    for (;;) {
      const space = this.#take(/\s+/y);
      if (/^(\/?>)/.test(this.#text.slice(this.#at, this.#at + 2))) return Object.fromEntries(attrs);
      const at = this.#at;
      const name = space === undefined ? undefined : this.#take(NAME);
      const value = name === undefined ? undefined : this.#take(/\s*=\s*("[^"<]*"|'[^'<]*')/y);
      if (name === undefined || value === undefined) this.#fail(`The tag \`<${element}\` is not closed`, start);
      if (attrs.has(name)) this.#fail(`The attribute \`${name}\` stands twice`, at);
      attrs.set(name, this.#decoded(value.slice(value.search(/["']/) + 1, -1), at));
    }
  }

  #children(name: string, start: number): (XmlElement | string)[] {
    this.#at += 1;
    const children: (XmlElement | string)[] = [];
    for (;;) {
      const at = this.#at;
      const text = this.#take(/[^<]+/y);
      if (text !== undefined && text.trim() !== '') children.push(this.#decoded(text, at));
      const section = this.#take(/<!\[CDATA\[[\s\S]*?\]\]>/y);
      if (section !== undefined) children.push(section.slice(9, -3));
      else if (this.#take(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/y) !== undefined) continue;
      else if (this.#at >= this.#text.length) this.#fail(`\`<${name}>\` is never closed`, start);
      else if (this.#text.startsWith('</', this.#at)) return this.#close(name, children);
      else children.push(this.#element());
    }
  }

  #close(name: string, children: (XmlElement | string)[]): (XmlElement | string)[] {
    const at = this.#at;
    const found =
      this.#take(/<\/[^<>\s]*\s*>?/y)
        ?.slice(2, -1)
        .trim() ?? '';
    if (found !== name) this.#fail(`\`<${name}>\` is closed by \`</${found}>\``, at);
    return children;
  }

  #decoded(text: string, at: number): string {
    return text.replace(/&([^;\s]*);?/g, (all, name: string) => {
      const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
      const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : undefined;
      const character = code !== undefined && code <= 0x10ffff ? String.fromCodePoint(code) : ENTITIES[name];
      if (character === undefined || !all.endsWith(';')) this.#fail(`\`${all}\` is no character`, at);
      return character;
    });
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #fail(reason: string, at = this.#at): never {
    throw new NotWellFormed(reason, this.#point(at));
  }
}
