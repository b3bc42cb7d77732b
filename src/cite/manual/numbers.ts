import type { Row } from './words.ts';
import { joined } from './words.ts';

/** The first part of the symbol of a United Nations document, after https://www.un.org/dgacm/en/content/editorial-manual. */
const SERIES = 'A|E|S|T|ST|TD|ECE|ESA|DP|JIU|UNEP|HRI|HSP|NPT|CCPR|CAT|CED|CEDAW|CERD|CESCR|CMW|CRC|CRPD|CTOC|FCCC|BWC';

const SYMBOL = new RegExp(String.raw`^(${SERIES})/[A-Z0-9][\w./()–-]*( \((Vol|Part)\. [\w-]+\))?$`);

/** The symbols that `number` is made of: one, or a row with commas and `and`; nothing when it is something else. */
export function symbolsOf(number: string | undefined): readonly string[] | undefined {
  const symbols = (number ?? '').split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/).map((symbol) => symbol.trim());
  return symbols.every((symbol) => SYMBOL.test(symbol)) ? symbols : undefined;
}

/** `1-2` and `1, 2` are `1 and 2`; more in a row keep a dash. */
export function numberRow(number: string, row: Row): string {
  const [from, to] = /^(\d+)\s*[-–]\s*(\d+)$/.exec(number)?.slice(1) ?? [];
  if (from !== undefined && to !== undefined)
    return Number(to) === Number(from) + 1 ? joined([from, to], row) : `${from}–${to}`;
  const parts = number.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/);
  return parts.every((part) => /^[\d/.]+$/.test(part)) ? joined(parts, row) : number;
}

/** `E.05.IV.8`: the number under which a publication is sold. */
export function salesNumberOf(number: string | undefined): string | undefined {
  return /^(?:Sales No\. )?([EFSRACM]\.\d\d\.[IVX]+\.[\w.]+)$/.exec(number ?? '')?.[1];
}
