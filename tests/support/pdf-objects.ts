import { inflateSync } from 'node:zlib';

/** A value as it stands in a file: names with their stroke, references as `Reference`. */
export type Value = number | boolean | null | string | Reference | readonly Value[] | Dictionary;

export type Dictionary = ReadonlyMap<string, Value>;

export class Reference {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

/** The objects of a PDF file that has one cross-reference table and compresses nothing but streams, as pdfkit writes it. */
export class PdfObjects {
  readonly #file: string;
  readonly #offsets = new Map<number, number>();
  readonly #values = new Map<number, Value>();
  readonly trailer: Dictionary;

  constructor(bytes: Uint8Array) {
    this.#file = Buffer.from(bytes).toString('latin1');
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#file)?.[1]);
    const table = this.#file.slice(start);
    for (const [index, [, offset]] of [...table.matchAll(/^(\d{10}) \d{5} [nf]/gm)].entries()) {
      this.#offsets.set(index, Number(offset));
    }
    this.trailer = dictionary(new Scanner(table.slice(table.indexOf('trailer') + 'trailer'.length)).value());
  }

  /** The value itself, where a reference stands for it. */
  resolve(value: Value | undefined): Value | undefined {
    if (!(value instanceof Reference)) return value;
    const known = this.#values.get(value.number);
    if (known !== undefined) return known;
    const read = this.#scannerAt(value.number).value();
    this.#values.set(value.number, read);
    return read;
  }

  /** The dictionary that stands at `key`; an empty one when there is none. */
  dictionary(value: Value | undefined): Dictionary {
    return dictionary(this.resolve(value) ?? new Map());
  }

  /** The array that a value is, or the value alone; nothing when there is none. */
  list(value: Value | undefined): readonly Value[] {
    const resolved = this.resolve(value);
    if (resolved === undefined) return [];
    return Array.isArray(resolved) ? resolved : [resolved as Value];
  }

  /** What a stream says, decompressed; a byte is a character. */
  stream(reference: Value | undefined): string {
    if (!(reference instanceof Reference)) throw new Error('A stream is always referred to');
    const entries = dictionary(this.resolve(reference) ?? null);
    const from = this.#file.indexOf('stream\n', this.#offsets.get(reference.number)) + 'stream\n'.length;
    const raw = this.#file.slice(from, from + Number(entries.get('Length')));
    return entries.has('Filter') ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw;
  }

  #scannerAt(number: number): Scanner {
    const offset = this.#offsets.get(number);
    if (offset === undefined) throw new Error(`The file has no object ${number}`);
    return new Scanner(this.#file.slice(this.#file.indexOf('obj', offset) + 'obj'.length));
  }
}

function dictionary(value: Value): Dictionary {
  if (!(value instanceof Map)) throw new Error('A dictionary was expected');
  return value as Dictionary;
}

/** Reads values from the start of a text. */
class Scanner {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  value(): Value {
    this.#take(/^\s*/);
    if (this.#take(/^<</)) return this.#dictionary();
    if (this.#take(/^\[/)) return this.#array();
    if (this.#take(/^\(/)) return this.#string();
    const reference = this.#take(/^(\d+) \d+ R\b/);
    if (reference) return new Reference(Number(reference[1]));
    const hexadecimal = this.#take(/^<([0-9a-fA-F]*)>/);
    if (hexadecimal) return decoded(Buffer.from(hexadecimal[1] ?? '', 'hex').toString('latin1'));
    const name = this.#take(/^\/[^\s()<>[\]{}/%]*/);
    if (name) return name[0];
    const word = this.#take(/^[^\s()<>[\]{}/%]+/)?.[0];
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (word === undefined || Number.isNaN(Number(word))) throw new Error(`No value: ${this.#text.slice(0, 40)}`);
    return Number(word);
  }

  #dictionary(): Dictionary {
    const entries = new Map<string, Value>();
    while (!this.#take(/^\s*>>/)) {
      const key = String(this.value());
      entries.set(key.slice(1), this.value());
    }
    return entries;
  }

  #array(): Value[] {
    const items: Value[] = [];
    while (!this.#take(/^\s*\]/)) items.push(this.value());
    return items;
  }

  #string(): string {
    const raw = this.#take(/^((?:[^\\()]|\\[\s\S])*)\)/)?.[1] ?? '';
    const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
    return decoded(raw.replace(/\\([\s\S])/g, (_, letter: string) => escapes[letter] ?? letter));
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.#text);
    if (match) this.#text = this.#text.slice(match[0].length);
    return match;
  }
}

/** Text strings begin with a byte order mark where they are no ASCII. */
function decoded(raw: string): string {
  if (!raw.startsWith('\xfe\xff')) return raw;
  return Buffer.from(raw.slice(2), 'latin1').swap16().toString('utf16le');
}
