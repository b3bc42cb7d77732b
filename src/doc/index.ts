export type * from './block.ts';
export type * from './character-style.ts';
export type * from './doc.ts';
export { type Handlers, handle } from './handlers.ts';
export type * from './inline.ts';
export { inspect } from './inspect.ts';
export { type Language, languages } from './language.ts';
export type * from './masthead.ts';
export type * from './no-break.ts';
export type * from './note-marks.ts';
export type { PlainSheet, QuotationMarks, RowSigns } from './plain-sheet.ts';
export { signBefore } from './plain-sheet.ts';
export type * from './position.ts';
export { bearsQuotationMarks } from './quotation.ts';
export type * from './stylesheet.ts';
export { paragraphRoles } from './stylesheet.ts';
export {
  blockTexts,
  countTokens,
  countWords,
  inlineText,
  joinTexts,
  noteTexts,
  paragraphsOf,
  type Stretch,
  type WordCount,
} from './text.ts';
export { cutText, lastUpTo, placeInText } from './text-place.ts';
