/**
 * Leaves nothing in the rules above the notes but the rules. docx puts a note's mark there too, and Word then offers to
 * repair the file; no validator says so.
 */
export function plainSeparators(footnotes: string): string {
  return footnotes.replace(
    /<w:footnote w:type="(separator|continuationSeparator)" w:id="(-?\d+)">.*?<\/w:footnote>/gs,
    (_, type: string, id: string) =>
      `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`,
  );
}
