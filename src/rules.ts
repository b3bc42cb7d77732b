/** What a finding of a rule keeps from being written. The other statements go on in every case. */
export type Stops = 'every product' | 'PDF' | 'submission' | 'nothing';

/** How grave a finding is. An `info` says what happens to a text that is sound; nothing need be done. */
export type Severity = 'error' | 'warning' | 'info';

export interface Rule {
  readonly severity: Severity;
  readonly stops: Stops;
}

const broken: Rule = { severity: 'error', stops: 'every product' };
const unsendable: Rule = { severity: 'error', stops: 'submission' };
const advice: Rule = { severity: 'warning', stops: 'nothing' };
const remark: Rule = { severity: 'info', stops: 'nothing' };

/** Everything that Rostrum can find fault with, by id. The list is closed: a message has one of these ids. */
export const rules = {
  // read
  'file-missing': broken,
  'file-outside': broken,
  'file-unreadable': broken,
  'file-not-utf8': broken,
  'file-too-large': broken,
  'file-empty': broken,
  'file-type-unknown': broken,
  'character-forbidden': broken,
  'front-matter-missing': broken,
  'yaml-invalid': broken,
  'csv-invalid': broken,
  'xlsx-invalid': broken,
  'xlsx-formula': advice,
  'xlsx-other-sheets': advice,
  'bibtex-invalid': broken,
  // validate
  'key-unknown': broken,
  'column-ambiguous': broken,
  'value-missing': broken,
  'value-invalid': broken,
  'id-duplicate': broken,
  'session-unknown': broken,
  'agenda-item-unknown': broken,
  'language-mismatch': broken,
  'lead-invalid': broken,
  'consent-missing': broken,
  'signatory-duplicate': broken,
  'signatory-repeated': advice,
  'signatory-alike': advice,
  'status-stale': advice,
  // merge
  'template-invalid': broken,
  'partial-unknown': broken,
  'partial-recursive': broken,
  'helper-unknown': broken,
  'path-unknown': broken,
  'value-empty': broken,
  'value-not-text': broken,
  'value-unfit': broken,
  // compile
  'markdown-refused': broken,
  'link-refused': broken,
  'language-tag-invalid': broken,
  'citation-invalid': broken,
  'footnote-undefined': broken,
  'footnote-duplicate': broken,
  'footnote-nested': broken,
  'footnote-unused': advice,
  'definition-unused': broken,
  'nesting-too-deep': broken,
  'heading-too-deep': broken,
  'statement-empty': broken,
  // cite
  'citation-unknown': broken,
  'style-invalid': broken,
  'citation-in-heading': advice,
  'access-date-missing': advice,
  'source-unused': remark,
  // lint
  'name-withheld': broken,
  'word-limit-exceeded': unsendable,
  'contact-missing': unsendable,
  'language-not-received': unsendable,
  'session-dates-unknown': advice,
  'submission-drops-emphasis': remark,
  'submission-drops-table': remark,
  'submission-marks-quotation': remark,
  'submission-hides-address': remark,
  'emphasis-mentioned': advice,
  'title-not-in-title-case': advice,
  'labels-over-word-limit': advice,
  'heading-level-skipped': advice,
  'markdown-suspect': advice,
  'date-outside-session': advice,
  'figure-disputed': advice,
  'count-unsourced': advice,
  'footnote-bare-url': remark,
  // render
  'character-uncovered': { severity: 'error', stops: 'PDF' },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
