import { homedir } from 'node:os';
import type { AskLinks } from '../link-answer.ts';
import { linkAsker, linkCacheFile } from '../node/index.ts';
import type { Io } from './io.ts';
import { count } from './report.ts';

/** Asks for pages, with answers that are kept in the user's folder, and says that it does: it may take a minute. */
export function askLinks(fresh: boolean, io: Io): AskLinks {
  const cacheFile = linkCacheFile(io.env, homedir(), process.platform);
  const ask = linkAsker({ cacheFile, fresh });
  // A text that is read again has mostly the same pages, which are not asked for twice.
  const told = new Set<string>();
  return (urls) => {
    const pages = urls.filter((url) => !told.has(url));
    for (const url of pages) told.add(url);
    if (pages.length > 0) {
      io.stderr(`asking whether ${count(pages.length, 'page')} ${pages.length === 1 ? 'is' : 'are'} there\n`);
    }
    return ask(urls);
  };
}
