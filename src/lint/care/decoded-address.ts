import { fromPunycode } from './punycode.ts';

/** So often an address is encoded that stands in another, which stands in a third. */
const MOST = 3;

/** An address as one reads it: what stands in percent signs, also twice, and the letters of hosts in Punycode. */
export function decodedAddress(address: string): string {
  let words = address;
  for (let round = 0; round < MOST; round += 1) {
    const next = words.replace(/(?:%[0-9a-f]{2})+/gi, lettersOf);
    if (next === words) break;
    words = next;
  }
  return words.replace(
    /(?<![\p{L}\p{N}-])xn--([a-z0-9-]{1,59})/giu,
    (label, encoded) => fromPunycode(encoded) ?? label,
  );
}

/** Bytes of UTF-8, else of Latin-1. */
function lettersOf(escapes: string): string {
  const bytes = Uint8Array.from(escapes.slice(1).split('%'), (digits) => Number.parseInt(digits, 16));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
}
