/** The help of the whole command, and of each of its commands. */
export const help = {
  rostrum: `rostrum: written statements for the Human Rights Council

  rostrum new NAME           a statement that builds, with commented data files
  rostrum check [PATH…]      every finding; --fix mends what is beyond doubt, --links asks for pages
  rostrum build [PATH…]      the documents: PDF, Word, the file to submit, the form
  rostrum words [PATH…]      words against the limit
  rostrum figures [PATH…]    figures, their sources, their rivals, and where they are used
  rostrum approvals [PATH…]  who has approved the text, who an older one and what changed since, who none
  rostrum import cases FILE  cases of a CSV file that Uwazi has exported
  rostrum schema NAME        JSON Schema of the front matter or a data file

PATH is a statement's folder or file; without one, every statement under statements/.
Exit codes: 0 all is well, 1 the documents have faults, 2 the tool could not run.
rostrum help COMMAND says more of one, as rostrum COMMAND --help does; rostrum --version names the version.
`,
  new: `rostrum new NAME

Makes the folder statements/NAME with a statement, signatories, cases and sources that build.
NAME is made of small letters, figures and hyphens. Editors find in statements/.schemas/ what keys the data files take;
where there are no settings of Visual Studio Code, it writes some that say so.
`,
  check: `rostrum check [PATH…] [--fix [--dry-run]] [--links [--fresh]] [--reporter NAME] [--strict] [--verbose]
              [--profile NAME] [--require-approvals]

Reads every statement and prints what it finds.

  --fix             mends in the texts what is beyond doubt, such as two spaces, and says what is left
  --dry-run         with --fix: shows as a diff what it would write, and writes nothing
  --links           asks the network whether the pages are there that text, notes and sources name. It
                    shows their hosts, and whoever watches the network, which pages you read
  --fresh           with --links: asks again; else an answer holds seven days, a fault an hour
  --reporter NAME   how findings are printed: pretty shows the lines that are meant (on a terminal);
                    plain is a line each, file:line:column severity message rule (elsewhere); json is
                    what vfile-reporter-json prints; github marks the lines of a change; sarif is 2.1.0
  --strict          warnings count as faults
  --verbose         lists what comments have silenced, and why
  --profile NAME    the rule for the file to submit, if not that of the session: times-10, times-12
  --require-approvals
                    an organization that has not approved this text is a fault
`,
  build: `rostrum build [PATH…] [--to pdf,docx,submission,form] [--out out] [--strict] [--profile NAME]
              [--require-approvals]

Writes the products of every statement into out/STATEMENT/, beside statements/.

  --to LIST      only these products
  --out FOLDER   where to write (out)
  --strict       nothing is written of a statement with warnings
  --profile NAME the rule for the file to submit, if not that of the session: times-10 (Times New
                 Roman 10, nothing bold), times-12 (Times New Roman 12, justified, the title bold)
  --require-approvals
                 nothing to submit while an organization has not approved this text
`,
  words: `rostrum words [PATH…]

Counts the words of every statement against its limit, and says how they were counted.
`,
  figures: `rostrum figures [PATH…]

Prints every figure of the data: the number, what it counts, who says so, its sources, the figures that contradict it,
and where it is used.
`,
  approvals: `rostrum approvals [PATH…] [--keep] [--require-approvals]

Prints of every organization what it has approved: this text; an older one, with the words that changed since, as
[-gone-] and {+new+}; or nothing. One that is not published is named by its row only.

  --keep               keeps the text in approvals/, so that later ones can be compared with it; from then on
                       every build keeps what it makes
  --require-approvals  ends with 1 while an approval is missing, as if the front matter said requireApprovals: yes
`,
  import: `rostrum import cases FILE [--to cases.yaml] [--columns FILE] [--overwrite]

Makes a file of cases of a CSV file that Uwazi has exported. Nobody is named: every case says publish: no. Columns that are
no key of a case are listed, and their cells kept as comments.

  --to FILE       where to write (cases.yaml)
  --columns FILE  YAML that says which column is what: columns: { Nombre: name, Fecha: date 2, Interno: unread },
                  acts: [arrest, execution], template: Case, dateFormat: dd/MM/yyyy
  --overwrite     writes though the file is there already
`,
  schema: `rostrum schema statement|signatories|cases|figures|sources|config

Prints the JSON Schema of the front matter, of a data file, or of rostrum.config.yaml.
`,
} as const;
