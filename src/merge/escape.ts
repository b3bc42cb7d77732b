/**
 * Makes a value print as it is written: nothing in it is Markdown, no line of it begins a block, no address in it
 * becomes a link. CommonMark lets a backslash stand before every mark of ASCII punctuation.
 */
export function escapeMarkdown(value: string): string {
  return value
    .replace(/(?<!\s)\s*\n\s*|\t/g, ' ')
    .replace(/^ +/, '')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
