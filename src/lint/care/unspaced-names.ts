import type { Span } from '../quoted.ts';
import { foldedSigns } from './folded-words.ts';
import { add } from './multimap.ts';

/** Scripts whose sentences have no spaces: a name stands in the middle of what passes for a word. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+$/u;

/** What may stand between the letters of one name: spaces, the points between the parts of foreign names, the call of a note. */
const WITHIN = /[\s·•‧・･∙⋅.．‐‑\-\uFFFC]/u;

/** Whether a name is of such a script. */
export function isUnspaced(name: readonly string[]): boolean {
  const letters = name.join('');
  return letters.length > 1 && UNSPACED.test(letters);
}

/** Names of scripts without spaces, anywhere in a sentence, their own words parted or not; looked up by two letters. */
export class UnspacedNames {
  readonly #byBeginning = new Map<string, Set<string>>();

  constructor(names: readonly (readonly string[])[]) {
    for (const name of names.filter(isUnspaced)) {
      const letters = name.join('');
      add(this.#byBeginning, letters.slice(0, 2), letters);
    }
  }

  in(text: string): Span[] {
    if (this.#byBeginning.size === 0) return [];
    return runsIn(text).flatMap(({ letters, spans }) => {
      const found: Span[] = [];
      for (let at = 0; at < letters.length - 1; at += 1) {
        for (const name of this.#byBeginning.get(letters.slice(at, at + 2)) ?? []) {
          const [first, last] = [spans[at], spans[at + name.length - 1]];
          if (first && last && letters.startsWith(name, at)) found.push({ start: first.start, end: last.end });
        }
      }
      return found;
    });
  }
}

/** Letters that nothing but spaces and points parts, and where each stands. */
interface Run {
  letters: string;
  readonly spans: Span[];
}

function runsIn(text: string): Run[] {
  const runs: Run[] = [];
  let current: Run | undefined;
  for (const { sign, start, end } of foldedSigns(text)) {
    if (UNSPACED.test(sign)) {
      if (!current) {
        current = { letters: '', spans: [] };
        runs.push(current);
      }
      current.letters += sign;
      for (let unit = 0; unit < sign.length; unit += 1) current.spans.push({ start, end });
    } else if (!WITHIN.test(sign)) {
      current = undefined;
    }
  }
  return runs;
}
