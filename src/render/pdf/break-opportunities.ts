import type { Inline } from './inlines.ts';

type WithText = (inline: Inline, text: string) => Inline;

const address = /^[("'“‘«<[]*(?:https?:\/\/|www\.)/u;

/** After a slash, a question mark, an ampersand, an equals sign, a hyphen or an underscore, and before a letter or figure. */
const addressBreak = /(?<=[/?&=_-])(?=[\p{L}\p{N}%#~@])/gu;

/** `A/HRC/61/NGO/1`, `CCPR/C/IRN/CO/4`, `ECOSOC/1996/31`, with what encloses them. */
const symbol = /^\P{L}?[A-Z]+(?:\/[A-Z0-9.-]+)+\P{L}*$/u;

/** What is longer is no symbol, whatever it looks like, and must break somewhere. */
const longestSymbol = 60;

const closing = /^[\p{Pe}\p{Pf}\p{Po}]/u;

/**
 * Corrects where lines may be broken, over what UAX #14 says: never before a raised figure, nor between it and the
 * punctuation that closes its word; never in a document symbol; in a web address after its separators.
 */
export function mayBreak(inlines: readonly Inline[], withText: WithText): Inline[] {
  return words(inlines).flatMap((word) => {
    const text = word.map((inline) => inline.text).join('');
    if (address.test(text)) return openAddress(word, withText);
    const isSymbol = text.length <= longestSymbol && symbol.test(text.trimEnd());
    return isSymbol ? glueAll(word) : glueRaised(word);
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

function glueRaised(word: readonly Inline[]): Inline[] {
  return word.map((inline, index) => {
    const next = word[index + 1];
    const glued = next && (next.raised || (inline.raised && closing.test(next.text)));
    return glued && !inline.lineEnd ? { ...inline, noNewLine: true } : inline;
  });
}

function openAddress(word: readonly Inline[], withText: WithText): Inline[] {
  return glueRaised(word).flatMap((inline) => {
    const parts = inline.raised ? [inline.text] : inline.text.split(addressBreak);
    if (parts.length === 1) return [inline];
    const { noNewLine: _, lineEnd: __, ...plain } = inline;
    return parts.map((part, index) => withText(index === parts.length - 1 ? inline : plain, part));
  });
}
