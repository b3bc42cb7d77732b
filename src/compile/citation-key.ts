import type { Code, Construct, State, Tokenizer } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citationKey: 'citationKey';
  }
}

export const [AT, BACKSLASH, OPEN_BRACE] = [0x40, 0x5c, 0x7b] as const;
const [LEFT, RIGHT, CLOSE_BRACE] = [0x5b, 0x5d, 0x7d] as const;

/** `@key`, `@{any key}`, `-@key`. */
export const citationKey: Construct = { tokenize: tokenizeKey, partial: true };

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
export function mayStartKey(before: Code): boolean {
  return !isWord(before) || (before !== null && /\p{Script=Han}/u.test(String.fromCharCode(before)));
}

function isWord(code: Code): boolean {
  return code !== null && code > 0 && /[\p{L}\p{N}\p{M}_]/u.test(String.fromCharCode(code));
}

/** Signs that may stand inside a key; data prints them behind a backslash. */
function isInner(code: Code): boolean {
  return code !== null && code > 0 && ':.#$%&-+?<>~/\\'.includes(String.fromCharCode(code));
}

export function isEol(code: Code): boolean {
  return code !== null && code < -2;
}
