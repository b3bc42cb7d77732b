/**
 * A no-break space between words is as wide as other spaces of its line; those at punctuation, as in `50 %`, and in figures,
 * as in `5 500`, are not.
 */
const betweenWords = /(?<=[^\p{Pi}\p{Ps}\s]\u00a0)(?=[^\p{Po}\p{Pf}\p{Pe}\s])(?!(?<=\p{Nd}\u00a0)\p{Nd})/u;

/** Parts a text after the no-break spaces that give to fill a line; no line is broken between the parts. */
export function atNoBreakSpaces(text: string): string[] {
  return text.includes('\u00a0') ? text.split(betweenWords) : [text];
}
