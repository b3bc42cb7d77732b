import { type Inline, inlineText } from '../doc/index.ts';
import { type Processor, position } from './engine.ts';
import { capitalized, text } from './inline-text.ts';
import type { CitedItem } from './items.ts';
import { type Prepared, type Row, sentenceEnd, type Words } from './manual/index.ts';
import type { Placed } from './positions.ts';
import { inlinesOf, linked, Slots } from './rich-text.ts';
import { lowerIbid, placing, type Surroundings, type Typesetter } from './typesetter.ts';

/**
 * Notes of the Editorial Manual: each source set by the style, then joined, introduced and ended by the rules that CSL has no
 * words for.
 */
export class ManualTypesetter implements Typesetter {
  readonly stop: string;
  readonly #processor: Processor;
  readonly #words: Words;
  readonly #prepared: ReadonlyMap<string, Prepared>;
  readonly #communications: readonly string[];

  /**
   * @param prepared the cited sources by key
   * @param communications the keys of the letters of special procedures that are cited, in the order of the document
   */
  constructor(
    processor: Processor,
    words: Words,
    prepared: ReadonlyMap<string, Prepared>,
    communications: readonly string[],
  ) {
    this.#processor = processor;
    this.#words = words;
    this.#prepared = prepared;
    this.#communications = communications;
    this.stop = words.say(words.manual.stop);
  }

  set(items: readonly CitedItem[], placed: readonly Placed[], surroundings: Surroundings): Inline[] {
    const pieces = items.map((item, index) => {
      const isLast = index === items.length - 1;
      const endsNote = isLast && surroundings.endsNote;
      return this.#piece(item, placed[index], { beginsNote: index === 0 && surroundings.beginsNote, endsNote });
    });
    const joined = pieces.flatMap((piece, index) => [
      ...(index > 0 ? [text(this.#joint(items, placed, index))] : []),
      ...piece,
    ]);
    return surroundings.beginsNote ? capitalized(joined) : joined;
  }

  /** Several letters are found in one place, which is said in the note that cites the first. */
  sentence(items: readonly CitedItem[], placed: readonly Placed[]): Inline[] {
    const [first, second] = this.#communications;
    const isFirst = items.some(({ key }, index) => key === first && placed[index]?.position === position.first);
    if (second === undefined || !isFirst) return [];
    const { all, url } = this.#words.manual.communications;
    return linked(` ${this.#words.say(all, { url })}${this.stop}`);
  }

  #piece(item: CitedItem, placed: Placed | undefined, surroundings: Surroundings): Inline[] {
    const prefix = this.#prefix(item, placed, surroundings);
    const words = this.#cite(item, placed);
    const opened = prefix.length > 0 || !surroundings.beginsNote ? lowerIbid(words, placed) : words;
    const source = surroundings.endsNote ? opened : this.#asClause(opened);
    return [
      ...(prefix.length > 0 ? [...prefix, text(this.#words.say(this.#words.manual.space))] : []),
      ...source,
      ...this.#whereFound(item, placed),
      ...item.suffix,
    ];
  }

  /** The author's words, or `see` before a letter of special procedures. */
  #prefix({ key, prefix }: CitedItem, placed: Placed | undefined, { beginsNote }: Surroundings): readonly Inline[] {
    const isLetter = this.#prepared.get(key)?.isCommunication;
    const isIbid = (placed?.position ?? 0) >= position.ibid;
    if (prefix.length > 0 || !isLetter || isIbid || !beginsNote) return prefix;
    return [text(this.#words.say(this.#words.manual.see))];
  }

  #cite({ key, locator, suppressAuthor }: CitedItem, placed: Placed | undefined): Inline[] {
    const slots = new Slots();
    // The locator is written already: it has no label, as the time in a recording has none.
    const where = locator && { locator: slots.keep([text(locator.text)]), label: 'timestamp' };
    const cite = {
      id: key,
      ...where,
      ...(suppressAuthor && { 'suppress-author': true }),
      ...placing(placed, locator !== undefined, slots),
    };
    return inlinesOf(this.#processor.format([cite]), slots);
  }

  /** `. Available at` begins a sentence at the end of a note only; before another source it is `, available at`. */
  #asClause(words: Inline[]): Inline[] {
    const term = this.#processor.term('available at');
    const { comma, space } = this.#words.manual;
    const begun = term.charAt(0).toUpperCase() + term.slice(1) + this.#words.say(space);
    const sentence = sentenceEnd(this.#words) + begun;
    const clause = this.#words.say(comma) + term + this.#words.say(space);
    return words.map((node) =>
      node.type === 'text' && node.value.endsWith(sentence)
        ? { ...node, value: node.value.slice(0, -sentence.length) + clause }
        : node,
    );
  }

  /** The only letter of special procedures says where it is found. */
  #whereFound({ key }: CitedItem, placed: Placed | undefined): Inline[] {
    const [only, second] = this.#communications;
    if (key !== only || second !== undefined || placed?.position !== position.first) return [];
    const { one, url } = this.#words.manual.communications;
    return linked(this.#words.say(one, { url }));
  }

  /** What stands before the piece `index`. */
  #joint(items: readonly CitedItem[], placed: readonly Placed[], index: number): string {
    const { sources, symbols } = this.#words.manual;
    const row: Row = this.#words.row(this.#areBareSymbols(items, placed) ? symbols : sources);
    const isLast = index === items.length - 1;
    return isLast && !this.#isSignal(items[index]) ? row.last : row.separator;
  }

  /** Symbols alone, of documents that are no more than symbols. */
  #areBareSymbols(items: readonly CitedItem[], placed: readonly Placed[]): boolean {
    return items.every(({ key, prefix, locator, suffix }, index) => {
      const isIbid = (placed[index]?.position ?? 0) >= position.ibid;
      const isBare = !locator && suffix.length === 0 && (index === 0 || prefix.length === 0);
      return isBare && !isIbid && this.#prepared.get(key)?.isSymbol;
    });
  }

  /** `; see also A/HRC/40/5` has no "and". */
  #isSignal(item: CitedItem | undefined): boolean {
    const words = inlineText(item?.prefix ?? []).toLowerCase();
    return this.#words.manual.signals[this.#words.language].some((signal) => words.startsWith(signal));
  }
}
