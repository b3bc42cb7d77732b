/** The parameters of Punycode for host names: RFC 3492, section 5. */
const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 0x80;

/**
 * The letters of a label of a host, `münchen` of `mnchen-3ya`: RFC 3492, section 6.2.
 *
 * @param encoded what stands behind `xn--`
 * @returns nothing when it is no Punycode
 */
export function fromPunycode(encoded: string): string | undefined {
  const small = encoded.toLowerCase();
  const hyphen = small.lastIndexOf('-');
  const codes = Array.from(small.slice(0, Math.max(hyphen, 0)), (letter) => letter.charCodeAt(0));
  let [code, bias, inserted, at] = [FIRST_CODE, FIRST_BIAS, 0, hyphen + 1];
  while (at < small.length) {
    const before = inserted;
    for (let [weight, step] = [1, BASE]; ; step += BASE) {
      const digit = digitOf(small.charAt(at));
      if (digit === undefined) return undefined;
      at += 1;
      inserted += digit * weight;
      const threshold = Math.min(Math.max(step - bias, LEAST), MOST);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = codes.length + 1;
    bias = adapted(inserted - before, count, before === 0);
    code += Math.floor(inserted / count);
    inserted %= count;
    if (code > 0x10ffff) return undefined;
    codes.splice(inserted, 0, code);
    inserted += 1;
  }
  return String.fromCodePoint(...codes);
}

/** `a` to `z` are 0 to 25, `0` to `9` are 26 to 35. */
function digitOf(letter: string): number | undefined {
  if (/[a-z]/.test(letter)) return letter.charCodeAt(0) - 97;
  return /\d/.test(letter) ? Number(letter) + 26 : undefined;
}

function adapted(difference: number, count: number, isFirst: boolean): number {
  let delta = Math.floor(difference / (isFirst ? DAMP : 2));
  delta += Math.floor(delta / count);
  let bias = 0;
  for (; delta > ((BASE - LEAST) * MOST) / 2; bias += BASE) delta = Math.floor(delta / (BASE - LEAST));
  return bias + Math.floor(((BASE - LEAST + 1) * delta) / (delta + SKEW));
}
