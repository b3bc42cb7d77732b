interface Kind {
  readonly endings: RegExp;
  readonly name: string;
  /** How to make a workbook of it, up to the name that it is saved as. */
  readonly save: string;
}

/** Files that people have data in, and that are not read. */
const KINDS: readonly Kind[] = [
  { endings: /\.(?:docx?|docm|dotx?)$/i, name: 'a Word file', save: 'copy its table into Excel, save that as' },
  { endings: /\.(?:rtf|odt|pages)$/i, name: 'a text document', save: 'copy its table into Excel, save that as' },
  { endings: /\.pdf$/i, name: 'a PDF', save: 'copy its table into Excel, save that as' },
  {
    endings: /\.(?:xls|xlsm|xlsb|ods|numbers)$/i,
    name: 'a workbook of another kind',
    save: 'open it in Excel, save it as',
  },
];

/** What a file is that no data is read from, by its name. */
export function otherKind(path: string): Kind | undefined {
  return KINDS.find(({ endings }) => endings.test(path));
}
