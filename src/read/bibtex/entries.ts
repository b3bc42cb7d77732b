import { MONTHS } from './months.ts';

/** An entry of a BibTeX file: `@book{key, title = {…}, …}`. Its values are still LaTeX. */
export interface BibtexEntry {
  /** In small letters. */
  readonly type: string;
  readonly key: string;
  /** The offsets of the key. */
  readonly start: number;
  readonly end: number;
  /** By name, in small letters. */
  readonly fields: ReadonlyMap<string, BibtexField>;
}

export interface BibtexField {
  readonly value: string;
  /** The offsets of the value, with its braces or quotation marks. */
  readonly start: number;
  readonly end: number;
}

/** What is wrong with a file, and at which offset. */
export interface BibtexFault {
  readonly at: number;
  readonly reason: string;
  readonly note: string;
}

/** What begins an entry, at the beginning of a line: where a value holds one, it was not closed. */
const ENTRY = /^[ \t]*@[a-z]+\s*[{(]\s*[^\s,={}]+\s*,/im;

/** Where reading goes on behind a fault. */
const NEXT = /^[ \t]*@[a-z]+[ \t]*[{(]/im;

/** What begins a field, at the beginning of a line: the value above it was not closed. */
const FIELD = /\n[ \t]*[a-z][\w-]*[ \t]*=[ \t]*[{"]/i;

/**
 * Reads the entries of a BibTeX or BibLaTeX file. Text between entries is a comment; behind a fault reading goes on at the
 * next entry.
 */
export function readEntries(text: string): { readonly entries: BibtexEntry[]; readonly faults: BibtexFault[] } {
  const reader = new Reader(text);
  reader.file();
  return { entries: reader.entries, faults: reader.faults };
}

/** Ends the reading of an entry whose fault is written. */
class Unreadable extends Error {}

class Reader {
  readonly entries: BibtexEntry[] = [];
  readonly faults: BibtexFault[] = [];
  readonly #text: string;
  readonly #strings = new Map(MONTHS.map((name, index) => [name, String(index + 1)]));
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  file(): void {
    for (;;) {
      const sign = this.#find(/[@}]/g, this.#at);
      if (sign === undefined) return;
      this.#at = sign + 1;
      if (this.#text[sign] === '}') {
        this.#fault(
          sign,
          'A `}` closes nothing',
          'take it out, or open what it closes: the entry above ended before it',
        );
        this.#toNextEntry();
        continue;
      }
      try {
        this.#entry(sign);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        this.#toNextEntry();
      }
    }
  }

  #entry(start: number): void {
    const head = this.#take(/[a-z]+/iy)?.toLowerCase();
    if (head === undefined) return;
    this.#space();
    const open = this.#take(/[{(]/y);
    if (open === undefined) return;
    const close = open === '{' ? '}' : ')';
    if (head === 'comment' || head === 'preamble') {
      this.#at -= 1;
      this.#braced(start, open, close);
    } else if (head === 'string') {
      for (const [name, { value }] of this.#fields(start, close)) this.#strings.set(name, value);
    } else {
      this.#space();
      const keyStart = this.#at;
      const key = this.#take(/[^\s,={}()"#]+/y);
      const keyEnd = this.#at;
      this.#space();
      if (key === undefined || this.#take(/,/y) === undefined) {
        if (key !== undefined && this.#text[this.#at] === close)
          this.#refuse(keyStart, 'The entry has no fields', 'fill it in');
        this.#refuse(keyStart, 'The entry has no key', 'write a name and a comma first: `@book{name,`');
      }
      const fields = this.#fields(start, close);
      this.entries.push({ type: head, key, start: keyStart, end: keyEnd, fields });
    }
  }

  /** `name = value, name = value}` */
  #fields(entry: number, close: string): Map<string, BibtexField> {
    const fields = new Map<string, BibtexField>();
    for (;;) {
      this.#space();
      if (this.#text[this.#at] === close) {
        this.#at += 1;
        return fields;
      }
      const nameStart = this.#at;
      const name = this.#take(/[^\s,={}()"#]+/y)?.toLowerCase();
      this.#space();
      if (name === undefined && this.#at >= this.#text.length) this.#unclosed(entry);
      if (name === undefined || this.#take(/=/y) === undefined) {
        this.#refuse(nameStart, 'A field is wanted here', 'fields are written `name = {value},`');
      }
      const field = this.#value();
      if (fields.has(name)) this.#fault(nameStart, `The field \`${name}\` stands twice`, 'keep one of the two');
      fields.set(name, field);
      this.#space();
      if (this.#take(/,/y) !== undefined || this.#text[this.#at] === close) continue;
      if (this.#at >= this.#text.length) this.#unclosed(entry);
      this.#refuse(
        this.#at,
        `A comma is missing behind the value of \`${name}\``,
        'write `,` there, or `}` to end the entry',
      );
    }
  }

  /** Braced, quoted, a number or a name, joined by `#`. */
  #value(): BibtexField {
    this.#space();
    const start = this.#at;
    let value = '';
    for (;;) {
      value += this.#piece();
      const end = this.#at;
      this.#space();
      if (this.#take(/#/y) === undefined) return { value, start, end };
      this.#space();
    }
  }

  #piece(): string {
    const start = this.#at;
    if (this.#text[start] === '{') {
      const value = this.#braced(start, '{', '}');
      return FIELD.test(value) ? this.#neverClosed(start, '{') : value;
    }
    if (this.#text[start] === '"') return this.#quoted(start);
    const word = this.#take(/[^\s,={}()"#]+/y);
    if (word === undefined) this.#refuse(start, 'A value is wanted here', 'write it between braces: `{value}`');
    if (/^\d+$/.test(word)) return word;
    const known = this.#strings.get(word.toLowerCase());
    if (known !== undefined) return known;
    this.#fault(start, `\`${word}\` is defined nowhere`, 'write the value between braces: `{value}`');
    return word;
  }

  /** What stands between a brace and the one that closes it. Braces that are written `\{` open nothing. */
  #braced(from: number, open: string, close: string): string {
    const start = this.#at;
    let depth = 0;
    for (let at = start; at < this.#text.length; at++) {
      const sign = this.#text[at];
      if (sign === '\\') at += 1;
      else if (sign === open) depth += 1;
      else if (sign === close && --depth === 0) {
        const value = this.#text.slice(start + 1, at);
        if (ENTRY.test(value)) this.#neverClosed(from, open);
        this.#at = at + 1;
        return value;
      }
    }
    return this.#neverClosed(from, open);
  }

  #quoted(start: number): string {
    let depth = 0;
    for (let at = start + 1; at < this.#text.length; at++) {
      const sign = this.#text[at];
      if (sign === '\\') at += 1;
      else if (sign === '{') depth += 1;
      else if (sign === '}') depth -= 1;
      else if (sign === '"' && depth <= 0) {
        const value = this.#text.slice(start + 1, at);
        if (ENTRY.test(value)) break;
        this.#at = at + 1;
        return value;
      }
    }
    return this.#neverClosed(start, '"');
  }

  #neverClosed(at: number, sign: string): never {
    this.#at = at;
    this.#refuse(at, `A \`${sign}\` opens here and is never closed`, 'count the braces of the value, and close it');
  }

  #unclosed(entry: number): never {
    this.#refuse(entry, 'The entry is never closed', 'write `}` behind its last field');
  }

  #refuse(at: number, reason: string, note: string): never {
    this.#fault(at, reason, note);
    throw new Unreadable(reason);
  }

  #fault(at: number, reason: string, note: string): void {
    this.faults.push({ at, reason, note });
  }

  #toNextEntry(): void {
    const next = NEXT.exec(this.#text.slice(this.#at + 1));
    this.#at = next ? this.#at + 1 + next.index : this.#text.length;
  }

  #space(): void {
    this.#take(/(?:\s+|%.*)*/y);
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #find(pattern: RegExp, from: number): number | undefined {
    pattern.lastIndex = from;
    return pattern.exec(this.#text)?.index;
  }
}
