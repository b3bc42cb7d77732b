/** What Word counts and opens; a file with more is one that it offers to repair. */

/** Columns of a table (Microsoft, "Operating parameter limitations and specifications" of Word). */
export const columns = 63;

/** The number of an item ([MS-DOC], 2.9.150). */
export const itemNumber = 32_767;

/**
 * The number of an item that is counted in letters: Word takes labels of 31 characters ([MS-OI29500], 2.1.283), which
 * leaves 29 between brackets, and z is followed by aa.
 */
export const letteredItem = 29 * 26;

/** Characters of an address: Windows follows no longer ones, and Word's kin call a file with one damaged. */
export const address = 2079;
