/** What a finding of a rule keeps from being written. The other statements go on in every case. */
export type Stops = 'every product' | 'PDF' | 'submission' | 'nothing';

/** How grave a finding is. An `info` says what happens to a text that is sound; nothing need be done. */
export type Severity = 'error' | 'warning' | 'info';

export interface Rule {
  /** How grave a finding is unless the settings say otherwise: those of a message are in its `fatal`. */
  readonly severity: Severity;
  readonly stops: Stops;
  /** Whether `rules:` may set it to off, warning or error. */
  readonly settable: boolean;
  /** Whether a comment above a block may silence it there: what is found of the statement as a whole is in no block. */
  readonly silenceable: boolean;
}

const broken: Rule = { severity: 'error', stops: 'every product', settable: false, silenceable: false };
const unsendable: Rule = { severity: 'error', stops: 'submission', settable: true, silenceable: true };
const advice: Rule = { severity: 'warning', stops: 'nothing', settable: true, silenceable: true };
const remark: Rule = { severity: 'info', stops: 'nothing', settable: true, silenceable: true };

/** A rule whose findings are of the statement as a whole, of its front matter or of its data. */
function whole(rule: Rule): Rule {
  return { ...rule, silenceable: false };
}

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
  'cases-unread': broken,
  'data-unread': whole(advice),
  'character-forbidden': broken,
  'front-matter-missing': broken,
  'yaml-invalid': broken,
  'csv-invalid': broken,
  'xlsx-invalid': broken,
  'xlsx-formula': whole(advice),
  'xlsx-other-sheets': whole(advice),
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
  'signatory-repeated': whole(advice),
  'signatory-alike': whole(advice),
  'publish-unanswered': whole(advice),
  'status-stale': whole(advice),
  'approval-incomplete': whole(advice),
  'approval-date-doubtful': whole(advice),
  'rule-fixed': broken,
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
  'silence-invalid': broken,
  'silence-unused': whole(advice),
  'statement-empty': broken,
  // cite
  'citation-unknown': broken,
  'style-invalid': broken,
  'citation-in-heading': advice,
  'access-date-missing': whole(advice),
  'source-unused': whole(remark),
  // lint
  'name-withheld': broken,
  'word-limit-exceeded': whole(unsendable),
  'contact-missing': whole(unsendable),
  'approval-missing': { ...unsendable, settable: false, silenceable: false },
  'approval-outdated': whole(advice),
  'language-not-received': whole(unsendable),
  'session-dates-unknown': whole(advice),
  'submission-drops-emphasis': whole(remark),
  'submission-drops-table': remark,
  'submission-marks-quotation': remark,
  'submission-hides-address': whole(remark),
  'emphasis-mentioned': advice,
  'title-not-in-title-case': whole(advice),
  'title-long': whole(remark),
  'labels-over-word-limit': whole(advice),
  'heading-level-skipped': advice,
  'markdown-suspect': advice,
  'braces-single': unsendable,
  'date-outside-session': whole(advice),
  'deadline-passed': whole(advice),
  'agenda-title-differs': advice,
  'spoken-address': remark,
  'figure-disputed': advice,
  'figure-words-doubled': advice,
  'count-unsourced': advice,
  'footnote-bare-url': remark,
  // lint: care
  'name-withheld-part': advice,
  'name-withheld-kept': whole(advice),
  'namesake-published': whole(advice),
  'pseudonym-repeated': whole(advice),
  'contact-in-text': advice,
  'email-in-text': advice,
  'telephone-in-text': advice,
  'street-address': remark,
  'identifying-detail': advice,
  'file-path-in-text': advice,
  'insulting-word': advice,
  // lint: data
  'weekday-wrong': advice,
  'date-impossible': advice,
  'date-other-calendar': remark,
  'date-after-statement': advice,
  'sum-mismatch': advice,
  'age-disagrees': whole(advice),
  'dates-disordered': whole(advice),
  'case-without-source': whole(remark),
  'figure-without-source': whole(remark),
  // lint: style
  'note-mark-place': remark,
  'note-mark-space': remark,
  'note-stop': remark,
  'note-latin': remark,
  'heading-stop': remark,
  'heading-alone': remark,
  'section-empty': advice,
  dash: remark,
  'range-hyphen': remark,
  'percent-one-word': remark,
  'per-cent-mixed': remark,
  'latin-abbreviation': remark,
  'double-space': remark,
  'space-before-punctuation': remark,
  'word-doubled': remark,
  'country-name': remark,
  'date-form': remark,
  'number-under-ten': remark,
  'sentence-begins-with-figure': remark,
  'thousands-separator': remark,
  'abbreviation-un': remark,
  'acronym-unexplained': remark,
  'heading-case': remark,
  spelling: remark,
  'inclusive-language': remark,
  contraction: remark,
  'capital-letter': remark,
  'adverb-hyphen': remark,
  'century-in-words': remark,
  'decade-apostrophe': remark,
  'straight-quotation-mark': remark,
  'quotation-marks-unbalanced': advice,
  // lint: links
  'link-broken': advice,
  'link-moved': remark,
  'link-unreachable': remark,
  // lint: sources
  'citation-abbreviation': remark,
  'citation-available-colon': remark,
  'citation-comma-in-quotation': remark,
  'citation-communication-prefix': remark,
  'citation-consecutive': remark,
  'citation-corrigendum': remark,
  'citation-date-access': remark,
  'citation-doi': remark,
  'citation-et-al': remark,
  'citation-page-of-symbol': remark,
  'citation-place-colon': remark,
  'citation-plural': remark,
  'citation-resolution': remark,
  'citation-restricted': advice,
  'citation-symbol': remark,
  'citation-versus': remark,
  'note-cross-reference': advice,
  'note-ibid': advice,
  'note-above': remark,
  'claim-without-source': advice,
  'quotation-without-note': advice,
  'url-in-text': remark,
  'url-insecure': remark,
  'url-private': advice,
  'url-repeated': remark,
  'url-search': remark,
  'url-sentence-end': advice,
  'url-session': advice,
  'url-shortened': advice,
  'url-tracking': advice,
  // render
  'character-uncovered': { ...broken, stops: 'PDF' },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

/** The rules that keep people who have not agreed to it from being named. */
export const protectingRuleIds: readonly RuleId[] = ['name-withheld', 'consent-missing', 'cases-unread'];

/** The rules whose findings hang on what the network says on the day; nobody need ask it. */
export const linkRuleIds: readonly RuleId[] = ['link-broken', 'link-moved', 'link-unreachable'];

/** Whether a word is the id of a rule. */
export function isRule(word: string): word is RuleId {
  return Object.hasOwn(rules, word);
}
