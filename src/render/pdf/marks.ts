import type { Run } from '../../layout/index.ts';

/** A link: one, on however many lines and pages its words stand. */
export interface Link {
  readonly url: string;
}

/** What words are besides words. Neighbours share their mark; two things of one look have two. */
export interface Mark {
  readonly link?: Link;
  /** BCP 47, of words that are not in the language of the document. */
  readonly lang?: string;
}

/** The mark of every run of a paragraph. Neighbours with one address are one link, and a break of the line parts none. */
export function marks(runs: readonly Run[]): (Mark | undefined)[] {
  let before: Mark | undefined;
  return runs.map((run) => {
    if (run.type === 'break') return undefined;
    const { link: url, lang } = run.type === 'text' ? run : {};
    if (before?.link?.url === url && before?.lang === lang) return before;
    before = markOf(url, lang, before);
    return before;
  });
}

function markOf(url: string | undefined, lang: string | undefined, before: Mark | undefined): Mark | undefined {
  if (url === undefined && lang === undefined) return undefined;
  const link = url === before?.link?.url ? before?.link : url !== undefined && { url };
  return { ...(link && { link }), ...(lang !== undefined && { lang }) };
}
