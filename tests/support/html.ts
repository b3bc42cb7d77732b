const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What a reader sees of the reference HTML of CommonMark: the text, without tags. */
export function htmlText(html: string): string {
  return html
    .replace(/<\/?(p|li|ul|ol|h\d|blockquote|hr|br|pre|div|table|tr|td)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
