import type { Language } from '../../doc/index.ts';
import type { Manual, Phrase } from '../../template/index.ts';

/** What stands between the items of a row, and before the last. */
export interface Row {
  readonly separator: string;
  readonly last: string;
}

/** Joins the items of a row. */
export function joined(items: readonly string[], { separator, last }: Row): string {
  const end = items.at(-1) ?? '';
  return items.length < 2 ? end : items.slice(0, -1).join(separator) + last + end;
}

/** The manual's words in one language. */
export class Words {
  readonly manual: Manual;
  readonly language: Language;

  constructor(manual: Manual, language: Language) {
    this.manual = manual;
    this.language = language;
  }

  say(phrase: Phrase, values: Readonly<Record<string, string | undefined>> = {}): string {
    return phrase[this.language].replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  }

  row({ separator, last }: { readonly separator: Phrase; readonly last: Phrase }): Row {
    return { separator: separator[this.language], last: last[this.language] };
  }

  /** Whether `genre` is one of the words for a kind of text. */
  is(genre: string | undefined, kind: keyof Manual['genres']): boolean {
    return genre !== undefined && this.manual.genres[kind].includes(genre.toLowerCase());
  }
}
