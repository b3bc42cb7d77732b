/** A name as CSL-JSON has it. */
export type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given?: string;
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
    };

/** What joins names. */
export const AND = /(?<!\s)\s+and\s+/iy;

/**
 * Reads a list of names: `First von Last`, `von Last, First`, `von Last, Jr, First`, joined by `and`; a name between braces
 * is that of an organization. BibLaTeX's `family=…, given=…, prefix=…` is read as well.
 *
 * @param decode reads the LaTeX of a part
 */
export function readNames(latex: string, decode: (latex: string) => string): CslName[] {
  const names = splitOutside(latex, AND).filter((name) => name.trim() !== '');
  return names.map((name) => readName(name.trim(), decode));
}

function readName(name: string, decode: (latex: string) => string): CslName {
  if (splitOutside(name, /[,\s]\s*/y).length === 1) return { literal: decode(name) };
  const parts = splitOutside(name, /(?<!\s)\s*,\s*/y);
  if (parts.every((part) => /^(family|given|prefix|suffix|useprefix|[a-z]+-i)\s*=/.test(part)))
    return fromKeys(parts, decode);
  if (parts.length === 1) {
    const words = splitOutside(name, /[\s~]+/y);
    const particle = words.findIndex((word, index) => index < words.length - 1 && isSmall(word));
    const start = particle < 0 ? words.length - 1 : particle;
    return made({ words: words.slice(start), given: words.slice(0, start).join(' ') }, decode);
  }
  const [last = '', second = '', third] = parts;
  const given = third ?? second;
  return made({ words: splitOutside(last, /[\s~]+/y), given, ...(third !== undefined && { suffix: second }) }, decode);
}

interface NameParts {
  /** The family name, with the words in small letters before it. */
  readonly words: readonly string[];
  readonly given: string;
  readonly suffix?: string;
}

function made({ words, given, suffix }: NameParts, decode: (latex: string) => string): CslName {
  const after = words.findLastIndex((word, index) => index < words.length - 1 && isSmall(word)) + 1;
  const particle = words.slice(0, after).join(' ');
  return {
    family: decode(words.slice(after).join(' ')),
    ...(given && { given: decode(given) }),
    ...(particle && { 'non-dropping-particle': decode(particle) }),
    ...(suffix && { suffix: decode(suffix) }),
  };
}

function fromKeys(parts: readonly string[], decode: (latex: string) => string): CslName {
  const value = (key: string): string => {
    const part = parts.find((candidate) => candidate.startsWith(key));
    return part ? decode(part.slice(part.indexOf('=') + 1)) : '';
  };
  const [given, particle, suffix] = [value('given'), value('prefix'), value('suffix')];
  return {
    family: value('family'),
    ...(given && { given }),
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
  };
}

/** Whether a word outside braces begins with a small letter: `von`, `al-`. */
function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

/** Splits at what `separator` (sticky) finds outside braces. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth > 0 || sign === '\\' || sign === '}') continue;
    separator.lastIndex = at;
    const found = separator.exec(text)?.[0];
    if (!found) continue;
    parts.push(text.slice(start, at));
    start = at + found.length;
    at = start - 1;
  }
  return [...parts, text.slice(start)];
}
