const WORD = "`submission` for the Word file to submit, `docx` for the one in the Council's look";
const FORM = '`form` for the fields of the form, as a text';

/** What people call products, and what to say instead. */
export const otherProductNames: ReadonlyMap<string, string> = new Map([
  ['word', WORD],
  ['doc', WORD],
  ['msword', WORD],
  ['ms-word', WORD],
  ['odt', WORD],
  ['rtf', WORD],
  ['txt', FORM],
  ['text', FORM],
  ['all', 'nothing: without `--to` all of them are made'],
]);
