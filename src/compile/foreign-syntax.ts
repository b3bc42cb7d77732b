import type { Parent, PhrasingContent } from 'mdast';
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State, Token } from 'micromark-util-types';

/** Words with something said of them: pandoc's bracketed span, `[mot juste]{lang=fr}`. */
export interface Foreign extends Parent {
  type: 'foreign';
  /** What stands between the braces. */
  attributes: string;
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    foreign: Foreign;
  }
  interface RootContentMap {
    foreign: Foreign;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    foreign: 'foreign';
    foreignMarker: 'foreignMarker';
    foreignAttributes: 'foreignAttributes';
  }
}

const [OPEN, CLOSE, CARET, BACKSLASH, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x5e, 0x5c, 0x7b, 0x7d] as const;

/** With more brackets open than these, a text of nothing but brackets would be read again and again. */
const DEEPEST = 10;

const span: Construct = {
  name: 'foreign',
  tokenize(effects, ok, nok) {
    let depth = 0;
    let previous: Token | undefined;

    /** Every token of the span's own signs is one character long. */
    const sign = (next: State): State => {
      return (code) => {
        effects.enter('foreignMarker');
        effects.consume(code);
        effects.exit('foreignMarker');
        return next;
      };
    };
    const start: State = (code) => {
      effects.enter('foreign');
      return sign(first)(code);
    };
    // `[^` calls a note.
    const first: State = (code) => (code === CARET ? nok(code) : line(code));
    const line: State = (code) => {
      if (code === CLOSE && depth === 0) return sign(behind)(code);
      if (code === null) return nok(code);
      const token = effects.enter('chunkText', { contentType: 'text', _contentTypeTextTrailing: true, previous });
      if (previous) previous.next = token;
      previous = token;
      return words(code);
    };
    const words: State = (code) => {
      if (code === null) return nok(code);
      if (code === CLOSE && depth === 0) {
        effects.exit('chunkText');
        return line(code);
      }
      if (code === OPEN) depth += 1;
      if (code === CLOSE) depth -= 1;
      if (depth > DEEPEST) return nok(code);
      effects.consume(code);
      if (code === BACKSLASH) return escaped(words);
      if (!endsLine(code)) return words;
      effects.exit('chunkText');
      return line;
    };
    const escaped =
      (next: State): State =>
      (code) => {
        if (code === null || endsLine(code)) return next(code);
        effects.consume(code);
        return next;
      };
    const behind: State = (code) => {
      if (code !== OPEN_BRACE) return nok(code);
      return sign((inside) => {
        if (inside === CLOSE_BRACE) return sign(end)(inside);
        effects.enter('foreignAttributes');
        return attributes(inside);
      })(code);
    };
    const attributes: State = (code) => {
      if (code === null || endsLine(code) || code === OPEN_BRACE) return nok(code);
      if (code === CLOSE_BRACE) {
        effects.exit('foreignAttributes');
        return sign(end)(code);
      }
      effects.consume(code);
      return code === BACKSLASH ? escaped(attributes) : attributes;
    };
    const end: State = (code) => {
      effects.exit('foreign');
      return ok(code);
    };
    return start;
  },
};

/** micromark's own codes for the ends of lines. */
function endsLine(code: Code): boolean {
  return code !== null && code < -2;
}

/** The span, for a parser of Markdown. Braces straight behind brackets make one, whatever they hold. */
export const foreignSyntax: Extension = { text: { [OPEN]: span } };

/** Makes nodes of the tokens of `foreignSyntax`. */
export const foreignTree: TreeExtension = {
  canContainEols: ['foreign'],
  enter: {
    foreign(token) {
      this.enter({ type: 'foreign', attributes: '', children: [] }, token);
    },
  },
  exit: {
    foreignAttributes(token) {
      const node = this.stack.at(-1);
      if (node?.type === 'foreign') node.attributes = this.sliceSerialize(token);
    },
    foreign(token) {
      this.exit(token);
    },
  },
};
