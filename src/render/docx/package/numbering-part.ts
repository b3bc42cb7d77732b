/** Takes out the bullet list that docx defines in every file: the first definition and its use. */
export function withoutDefaultList(numbering: string): string {
  return numbering.replace(/<w:abstractNum .*?<\/w:abstractNum>/s, '').replace(/<w:num w:numId="1">.*?<\/w:num>/s, '');
}
