import type { Language } from '../doc/index.ts';
import { escapeRegExp } from '../escape-regexp.ts';
import type { Manual } from '../template/index.ts';

/** Where in a source: `annex II, para. 6`. */
export interface Locator {
  /** As the Editorial Manual has it: `paras. 5 and 6`, `pp. 14–38`. */
  readonly text: string;
  /** A single unit that CSL has a name for, for styles that write it their own way. */
  readonly csl?: { readonly label: string; readonly locator: string };
}

/** Says what a style calls a unit: `para.`, `paras.`. */
export type TermOf = (name: string, form: 'long' | 'short', plural: boolean) => string;

/** Reads locators in the words of a language, of a style, and of English. */
export class LocatorReader {
  readonly #manual: Manual['locators'];
  readonly #language: Language;
  readonly #term: TermOf;
  /** CSL's names of units by the words for them, without a full stop; other units by themselves. */
  readonly #labels = new Map<string, string | undefined>();
  readonly #unit: RegExp;

  constructor({ locators }: Manual, language: Language, term: TermOf) {
    this.#manual = locators;
    this.#language = language;
    this.#term = term;
    for (const unit of [...locators.units.en, ...locators.units[language]]) this.#labels.set(unit, undefined);
    for (const [label, words] of Object.entries(locators.labels)) {
      const forms = (['long', 'short'] as const).flatMap((form) => [term(label, form, false), term(label, form, true)]);
      for (const word of [...words, ...forms]) if (word) this.#labels.set(word.toLowerCase().replace(/\.$/, ''), label);
    }
    const words = [...this.#labels.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
    const qualifiers = [locators.qualifiers.en, locators.qualifiers[language]].filter(
      (pattern) => pattern !== undefined,
    );
    this.#unit = new RegExp(`((?:${qualifiers.join('|')})\\s+)?(${words.join('|')})(?![\\p{L}\\p{M}])\\.?\\s*`, 'iuy');
  }

  /**
   * Reads the locator at the beginning of what follows a key: `, para. 3, in French`.
   *
   * @param bare what numbers without a word before them count
   * @returns nothing when there is none; else the locator, and how many characters it takes
   */
  read(text: string, bare: string): { readonly locator: Locator; readonly length: number } | undefined {
    const lead = /^\s*[,،，]?\s*/.exec(text)?.[0].length ?? 0;
    const braced = /^\{([^{}]*)\}/.exec(text.slice(lead));
    if (braced) return { locator: { text: braced[1]?.trim() ?? '' }, length: lead + braced[0].length };
    const time = /^\d{1,2}(:\d\d){1,2}(?![\d:])/.exec(text.slice(lead));
    if (time) return { locator: { text: time[0] }, length: lead + time[0].length };
    const units: Unit[] = [];
    let at = lead;
    for (;;) {
      const joint =
        units.length === 0 ? '' : (/^(\s*[,،，]\s*|\s+\p{L}{1,3}\s+)/u.exec(text.slice(at))?.[0] ?? undefined);
      const unit =
        joint === undefined ? undefined : this.#unitAt(text, at + joint.length, units.length === 0 ? bare : undefined);
      if (!unit) break;
      units.push({
        ...unit,
        joint: /[,،，]/.test(joint ?? '') ? this.#manual.separator[this.#language] : this.#manual.last[this.#language],
      });
      at = unit.end;
    }
    const [first, ...more] = units;
    if (!first) return undefined;
    const written = more.reduce((before, unit) => before + unit.joint + this.#write(unit), this.#write(first));
    const single = more.length === 0 && first.label !== undefined && first.numbers !== '' && !first.qualifier;
    const csl = single ? { label: first.label ?? '', locator: first.numbers.replace(/\s*--?\s*/g, '–') } : undefined;
    return { locator: { text: written, ...(csl && { csl }) }, length: at };
  }

  #unitAt(text: string, at: number, bare: string | undefined): Omit<Unit, 'joint'> | undefined {
    this.#unit.lastIndex = at;
    const [head, qualifier = '', word = ''] = this.#unit.exec(text) ?? [];
    const from = at + (head ?? '').length;
    const numbers = NUMBERS.exec(text.slice(from))?.[0] ?? '';
    if (head === undefined) {
      if (bare === undefined || !/^\d/.test(numbers)) return undefined;
      return { qualifier: '', word: '', label: bare, numbers, end: from + numbers.length };
    }
    const label = this.#labels.get(word.toLowerCase());
    // A word without a number is a unit of its own (`annex`), not a shortened one (`p`).
    const trimmed = head.trimEnd();
    if (numbers === '' && label !== undefined && !qualifier) return undefined;
    return {
      qualifier: qualifier.trim(),
      word,
      label,
      numbers,
      end: numbers === '' ? at + trimmed.length : from + numbers.length,
    };
  }

  #write({ qualifier, word, label, numbers }: Unit): string {
    const { written, plural } = this.#numbers(numbers);
    const name =
      label === undefined ? word : this.#term(label, 'short', plural || this.#isPlural(word, label, numbers));
    const unit = qualifier ? `${qualifier} ${name}` : name;
    if (numbers === '') return unit;
    const pattern = label === undefined ? '{label} {numbers}' : this.#manual.label[this.#language];
    return pattern.replace('{label}', () => unit).replace('{numbers}', () => written);
  }

