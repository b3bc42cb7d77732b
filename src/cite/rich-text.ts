import type { Inline } from '../doc/index.ts';

/**
 * How citeproc marks what it prints: noncharacters, which no source may hold, before and behind. `\uFDD0` and a letter begins
 * a look and `\uFDD1` ends it; `\uFDD2`, a number and `\uFDD3` stand for what is put in afterwards.
 */
const LOOK = '\uFDD0';
const END = '\uFDD1';
const SLOT = '\uFDD2';
const SLOT_END = '\uFDD3';

type Look = 'italic' | 'roman' | 'bold' | 'light' | 'plain';

const LETTERS: Readonly<Record<Look, string>> = { italic: 'i', roman: 'r', bold: 'b', light: 'l', plain: 'p' };

const set =
  (look: Look) =>
  (_state: unknown, text: string | undefined): string =>
    text ? `${LOOK}${LETTERS[look]}${text}${END}` : '';

const asIs = (_state: unknown, text: string | undefined): string => text ?? '';

interface Terms {
  getTerm(term: string): string | undefined;
}

const quoted =
  (open: string, close: string, alone: string) =>
  (state: Terms, text: string | undefined): string => {
    const [before, after] = [state.getTerm(open) ?? '', state.getTerm(close) ?? ''];
    return text === undefined ? alone || before : before + text + after;
  };

/** An output format of citeproc (its own are `html`, `text` and `rtf`); the names of its parts are citeproc's. */
export const outputFormat = {
  text_escape: (text: string | undefined): string => text ?? '',
  bibstart: '',
  bibend: '',
  '@font-style/italic': set('italic'),
  '@font-style/oblique': set('italic'),
  '@font-style/normal': set('roman'),
  '@font-variant/small-caps': asIs,
  '@font-variant/normal': asIs,
  '@passthrough/true': asIs,
  '@font-weight/bold': set('bold'),
  '@font-weight/normal': set('light'),
  '@font-weight/light': set('light'),
  '@text-decoration/none': asIs,
  '@text-decoration/underline': asIs,
  '@vertical-align/sup': asIs,
  '@vertical-align/sub': asIs,
  '@vertical-align/baseline': asIs,
  '@strip-periods/true': asIs,
  '@strip-periods/false': asIs,
  '@quotes/true': quoted('open-quote', 'close-quote', ''),
  '@quotes/inner': quoted('open-inner-quote', 'close-inner-quote', '’'),
  '@quotes/false': false,
  '@cite/entry': asIs,
  '@bibliography/entry': asIs,
  '@display/block': asIs,
  '@display/left-margin': asIs,
  '@display/right-inline': asIs,
  '@display/indent': asIs,
  '@showid/true': asIs,
  '@URL/true': asIs,
  '@DOI/true': asIs,
} as const;

/** What is put into a citation after citeproc has set it: words of the author's, the label of a note. */
export class Slots {
  readonly #contents: (readonly Inline[])[] = [];

  /** Keeps a place for `content`, and gives the sign that stands for it. */
  keep(content: readonly Inline[]): string {
    return `${SLOT}${this.#contents.push(content) - 1}${SLOT_END}`;
  }

  get(number: number): readonly Inline[] {
    return this.#contents[number] ?? [];
  }
}

/** Makes inline nodes of what citeproc has set. */
export function inlinesOf(text: string, slots: Slots): Inline[] {
  const looks: string[] = [];
  // citeproc sets a narrow no-break space before French punctuation: few fonts have it.
  return [
    ...text.replaceAll('\u202F', '\u00A0').matchAll(/\uFDD0(.)|(\uFDD1)|\uFDD2(\d+)\uFDD3|[^\uFDD0-\uFDD3]+/g),
  ].flatMap(([piece, begins, ends, slot]): readonly Inline[] => {
    if (begins !== undefined) looks.push(begins);
    else if (ends !== undefined) looks.pop();
    else return dressed(slot === undefined ? linked(piece) : slots.get(Number(slot)), looks);
    return [];
  });
}

/** Titles in italic titles are roman: the innermost look counts. */
function dressed(nodes: readonly Inline[], looks: readonly string[]): readonly Inline[] {
  const slanted = looks.findLast((look) => look === LETTERS.italic || look === LETTERS.roman) === LETTERS.italic;
  const bold = looks.findLast((look) => look === LETTERS.bold || look === LETTERS.light) === LETTERS.bold;
  const emphasized: readonly Inline[] = slanted && nodes.length > 0 ? [{ type: 'emphasis', children: nodes }] : nodes;
  return bold && nodes.length > 0 ? [{ type: 'strong', children: emphasized }] : emphasized;
}

/** An address is a link; the stop or bracket that ends the sentence is not its. */
export function linked(text: string): Inline[] {
  const pieces = text.split(/(https?:\/\/[^\s<>"“”«»，。；、]*[^\s<>"“”«»，。；、.,:;!?)\]'’])/);
  return pieces
    .map((value, index): Inline => {
      const words: Inline = { type: 'text', value };
      return index % 2 === 1 ? { type: 'link', url: value, children: [words] } : words;
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}
