/** Ids of the character styles, which every stylesheet has. */
export const footnoteReference = 'FootnoteReference';
export const pageNumber = 'PageNumber';
export const hyperlink = 'Hyperlink';
