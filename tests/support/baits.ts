import type { Language } from '../../src/doc/index.ts';
import type { Template } from '../../src/template/index.ts';

/** What is repeated; the calls of notes in it are U+FFFC, and paragraphs end with a line feed. */
export type Baits = Readonly<Record<string, string>>;

/** What no language is without. A pattern that repeats one of these classes is slow at it, when it is slow at anything. */
const signs: Baits = {
  letters: 'a',
  'capital letters': 'A',
  'words with capitals': 'Loire ',
  'letters with marks': 'e\u0301',
  figures: '1',
  'groups of figures': '111 ',
  'groups of thousands': '1,000 ',
  'numbers of two figures': '11 ',
  'years in brackets': '(Brook, 2019) ',
  'no-break spaces': '\u00A0',
  'spaces and a word': 'a          ',
  stops: '.',
  'short sentences': 'A. ',
  commas: ', ',
  colons: ': ',
  apostrophes: '’',
  hyphens: '-',
  dashes: '–',
  slashes: '/',
  'opened brackets': '(',
  'opened brackets with words': '(a ',
  'opened quotation marks': '“',
  'opened guillemets': '«',
  quotations: '“the river was closed to us” ',
  guillemets: '«\u00A0la rivière nous était fermée\u00A0» ',
  calls: 'a\uFFFC',
  'calls alone': '\uFFFC',
  'calls behind stops': 'a.\uFFFC ',
  'calls before stops': 'a\uFFFC. ',
  'calls behind spaces': 'river of \uFFFC',
  'short paragraphs': 'The river of the valley is wide.\n',
  mailboxes: 'anna.brook@loire.',
  telephones: '+1 (2) ',
  addresses: 'the river https://loire.example/a?utm_source=b ',
  'joiners and other unseen signs': 'a\u200C\u200D\u00AD',
  dates: 'the rivers of 12.12.2020 ',
  symbols: 'A/HRC/37/24 and ',
};

/** Of these, what patterns of every language repeat; the others stand in rules that read all languages alike, and are tried in English. */
const shared = ['figures', 'spaces and a word', 'stops', 'opened brackets', 'calls', 'telephones'];

/** What English alone is looked through for. */
const english: Baits = {
  'straight quotation marks': '"the river of the valley ',
  'quotations between straight marks': '"the river of the valley" ',
  'straight apostrophes': "the river's valleys 'of the ",
  braces: '{ ',
  brackets: '[',
  'opened addresses': '<http:',
  percentages: 'rivers of 1 per cent 2% ',
  sums: '1 + ',
  'sums in brackets': '97 people (50 men and ',
  'dates of months': 'the rivers of 3 May 2021 May 3, ',
  capitals: 'LOIRE ',
  acronyms: 'LRV (Loire Rivers Valley) ',
  'names of cases': 'Weir v. ',
  'claims that never end': 'According to Loire Rivers Watch for the ',
  'numbers under ten': 'There were 5 women. ',
  figure: '5 women came. ',
  adverbs: 'badly-made ',
  spellings: 'we organise the river ',
  'names of files': 'the river.docx ',
  keys: 'the river @key ',
  'dashes between words': 'rivers — valleys -- rivers ',
  'footnotes that are named': 'see footnote 12 ',
  'parts of a name': 'Clara de la ',
  surnames: 'The Rhônemont family came to the river.\n',
  identifiers: 'CH93 0076 2011 ',
  'books and their numbers': 'ISBN 97 doi:10.1000/',
};

/** The scripts of the other languages, and what stands in them. */
const scripts: Readonly<Record<Language, Baits>> = {
  en: english,
  fr: { ordinals: '1er ', streets: '12 rue de la ', 'signs with spaces': 'a\u202F; « b\u202F! » ' },
  es: { ordinals: '1.º ', streets: 'Calle de la Calle ', 'opened questions': '¿a? ¡' },
  ru: {
    letters: 'б',
    capitals: 'Б',
    words: 'Слово ',
    sentences: 'Б. б. ',
    streets: 'улица Речная улица ',
    initials: 'А. Б. ',
  },
  ar: {
    letters: 'ب',
    'letters with vowels': 'بَ',
    words: 'كلمة ',
    figures: '٣',
    'Persian figures': '۳ ',
    commas: '،',
    questions: 'كلمة؟ ',
    streets: 'شارع كلمة ',
    'words with joiners': 'می\u200Cخواهد ',
  },
  zh: {
    letters: '人',
    sentences: '人。',
    commas: '人，',
    figures: '二〇',
    'wide figures': '１２',
    'opened brackets': '（',
    brackets: '（人）',
    quotations: '「人」',
    books: '《人',
    streets: '人路',
    articles: '第十',
  },
};

