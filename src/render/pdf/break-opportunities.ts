import type { Inline } from './inlines.ts';

type WithText = (inline: Inline, text: string) => Inline;

/** `https://…`, `www.…`, `example.org/…`, with what stands before them; counted, for words of 100,000 signs. */
const address =
  /^(?:\P{L}|\p{L}[\p{L}\p{N}]{0,40}[:—–(]){0,40}(?:[a-zA-Z][a-zA-Z\d+.-]{0,20}:\/\/|[wW]{3}\.|(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,20}\/)/u;

/** `office@example.org`, with what encloses it. */
const mailbox = /^\P{L}{0,40}[\w.+-]{1,64}@[\w-]{1,63}\.[\w-]/u;

/** A slash, a question mark, an ampersand, a hyphen or an underscore; not the slashes of `https://`. */
const separated = '(?<=[/?&_-])(?<!://)';

/** A letter or figure, or what begins one. */
const begun = '(?=[\\p{L}\\p{N}%#~@])';

const inAddress = new RegExp(separated + begun, 'u');

const [endsPart, beginsPart] = [new RegExp(`${separated}$`, 'u'), new RegExp(`^${begun}`, 'u')];

/** `A/HRC/61/NGO/1`, `CCPR/C/IRN/CO/4`, `ECOSOC/1996/31`, `A/HRC/46/50/Add.1`, `A/HRC/[61]/NGO/1`. */
const symbol = /(?<![\p{L}\p{N}])[A-Z]+(?:\/(?:[A-Z][a-z]+\.\d+|\[?[A-Z0-9.-]+\]?))+/gu;

/** What is longer is no symbol, whatever it looks like, and must break somewhere. */
const longestSymbol = 60;

/** What closes a word after a raised figure: `end.1)`. */
export const closing = /^[\p{Pe}\p{Pf}\p{Po}]/u;

/**
 * Corrects where lines may be broken, over what UAX #14 says: never before a raised figure, nor between it and the
 * punctuation that closes its word; never in a range of figures, in a document symbol or behind the stroke of `and/or`; in
 * a web address after its separators and nowhere else.
 */
export function mayBreak(inlines: readonly Inline[], withText: WithText): Inline[] {
  return words(inlines).flatMap((word) => {
    const text = word.map((inline) => inline.text).join('');
    if (address.test(text)) return openAddress(word, withText);
    return mailbox.test(text) ? glueAll(word) : glueFigures(glueSymbols(word, text));
  });
}

/** Inlines that no space parts. A raised figure belongs to the word before it even after a space. */
function words(inlines: readonly Inline[]): Inline[][] {
  const result: Inline[][] = [];
  let open = false;
  for (const inline of inlines) {
    const last = result.at(-1);
    if (last && (open || inline.raised) && !last.at(-1)?.lineEnd) last.push(inline);
    else result.push([inline]);
    open = !/\s$/u.test(inline.text);
  }
  return result;
}

function glueAll(word: readonly Inline[]): Inline[] {
  return word.map((inline, index) => (index < word.length - 1 ? { ...inline, noNewLine: true } : inline));
}

/** Glues what stands in document symbols; words may stand before and behind them. */
function glueSymbols(word: readonly Inline[], text: string): Inline[] {
  if (!text.includes('/')) return [...word];
  const spans = [...text.matchAll(symbol)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  const short = spans.filter(({ start, end }) => end - start <= longestSymbol);
  let at = 0;
  return word.map((inline) => {
    at += inline.text.length;
    const inside = short.some(({ start, end }) => start < at && at < end);
    return inside && !inline.lineEnd ? { ...inline, noNewLine: true } : inline;
  });
}

function glueFigures(word: readonly Inline[]): Inline[] {
  return word.map((inline, index) => {
    const next = word[index + 1];
    const glued =
      next &&
      (next.raised || (inline.raised && closing.test(next.text)) || isRange(inline, next) || isStroke(inline, next));
    return glued && !inline.lineEnd ? { ...inline, noNewLine: true } : inline;
  });
}

/** `3–5`, `1987–1990` */
function isRange(from: Inline, to: Inline): boolean {
  return /\p{Nd}[-‐–]$/u.test(from.text) && /^\p{Nd}/u.test(to.text);
}

/** `and/or`, `60/147` */
function isStroke(before: Inline, after: Inline): boolean {
  return /[\p{L}\p{N}]\/$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(after.text);
}

function openAddress(word: readonly Inline[], withText: WithText): Inline[] {
  return word.flatMap((inline, index) => {
    const next = word[index + 1];
    const { noNewLine: _, lineEnd: __, ...open } = inline;
    const last = !next ? inline : mayPart(inline, next) ? open : { ...open, noNewLine: true };
    const parts = inline.raised ? [inline.text] : inline.text.split(inAddress);
    if (parts.length === 1) return [last];
    return parts.map((part, at) => withText(at < parts.length - 1 ? open : last, part));
  });
}

function mayPart(inline: Inline, next: Inline): boolean {
  return !inline.raised && !next.raised && endsPart.test(inline.text) && beginsPart.test(next.text);
}
