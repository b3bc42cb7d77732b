import type { Point, Position } from '../doc/index.ts';

/**
 * Noncharacters, which no source may hold, mark in the output of Handlebars where each stretch came from. They are taken
 * out before anything reads the output as Markdown.
 */
const OPEN = '\uFDD0';
const NAMED = '\uFDD1';
const CLOSE = '\uFDD2';
const ROLE_OPEN = '\uFDD3';
const ROLE_CLOSE = '\uFDD4';

/** Where a stretch of the output came from. */
export interface Origin {
  readonly path: string;
  readonly point: Point;
  /** Text of the author moves point by point; a merged value stands at its Handlebars expression as a whole. */
  readonly kind: 'content' | 'value';
  /** Where the data has the value. */
  readonly data?: Position;
}

/** The origins of one merge, by number. */
export class Origins {
  readonly #origins: Origin[] = [];

  /** Remembers an origin, and gives its number. */
  add(origin: Origin): number {
    return this.#origins.push(origin) - 1;
  }

  get(index: number): Origin | undefined {
    return this.#origins[index];
  }
}

export function mark(index: number, text: string): string {
  return text === '' ? '' : `${OPEN}${index}${NAMED}${text}${CLOSE}`;
}

/** A part is made of whole blocks: the blank line ends the last, where Handlebars took the line of its tag away. */
export function markRole(role: string, text: string): string {
  return `${ROLE_OPEN}${role}${NAMED}${text}${ROLE_CLOSE}\n\n`;
}

/** A stretch of clean text, by offsets. */
export interface Stretch<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** Output without its marks, and what they said. */
export interface Unmarked {
  readonly text: string;
  /** In order, without overlap. */
  readonly origins: readonly Stretch<Origin>[];
  readonly roles: readonly Stretch<string>[];
}

/** Takes the marks out of `output`. */
export function unmark(output: string, known: Origins): Unmarked {
  const origins: Stretch<Origin>[] = [];
  const roles: Stretch<string>[] = [];
  const open: { mark: string; name: string; start: number }[] = [];
  let text = '';
  let at = 0;
  for (const match of output.matchAll(/([\uFDD0\uFDD3])(\w+)\uFDD1|[\uFDD2\uFDD4]/g)) {
    text += output.slice(at, match.index);
    at = match.index + match[0].length;
    const [, opening, name] = match;
    if (opening !== undefined && name !== undefined) {
      open.push({ mark: opening, name, start: text.length });
      continue;
    }
    const closed = open.pop();
    if (!closed) continue;
    const stretch = { start: closed.start, end: text.length };
    const origin = known.get(Number(closed.name));
    if (closed.mark === ROLE_OPEN) roles.push({ ...stretch, value: closed.name });
    else if (origin) origins.push({ ...stretch, value: origin });
  }
  return { text: text + output.slice(at), origins, roles };
}
