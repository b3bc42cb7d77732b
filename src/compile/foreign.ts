import type { Context } from './context.ts';
import type { Foreign } from './foreign-syntax.ts';

/** `lang=fa-Latn`, `lang="fa-Latn"`; a merged value has a backslash before its hyphen. */
const LANGUAGE = /^\s*lang=(?:"([^"]+)"|'([^']+)'|([^\s"']+))\s*$/;

/** The language that the braces behind words name, in the canonical form of its tag; a fault is written at the words. */
export function languageOf(node: Foreign, context: Context): string | undefined {
  const written = node.attributes.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  const match = LANGUAGE.exec(written);
  const position = context.position(node);
  if (!match) {
    const note = 'name the language alone, as in `[mot juste]{lang=fr}`, or write `\\[` for a bracket that is printed';
    context.refuse('language-tag-invalid', position, `\`{${written}}\` behind brackets is not understood`, note);
    return undefined;
  }
  const tag = match[1] ?? match[2] ?? match[3] ?? '';
  const lang = canonical(tag);
  if (lang === undefined) {
    const note =
      'use the code of ISO 639, and of the letters where they are not its usual ones: `fr`, `fa-Latn` for Persian in Latin letters';
    context.refuse('language-tag-invalid', position, `\`${tag}\` is no language tag`, note);
  }
  if (node.children.length === 0) {
    const note = 'write them between the brackets, or take brackets and braces out';
    context.refuse('language-tag-invalid', position, 'The brackets before the language hold no words', note);
  }
  return lang;
}

/**
 * RFC 5646 has room for languages of four to eight letters; none was ever registered, so `persian` is a mistake. The codes of two
 * letters, of scripts and of countries are few and known; of the eight thousand of three letters nobody here knows all.
 */
function canonical(tag: string): string | undefined {
  try {
    const locale = new Intl.Locale(tag);
    const { language, script, region } = locale;
    const isKnown =
      (language.length === 3 || (language.length === 2 && isNamed('language', language))) &&
      (script === undefined || isNamed('script', script)) &&
      (region === undefined || isNamed('region', region));
    return isKnown ? locale.toString() : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a code is one of its standard. */
function isNamed(type: 'language' | 'script' | 'region', code: string): boolean {
  return new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(code) !== undefined;
}
