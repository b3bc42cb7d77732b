import { Chance } from './chance.ts';
import { RiverNames } from './river-names.ts';

/** What a text is to be made of. */
export interface Wanted {
  readonly seed: number;
  /** The text ends when so many notes are called, those of tables included. */
  readonly notes: number;
  /** Words of a note, from the shortest to the longest. */
  readonly noteWords: readonly [number, number];
  /** Of a hundred sentences, so many call a note. */
  readonly called: number;
  /** Of a hundred notes, so many have three times as many words as a page has room for. */
  readonly tall?: number;
  /** Of a hundred rows of tables, so many have a cell of half a page or more. */
  readonly tallRows?: number;
}

/** Markdown of paragraphs, headings, lists, quotations and tables with notes, all of whose words are different. */
export function riverText(wanted: Wanted): string {
  return new RiverText(wanted).write();
}

class RiverText {
  readonly #wanted: Wanted;
  readonly #chance: Chance;
  readonly #names = new RiverNames();
  readonly #notes: string[] = [];
  /** Called in the text and not in a table: those may be called again. */
  readonly #again: number[] = [];

  constructor(wanted: Wanted) {
    this.#wanted = wanted;
    this.#chance = new Chance(wanted.seed);
  }

  write(): string {
    const blocks: string[] = [];
    while (this.#notes.length < this.#wanted.notes) blocks.push(...this.#block());
    return [...blocks, this.#paragraph(), ...this.#notes].join('\n\n');
  }

  #block(): string[] {
    switch (this.#chance.between(1, 10)) {
      case 1:
        return [`## ${this.#heading()}`, ...(this.#chance.percent(20) ? [`### ${this.#heading()}`] : [])];
      case 2:
        return [this.#list('')];
      case 3:
        return [this.#lead(), this.#list('')];
      case 4:
        return [this.#quotation()];
      case 5:
        return [...(this.#chance.percent(50) ? [this.#lead()] : []), this.#table()];
      case 6:
        return [this.#table()];
      case 7:
        return this.#chance.percent(30) ? ['* * *'] : [this.#sentence(3)];
      default:
        return [this.#paragraph()];
    }
  }

  #heading(): string {
    return this.#words(this.#chance.between(2, 14)) + (this.#chance.percent(15) ? this.#call() : '');
  }

  #paragraph(): string {
    return this.#sentences(this.#chance.between(1, 7));
  }

  #lead(): string {
    return `${this.#sentences(1)} ${this.#words(this.#chance.between(4, 12))}:${this.#callAtTimes()}`;
  }

  #quotation(): string {
    const paragraphs = Array.from({ length: this.#chance.between(1, 3) }, () => `> ${this.#sentences(2)}`);
    return paragraphs.join('\n>\n');
  }

  #list(indent: string): string {
    const isOrdered = this.#chance.percent(50);
    const items = Array.from({ length: this.#chance.between(2, 6) }, (_, index) => {
      const label = isOrdered ? `${index + 1}.` : '-';
      const inner = `${indent}${' '.repeat(label.length + 1)}`;
      const more = indent === '' && this.#chance.percent(20) ? `\n\n${this.#list(inner)}` : '';
      const second = this.#chance.percent(20) ? `\n\n${inner}${this.#sentences(2)}` : '';
      return `${indent}${label} ${this.#sentences(this.#chance.between(1, 3))}${second}${more}`;
    });
    return items.join('\n\n');
  }

  #table(): string {
    const columns = this.#chance.between(1, 4);
    const rows = this.#chance.of([0, 1, 2, 3, 8, 20, 60]);
    const cell = () => {
      const isTall = this.#chance.percent(this.#wanted.tallRows ?? 0);
      const words = this.#words(isTall ? this.#chance.between(100, 500) : this.#chance.between(1, 8));
      return words + (this.#chance.percent(15) ? this.#call(true) : '');
    };
    const row = (of: () => string) => `| ${Array.from({ length: columns }, of).join(' | ')} |`;
    return [row(cell), row(() => '---'), ...Array.from({ length: rows }, () => row(cell))].join('\n');
  }

  #sentences(count: number): string {
    return Array.from({ length: count }, () => this.#sentence(this.#chance.between(4, 30))).join(' ');
  }

  #sentence(words: number): string {
    return `${this.#words(words)}.${this.#callAtTimes()}`;
  }

  #words(count: number): string {
    const [first = '', ...rest] = Array.from({ length: count }, () => this.#names.next());
    return [first[0]?.toUpperCase() + first.slice(1), ...rest].join(' ');
  }

  #callAtTimes(): string {
    const again = this.#chance.percent(3) ? this.#again[this.#chance.between(0, this.#again.length)] : undefined;
    if (again !== undefined) return `[^${again}]`;
    if (!this.#chance.percent(this.#wanted.called)) return '';
    return Array.from({ length: this.#chance.of([1, 1, 1, 1, 2, 3]) }, () => this.#call()).join('');
  }

  #call(isInTable = false): string {
    if (this.#notes.length >= this.#wanted.notes) return '';
    const number = this.#notes.length;
    this.#notes.push(`[^${number}]: ${this.#noteText()}`);
    if (!isInTable) this.#again.push(number);
    return `[^${number}]`;
  }

  #noteText(): string {
    if (this.#chance.percent(this.#wanted.tall ?? 0)) return this.#words(this.#chance.between(900, 2400));
    const [least, most] = this.#wanted.noteWords;
    // Most notes are short, as notes are.
    const count = least + Math.round((most - least) * this.#chance.share() ** 3);
    const half = Math.floor(count / 2);
    if (half < 8) return `${this.#words(count)}.`;
    const rest = this.#words(count - half);
    switch (this.#chance.between(1, 10)) {
      case 1:
        return `${this.#words(half)}.\n\n    ${rest}.`;
      case 2:
        return `${this.#words(half)}:\n\n    1. ${rest};\n    2. ${this.#words(3)}.`;
      case 3:
        return `${this.#words(half)}:\n\n    > ${rest}.`;
      default:
        return `${this.#words(half)}. ${rest}.`;
    }
  }
}
