/** Arabic and Persian figures as those of the other languages; every character stays in its place. */
export function latinFigures(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (figure) => String((figure.codePointAt(0) ?? 0) & 15));
}
