import { accents, signs, silent, wrappers } from './latex-signs.ts';

/** What a value of LaTeX says, and the commands in it that are not known here. */
export interface Decoded {
  /** Text as CSL-JSON has it: `<i>`, `<b>`, `<sup>` and `<sub>` mark what looks different. */
  readonly text: string;
  readonly unknown: readonly string[];
}

/** Reads LaTeX as far as bibliographies use it: accents, signs, quotation marks, dashes, emphasis; braces are taken out. */
export function decodeLatex(latex: string): Decoded {
  const reader = new LatexReader(latex);
  const text = reader.until();
  return {
    text: text
      .replace(/[ \t\n]+/g, ' ')
      .trim()
      .normalize('NFC'),
    unknown: reader.unknown,
  };
}

class LatexReader {
  readonly unknown: string[] = [];
  readonly #latex: string;
  #at = 0;
  #mathematical = false;

  constructor(latex: string) {
    this.#latex = latex;
  }

  /** Reads up to `close`, which is taken, or to the end. */
  until(close?: string): string {
    let text = '';
    while (this.#at < this.#latex.length) {
      if (this.#latex[this.#at] === close) {
        this.#at += 1;
        return text;
      }
      text += this.#next();
    }
    return text;
  }

  #next(): string {
    const ligature = this.#take(/---|--|``|''/y);
    if (ligature !== undefined) return { '---': '—', '--': '–', '``': '“' }[ligature] ?? '”';
    const sign = this.#take(/[\s\S]/y) ?? '';
    if (sign === '{') return this.until('}');
    if (sign === '\\') return this.#command();
    if (sign === '~') return '\u00A0';
    if (sign === '`') return '‘';
    if (sign === '$') {
      this.#mathematical = !this.#mathematical;
      return '';
    }
    // Raised and lowered figures are all of mathematics that titles need.
    if (sign === '^' && this.#mathematical) return `<sup>${this.#argument()}</sup>`;
    if (sign === '_' && this.#mathematical) return `<sub>${this.#argument()}</sub>`;
    return sign === '}' ? '' : sign;
  }

  #command(): string {
    const name = this.#take(/[A-Za-z]+/y) ?? this.#take(/[\s\S]/y) ?? '';
    const isWord = /^[A-Za-z]/.test(name);
    if (/^[&%$#_{}]$/.test(name)) return name;
    const accent = accents.get(name);
    if (accent !== undefined) return this.#accented(accent);
    if (isWord) this.#take(/\s+/y);
    const sign = signs.get(name);
    if (sign !== undefined) return sign;
    if (silent.has(name)) return '';
    if (name === 'href' || name === 'foreignlanguage') this.#argument();
    const marks = wrappers.get(name) ?? (name === 'href' ? ['', ''] : undefined);
    if (marks) return marks[0] + this.#argument() + marks[1];
    if (name === '\n') return ' ';
    this.unknown.push(`\\${name}`);
    return '';
  }

  /** The accent over the first letter of its argument. A dotless i under an accent is an i. */
  #accented(accent: string): string {
    this.#take(/\s+/y);
    const [first = '', ...rest] = this.#argument();
    const bare = { ı: 'i', ȷ: 'j' }[first] ?? first;
    return bare + accent + rest.join('');
  }

  #argument(): string {
    this.#take(/\s+/y);
    return this.#at < this.#latex.length ? this.#next() : '';
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#latex)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}