/** So many lines, each with a number of its own, that they come to a size. */
function numbered(size: number, line: (number: number) => string): string {
  const length = line(1000).length;
  return Array.from({ length: Math.floor(size / length) }, (_, index) => line(index + 1)).join('');
}

/** Texts in Markdown, of so many characters. */
export const structures: Readonly<Record<string, (size: number) => string>> = {
  headings: (size) => numbered(size, (number) => `# Heading ${number}\n\nText.\n\n`),
  subheadings: (size) => `# Rivers\n\n${numbered(size, (number) => `## Heading ${number}\n\n`)}`,
  notes: (size) =>
    numbered(size, (number) => `Word.[^n${number}]\n\n[^n${number}]: Ibid., see footnote ${number}; Loire\n\n`),
  'notes of one paragraph': (size) =>
    `${numbered(size / 2, (number) => `A word [^n${number}] , `)}\n\n${numbered(size / 2, (number) => `[^n${number}]: Loire.\n`)}`,
  'links, italics and foreign words': (size) =>
    numbered(
      size,
      (number) => `[river](https://loire.example/${number}?utm_source=a) *river* [mot]{lang=fr} organise. `,
    ),
  'rows of a table': (size) =>
    `| a | b |\n| --- | --- |\n${numbered(size, (number) => `| river ${number} | 12 people |\n`)}`,
  'items of lists': (size) => numbered(size, (number) => `- river ${number}, organised\n\nText.\n\n`),
  'figures of the data': (size) => '{{figure "loire"}} and '.repeat(size / 24),
  'quotations that are set apart': (size) =>
    numbered(size / 4, (number) => `> The river has ${number} banks\n\nText.\n\n`),
};

/** What is repeated in a text of a language: signs, and all words that its data has rules look for, each alone and before others. */
export function baitsOf(language: Language, template: Template): Baits {
  const words = [...new Set(wordsOf(language, template))];
  const each = (behind: string): string => words.map((word) => `${word}${behind}`).join(' ');
  const own = language === 'en' ? signs : Object.fromEntries(shared.map((name) => [name, signs[name] ?? '']));
  return {
    ...own,
    ...prefixed(scripts[language], language),
    'all words of the data': `${each('')} `,
    'all words of the data before a number': `${each(' 12')} `,
    'all words of the data before a name': `${each(' Loire')} `,
    'all words of the data in paragraphs': `${each('\n')}`,
  };
}

function prefixed(baits: Baits, language: Language): Baits {
  return Object.fromEntries(Object.entries(baits).map(([name, bait]) => [`${name} (${language})`, bait]));
}

function wordsOf(language: Language, { lint, phrases, countedNouns }: Template): string[] {
  const { care, claims, council, dates, quotations, sums } = lint;
  const { date, noBreak } = phrases.languages[language];
  const claim = claims[language];
  return [
    ...[care.telephoneWords, care.identityWords, care.insults].flatMap((words) => words[language]),
    ...[council.salutations, council.otherKinds, council.itemWords].flatMap((words) => words[language]),
    ...[quotations.titles, quotations.charges, quotations.units].flatMap((words) => words[language]),
    ...[dates.future, dates.bounds].flatMap((words) => words[language]),
    ...dates.weekdays[language].flat(),
    ...(claim ? [...claim.accordingTo, ...claim.unnamed, ...claim.verbs, claim.that, ...claim.instruments] : []),
    ...(sums[language]?.persons ?? []),
    ...(countedNouns[language] ?? []),
    ...date.months,
    ...[noBreak.beforeNumber, noBreak.afterNumber, noBreak.beforeName].flat(),
  ];
}
