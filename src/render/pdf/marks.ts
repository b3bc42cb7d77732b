import type { Run } from '../../layout/index.ts';

/** A link: one, on however many lines and pages its words stand. */
export interface Link {
  readonly url: string;
}

/** What words are besides words. Neighbours share their mark; two things of one look have two. */
export interface Mark {
  readonly link: Link;
}

/** The mark of every run of a paragraph. Neighbours with one address are one link, and a break of the line parts none. */
export function marks(runs: readonly Run[]): (Mark | undefined)[] {
  let before: Mark | undefined;
  return runs.map((run) => {
    if (run.type === 'break') return undefined;
    const url = run.type === 'text' ? run.link : undefined;
    if (url === undefined) before = undefined;
    else if (before?.link.url !== url) before = { link: { url } };
    return before;
  });
}