  /** Without numbers the author's own word says how many. */
  #isPlural(word: string, label: string, numbers: string): boolean {
    return (
      numbers === '' && word.toLowerCase().replace(/\.$/, '') === this.#term(label, 'short', true).replace(/\.$/, '')
    );
  }

  /** `5-6` is `5 and 6`, `5-9` is `5–9`; a comma and `and` join what is more than a range. */
  #numbers(numbers: string): { readonly written: string; readonly plural: boolean } {
    const { separator, last, range } = this.#manual;
    const [comma, and, dash] = [separator[this.#language], last[this.#language], range[this.#language]];
    const parts = numbers.split(JOINT).map((part) => part.trim().replace(/(?<=[\p{L}\d)])\(/gu, ' ('));
    const written = parts.map((part) => {
      const [from = '', to, ...rest] = part.split(/\s*(?:--?|–|—)\s*/);
      if (to === undefined || rest.length > 0) return part;
      const follows = /^\d+$/.test(from) && Number(to) === Number(from) + 1;
      return follows && parts.length === 1 ? from + and + to : from + dash + to;
    });
    const whole = parts.filter((part) => !part.startsWith('('));
    const plural = whole.length > 1 || whole.some((part) => /[^(\s]\s*[-–—]/.test(part));
    if (whole.length < parts.length)
      return { written: numbers.replace(/--?/g, dash).replace(/(?<=[\p{L}\d)])\(/gu, ' ('), plural };
    const end = written.pop() ?? '';
    return { written: written.length === 0 ? end : written.join(comma) + and + end, plural };
  }
}

interface Unit {
  readonly qualifier: string;
  readonly word: string;
  readonly label: string | undefined;
  /** As the author wrote them. */
  readonly numbers: string;
  readonly end: number;
  /** What joins it to the unit before. */
  readonly joint: string;
}

/** A number, a Roman figure or a letter, with its subdivisions: `22 (b)`, `III.D`, `8.3`. */
const PART = String.raw`(?:\d+(?:\.\d+)*[a-z]?|[IVXLCDM]+(?:\.[A-Z\d]+)*|[ivxlcdm]+|[A-Z])(?:\s?\([\da-zA-Z]{1,4}\))*`;
const RANGE = String.raw`${PART}(?![\p{L}\d])(?:\s*(?:--?|–|—)\s*${PART}(?![\p{L}\d]))?`;
const SUBDIVISION = String.raw`\([\da-zA-Z]{1,4}\)`;
/** Between two numbers stands a comma, `&`, or a short word: `and`, `et`, `и`. */
const BETWEEN = String.raw`(?:\s*[,،，]\s*(?:and\s+)?|\s+(?:and|et|y|e|и|و|和|&)\s*|\s*、\s*)`;
const NUMBERS = new RegExp(`^${RANGE}(?:${BETWEEN}(?:${RANGE}|${SUBDIVISION}))*`, 'u');
const JOINT = new RegExp(BETWEEN, 'u');
