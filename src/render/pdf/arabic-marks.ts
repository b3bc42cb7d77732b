/** Marks of Arabic that stand together. */
const together = /[\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08ca-\u08ff]{2,}/gu;

/** Hamzas and small letters that belong to the letter itself, and the doubling sign; then come the vowels. */
const classes = [/[\u0654\u0655\u0658\u06dc\u06e3\u06e7\u06e8\u08ca\u08cb\u08cd-\u08cf\u08d3\u08f3]/u, /\u0651/u];

/**
 * Puts the marks of Arabic letters in the order in which fonts stack them (UTR #53). The normal form has them in another, and
 * means the same: a vowel over the doubling sign would stand below it, and be another vowel.
 */
export function stackedMarks(text: string): string {
  return text.replace(together, (marks) => [...marks].sort((a, b) => classOf(a) - classOf(b)).join(''));
}

function classOf(mark: string): number {
  const found = classes.findIndex((pattern) => pattern.test(mark));
  return found === -1 ? classes.length : found;
}
