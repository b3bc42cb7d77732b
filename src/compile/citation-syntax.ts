import type { Code, Construct, Extension, State, Token, Tokenizer } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation';
    citationMarker: 'citationMarker';
    citationSeparator: 'citationSeparator';
    citationKey: 'citationKey';
  }
}

const [LEFT, RIGHT, AT, HYPHEN, SEMICOLON, BACKSLASH, BANG] = [0x5b, 0x5d, 0x40, 0x2d, 0x3b, 0x5c, 0x21] as const;
const [OPEN_BRACE, CLOSE_BRACE, PARENTHESIS, CARET] = [0x7b, 0x7d, 0x28, 0x5e] as const;

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
const key: Construct = { tokenize: tokenizeKey, partial: true };

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
    const mayBeKey = depth === 0 && (code === AT || code === HYPHEN) && mayStart(before);
    if (mayBeKey) return effects.check(key, takeKey, text)(code);
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
    return effects.attempt(key, inside, nok)(code);
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
    if (depth === 0 && (code === AT || code === HYPHEN) && mayStart(before)) {
      return effects.check(key, countKey, take)(code);
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

/** `@key`, `@{any key}`, `-@key`. */
function tokenizeKey(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let pending = false;

  return (code) => {
    effects.enter('citationKey');
    effects.consume(code);
    return code === AT ? first : at;
  };

  function at(code: Code): State | undefined {
    if (code !== AT) return nok(code);
    effects.consume(code);
    return first;
  }

  function first(code: Code): State | undefined {
    if (code === OPEN_BRACE) {
      effects.consume(code);
      return braced;
    }
    return isWord(code) ? more(code) : nok(code);
  }

  function braced(code: Code): State | undefined {
    if (code === null || isEol(code) || code === LEFT || code === RIGHT) return nok(code);
    effects.consume(code);
    return code === CLOSE_BRACE ? done : braced;
  }

  function more(code: Code): State | undefined {
    if (isWord(code)) {
      effects.consume(code);
      pending = false;
      return more;
    }
    return !pending && isInner(code) ? effects.check(innerSign, consumeInner, done)(code) : done(code);
  }

  function consumeInner(code: Code): State | undefined {
    effects.consume(code);
    if (code !== BACKSLASH) pending = true;
    return more;
  }

  function done(code: Code): State | undefined {
    effects.exit('citationKey');
    return ok(code);
  }
}

/** A sign inside a key stands before a letter or figure: the full stop behind `@key.` is not its. */
const innerSign: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => (code) => {
    effects.enter('data');
    effects.consume(code);
    return function follows(next): State | undefined {
      if (code === BACKSLASH && isInner(next)) {
        effects.consume(next);
        return close;
      }
      return close(next);
    };

    function close(next: Code): State | undefined {
      effects.exit('data');
      return isWord(next) ? ok(next) : nok(next);
    }
  },
};

/** Before a key stands no letter: `name@example.org` is an address. Chinese puts no space between words. */
function mayStart(before: Code): boolean {
  return !isWord(before) || (before !== null && /\p{Script=Han}/u.test(String.fromCharCode(before)));
}

function isWord(code: Code): boolean {
  return code !== null && code > 0 && /[\p{L}\p{N}\p{M}_]/u.test(String.fromCharCode(code));
}

/** Signs that may stand inside a key; data prints them behind a backslash. */
function isInner(code: Code): boolean {
  return code !== null && code > 0 && ':.#$%&-+?<>~/\\'.includes(String.fromCharCode(code));
}

function isEol(code: Code): boolean {
  return code !== null && code < -2;
}
