import type { Code, Construct, Extension, State, Token, Tokenizer } from 'micromark-util-types';
import { AT, BACKSLASH, citationKey, isEol, mayStartKey, OPEN_BRACE } from './citation-key.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation';
    citationMarker: 'citationMarker';
    citationSeparator: 'citationSeparator';
  }
}

const [LEFT, RIGHT, HYPHEN, SEMICOLON, BANG, PARENTHESIS, CARET] = [0x5b, 0x5d, 0x2d, 0x3b, 0x21, 0x28, 0x5e] as const;

/** Longer than this a pair of brackets is no citation; the same limit holds for the labels of links. */
const LONGEST = 999;

/** Brackets in brackets in brackets are no citation: the search for the last of them stays short. */
const DEEPEST = 3;

/**
 * Citations, for a parser of Markdown, as pandoc has them: `[see @key, para. 3; @other]`. A key is letters, figures and `_`,
 * with single signs `:.#$%&-+?<>~/` between them, or anything between braces: `@{…}`. A backslash takes the meaning of a sign
 * away, so what data prints is never a citation. Tokens: `citation`, and in it `citationKey`, `citationSeparator` and text.
 */
export const citationSyntax: Extension = {
  text: {
    [LEFT]: { name: 'citation', tokenize: tokenizeCitation },
    [BANG]: { name: 'citationAfterBang', tokenize: tokenizeAfterBang },
  },
};

const citation: Construct = { tokenize: tokenizeCitation, partial: true };
const wholeCitation: Construct = { tokenize: tokenizeWhole, partial: true };

/** `Stop![@key]` is no image. */
function tokenizeAfterBang(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  return (code) => {
    effects.enter('data');
    effects.consume(code);
    effects.exit('data');
    const cited = effects.attempt(citation, ok, nok);
    return (next) => (next === LEFT ? cited(next) : nok(next));
  };
}

function tokenizeCitation(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let previous: Token | undefined;
  let open = false;
  let depth = 0;
  let before: Code = null;

  return effects.check(wholeCitation, start, nok);

  function start(code: Code): State | undefined {
    effects.enter('citation');
    effects.enter('citationMarker');
    effects.consume(code);
    effects.exit('citationMarker');
    return inside;
  }

  function inside(code: Code): State | undefined {
    const ends = depth === 0 && (code === SEMICOLON || code === RIGHT);
    if (ends) return end(code);
    const mayBeKey = depth === 0 && (code === AT || code === HYPHEN) && mayStartKey(before);
    if (mayBeKey) return effects.check(citationKey, takeKey, text)(code);
    return text(code);
  }

  function text(code: Code): State | undefined {
    if (!open) {
      const token = effects.enter('chunkText', { contentType: 'text', ...(previous && { previous }) });
      if (previous) previous.next = token;
      previous = token;
      open = true;
    }
    effects.consume(code);
    if (code === LEFT) depth += 1;
    if (code === RIGHT) depth -= 1;
    // A line that ends ends the chunk as well: what stands before the next line (`> `) is no text.
    if (isEol(code)) closeText(true);
    before = code;
    return code === BACKSLASH ? escaped : inside;
  }

  function escaped(code: Code): State | undefined {
    return isEol(code) || code === null ? inside(code) : text(code);
  }

  function closeText(goesOn = false): void {
    if (open) effects.exit('chunkText');
    open = false;
    if (!goesOn) previous = undefined;
  }

  function takeKey(code: Code): State | undefined {
    closeText();
    before = AT;
    return effects.attempt(citationKey, inside, nok)(code);
  }

  function end(code: Code): State | undefined {
    closeText();
    before = null;
    const separates = code === SEMICOLON;
    effects.enter(separates ? 'citationSeparator' : 'citationMarker');
    effects.consume(code);
    effects.exit(separates ? 'citationSeparator' : 'citationMarker');
    if (separates) return inside;
    effects.exit('citation');
    return ok;
  }
}

/** Looks ahead: brackets that are closed, hold a key, and are not the text of a link or the call of a note. */
function tokenizeWhole(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let [length, depth, keys] = [0, 0, 0];
  let before: Code = null;

  return (code) => {
    effects.enter('data');
    effects.consume(code);
    return (next) => (next === CARET ? nok(next) : inside(next));
  };

  function inside(code: Code): State | undefined {
    if (code === null || ++length > LONGEST || depth > DEEPEST) return nok(code);
    if (code === RIGHT && depth === 0) {
      effects.consume(code);
      effects.exit('data');
      return keys === 0 ? nok : behind;
    }
    if (depth === 0 && (code === AT || code === HYPHEN) && mayStartKey(before)) {
      return effects.check(citationKey, countKey, take)(code);
    }
    return take(code);
  }

  /** `[@key](address)` is a link, `[@key]{lang=fr}` words in another language. */
  function behind(code: Code): State | undefined {
    return code === PARENTHESIS || code === OPEN_BRACE ? nok(code) : ok(code);
  }

  function countKey(code: Code): State | undefined {
    keys += 1;
    return take(code);
  }

  function take(code: Code): State | undefined {
    if (code === LEFT) depth += 1;
    if (code === RIGHT) depth -= 1;
    before = code;
    effects.consume(code);
    return code === BACKSLASH ? escaped : inside;
  }

  function escaped(code: Code): State | undefined {
    if (code === null || isEol(code)) return inside(code);
    before = code;
    effects.consume(code);
    return inside;
  }
}
