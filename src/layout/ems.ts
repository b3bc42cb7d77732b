/** About how wide a text is in Times, in ems; layout knows no font, and shares out by this alone. */
export function emsOf(text: string): number {
  const wide = text.match(/[\p{Lu}\p{N}–—]/gu)?.length ?? 0;
  return wide * 0.55 + (text.length - wide) * 0.43;
}
