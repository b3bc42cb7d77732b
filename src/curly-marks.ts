/** A whole value between curly quotation marks: “A” and “B” is none. */
const BETWEEN_CURLY = /^[“”„‘’]([^“”„]*)[“”‘’]$/su;

/** YAML takes curly quotation marks for a part of the value: what to do about those around one; nothing where there are none. */
export function curlyFault(input: unknown): string | undefined {
  const isCurly = typeof input === 'string' && BETWEEN_CURLY.test(input.trim());
  return isCurly ? 'take the curly quotation marks away, or write straight ones: `"…"`' : undefined;
}

/** What to do about a number between quotation marks, straight or curly. */
export function quotedNumberFault(input: unknown): string | undefined {
  if (typeof input !== 'string') return undefined;
  const inside = (BETWEEN_CURLY.exec(input.trim())?.[1] ?? input).trim();
  return /^\d{1,15}$/.test(inside) ? `take the quotation marks away: write \`${Number(inside)}\`` : undefined;
}
