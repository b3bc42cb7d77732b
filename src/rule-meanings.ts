import type { RuleId } from './rules.ts';

/** Rules about one thing that is read or made. */
interface RuleGroup {
  readonly title: string;
  /** What each of them asks for, in one sentence. */
  readonly meanings: Readonly<Partial<Record<RuleId, string>>>;
}

/** The rules that are no object of `src/lint/`, by what they are about. The order is that of a build. */
export const ruleGroups: readonly RuleGroup[] = [
  {
    title: 'Files',
    meanings: {
      'file-missing': 'The file of the text, and every file that it names, is there.',
      'file-outside': 'Every file that a statement names is inside its folder, and no link leads out of it.',
      'file-unreadable': 'What a statement names is a file that the system lets Rostrum read, not a folder.',
      'file-not-utf8': 'Texts are saved as UTF-8.',
      'file-too-large': 'No file is so large that it can only be named by mistake.',
      'file-empty': 'A file of data has something in it.',
      'file-type-unknown': 'The end of its name says of what kind a file of data is, and Rostrum reads that kind.',
      'cases-unread':
        'A file `cases.yaml` (or .csv, .json, .xlsx) that stands beside the text is named in its front matter: else nobody in it is protected.',
      'data-unread':
        'Files `signatories`, `figures` and `sources` that stand beside the text are named in its front matter.',
      'character-forbidden': 'No text and no data holds a character that nothing can print, such as U+0007.',
      'yaml-invalid': 'What is written in YAML, front matter included, is YAML, and no key stands twice.',
      'csv-invalid': 'Every row of a CSV file has as many fields as its head, and quotation marks are closed.',
      'xlsx-invalid': 'An Excel workbook can be read: it is whole, has the sheet that is named, and no merged cells.',
      'xlsx-formula': 'Cells hold values: of a formula the result is read that Excel saved last.',
      'xlsx-other-sheets': 'The sheet that is read is named in the front matter, where a workbook has several.',
      'bibtex-invalid': 'What is written in BibTeX or BibLaTeX is so: what opens is closed, and each entry has a key.',
    },
  },
  {
    title: 'Front matter',
    meanings: {
      'front-matter-missing': 'A text begins with its front matter, between two lines of `---`.',
      'session-unknown': 'The session is one that Rostrum’s calendar of the Council has.',
      'agenda-item-unknown': 'The agenda item is one of the ten of the Council’s agenda.',
      'language-mismatch':
        'The language that the name of the file says, as `statement.fr.md` does, is that of the text.',
      'rule-fixed':
        'Neither the settings nor a comment take away a rule that protects people, or without which no document can be made.',
    },
  },
  {
    title: 'Keys and values of all data',
    meanings: {
      'key-unknown': 'Every key, and every column of a table, is one that Rostrum knows.',
      'column-ambiguous': 'Every column of a table is one key, and no two are the same.',
      'value-missing': 'What a record must say is there, and a list is not empty.',
      'value-invalid': 'Every value is of the kind that its key asks for: a day that was, one of the words allowed.',
      'id-duplicate': 'Each case, each figure and each source has an id of its own.',
    },
  },
  {
    title: 'Signatories and their approvals',
    meanings: {
      'lead-invalid': 'One organization is marked `lead`, has consultative status, and is named.',
      'signatory-duplicate': 'No organization stands twice in the list with answers that differ.',
      'signatory-repeated':
        'No organization stands twice in the list; one that does, with the same answers, is named once.',
      'signatory-alike':
        'No two organizations have the same acronym, or names that differ in an article or a spelling alone: they may be one.',
      'publish-unanswered':
        'In a table with the column `publish`, every organization has said whether it may be named; where all answers are `no`, an empty cell is `yes`.',
      'status-stale': 'The status of an organization was confirmed within the year before the statement.',
      'approval-incomplete':
        'An approval says who approved, on which day, and which text, with all figures of its digest.',
      'approval-date-doubtful': 'An approval is of the year before the statement, and not of a later day.',
      'approval-missing':
        'Every organization has approved the text, where `requireApprovals` or `--require-approvals` asks for that.',
      'approval-outdated': 'The text that an organization approved is this one.',
      'name-withheld-kept':
        'No text that was kept in `approvals/` names somebody who is not to be named, as one whose consent was withdrawn since.',
    },
  },
  {
    title: 'Cases',
    meanings: {
      'consent-missing':
        'Who is named has consented, by the day of the statement, and the consent stands; a child is never named.',
    },
  },
  {
    title: 'Placeholders, helpers and partials',
    meanings: {
      'template-invalid': 'What stands between `{{` and `}}` is whole, and of what Rostrum takes.',
      'partial-unknown':
        'Every partial is there, in the folder `partials/` or among Rostrum’s own, and is named by letters, figures and hyphens.',
      'partial-recursive': 'No partial calls itself, and none is called so often that the text has no end.',
      'helper-unknown': 'Every helper is one that Rostrum has.',
      'path-unknown': 'What a placeholder names is in the data.',
      'value-empty': 'What a placeholder prints is not empty, wherever it stands.',
      'value-not-text': 'What a placeholder prints is a text or a number, not a list.',
      'value-unfit': 'A helper is given what it takes: `{{age …}}` a case, `{{count …}}` a list.',
    },
  },
  {
    title: 'Markdown and comments',
    meanings: {
      'statement-empty': 'A statement has a text.',
      'markdown-refused': 'A text holds nothing that documents of the Council do not print: images, HTML, code.',
      'link-refused': 'A link leads to an address on the Internet that Word can open.',
      'language-tag-invalid': 'What stands behind `{lang=` is a language tag of BCP 47, and there are words before it.',
      'heading-too-deep': 'Headings have three levels at most.',
      'nesting-too-deep': 'Lists, quotations, blocks and emphasis do not stand in each other without end.',
      'footnote-undefined': 'Every note that is called is defined.',
      'footnote-duplicate': 'Every note is defined once.',
      'footnote-nested': 'No note calls a note.',
      'footnote-unused': 'Every note that is defined is called.',
      'definition-unused': 'Every line that gives a link its address is printed somewhere.',
      'silence-invalid': 'A comment `rostrum-ignore` stands above a block, names a rule, and gives a reason.',
      'silence-unused': 'A comment `rostrum-ignore` silences something.',
    },
  },
  {
    title: 'Sources and citations',
    meanings: {
      'citation-invalid': 'What begins with `[@` is a citation: each part names one source.',
      'citation-unknown': 'Every source that is cited, in the text or in the data, is among those of the statement.',
      'citation-in-heading': 'No heading cites a source.',
      'style-invalid': 'The file that `style` names is a CSL style that sets notes.',
      'access-date-missing': 'A page without a date, and a database, say on which day they were looked up.',
      'source-unused': 'Every source of the list is cited.',
    },
  },
  {
    title: 'Documents',
    meanings: {
      'labels-over-word-limit':
        'The file to submit keeps the word limit with its typed labels and signs, too, as Word counts them.',
      'character-uncovered': 'The fonts of the PDF have every character that it prints.',
    },
  },
];

/** What a rule that is no object of `src/lint/` asks for; nothing of the others, whose documentation says it. */
export function meaningOf(id: RuleId): string | undefined {
  return ruleGroups.map(({ meanings }) => meanings[id]).find((meaning) => meaning !== undefined);
}
