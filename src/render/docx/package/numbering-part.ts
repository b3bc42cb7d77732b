/**
 * Takes out the bullet list that docx defines in every file, the first definition and its use, and what docx says of the
 * others: that they are drafts by Word's own hand, whose levels nobody uses yet.
 */
export function ownLists(numbering: string): string {
  return numbering
    .replace(/<w:abstractNum .*?<\/w:abstractNum>/s, '')
    .replace(/<w:num w:numId="1">.*?<\/w:num>/s, '')
    .replaceAll(' w:tentative="1"', '')
    .replaceAll('<w:multiLevelType w:val="hybridMultilevel"/>', '<w:multiLevelType w:val="multilevel"/>');
}

/** Whether the part defines a list at all: the file to submit, whose labels are typed, has none. */
export function hasLists(numbering: string): boolean {
  return numbering.includes('<w:num ');
}
