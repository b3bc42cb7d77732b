import { z } from 'zod';
import { languages } from '../doc/index.ts';
import { phrase } from './council.ts';

/** Words for one organization, for two where the language has a dual, and for more. */
const counted = z.strictObject({ one: z.string(), two: z.string().optional(), other: z.string() });

/** How items stand in a row; `last` joins the last two, or `before.last` where the last begins as `before.pattern` says. */
const joiner = z.strictObject({
  separator: z.string(),
  last: z.string(),
  before: z.strictObject({ pattern: z.string(), last: z.string() }).optional(),
});

export type Joiner = z.infer<typeof joiner>;

/**
 * How a language names organizations with their status in one sentence. `{names}` and `{status}` stand for the parts of
 * a group.
 */
const sponsorGrammar = z.strictObject({
  group: z.string(),
  names: joiner,
  groups: joiner,
  status: z.strictObject({ general: counted, special: counted, roster: counted }),
});

export type SponsorGrammar = z.infer<typeof sponsorGrammar>;

/** How a language writes days; patterns hold `{day}`, `{month}`, `{year}`, and for ranges the same with 1 and 2. */
const dateGrammar = z.strictObject({
  months: z.array(z.string()).length(12),
  day: z.string(),
  /** The first of a month, where it is written differently: `1er`. */
  firstDay: z.string().optional(),
  month: z.string(),
  year: z.string(),
  rangeInMonth: z.string(),
  rangeInYear: z.string(),
  rangeAcrossYears: z.string(),
  /** A part of a month or a year, where the day is not known; `{date}` is the month or year. */
  parts: z.strictObject({ early: z.string(), middle: z.string(), late: z.string() }),
});

export type DateGrammar = z.infer<typeof dateGrammar>;

/** Words that stand on one line with the number or the name beside them. */
const noBreak = z.strictObject({
  beforeNumber: z.array(z.string().min(1)),
  afterNumber: z.array(z.string().min(1)),
  beforeName: z.array(z.string().min(1)),
});

/** The first mark of a kind: a figure or a letter, and the signs around it. */
const firstMark = z.string().regex(/^[^\p{L}\p{N}]*[1aأ][^\p{L}\p{N}]*$/u);

const noteMarks = z.strictObject({ number: firstMark, letter: firstMark, between: z.string().min(1) });

/** A word by the number before it: the categories of CLDR's plural rules. */
const byNumber = z.strictObject({ one: z.string(), few: z.string(), many: z.string(), other: z.string() });

/** A word that agrees with its number, and its forms where other words govern both: `2 процента`, `более 2 процентов`. */
const agreeing = z.strictObject({ plain: byNumber, governed: byNumber });

const grammar = z.strictObject({
  /** BCP 47 tag for documents: `en-GB`. */
  tag: z.string(),
  /** The language of the right-hand block of the cover: English in Russian, Arabic and Chinese documents. */
  coverBlock: z.enum(languages),
  date: dateGrammar,
  noBreak,
  /** Besides the words of `noBreak`: where a full stop ends no sentence. */
  abbreviations: z.array(z.string().min(1)),
  noteMarks,
  sponsors: sponsorGrammar,
  /** How things stand in a row in a sentence: `arrest, trial and execution`. */
  list: joiner,
  /**
   * The numbers from one to nine in words, which the United Nations Editorial Manual asks for; null where the word
   * changes with gender or case, and a figure is written.
   */
  numerals: z.array(z.string().nullable()).length(9),
  /** What parts thousands and decimals, and from which number on thousands are parted. */
  numbers: z.strictObject({ group: z.string(), decimal: z.string(), leastGrouped: z.int() }),
  /** What is known of a number: `{number}`, and `{from}` and `{to}` of a range. */
  figures: z.strictObject({
    range: z.string(),
    over: z.string(),
    atLeast: z.string(),
    atMost: z.string(),
    about: z.string(),
    perCent: z.union([z.string(), agreeing]),
  }),
});

export type Grammar = z.infer<typeof grammar>;

const datedPhrase = z.strictObject({
  fromSession: z.int().positive(),
  text: phrase,
  source: z.string().optional(),
});

const dated = z.array(datedPhrase);

/** The fixed words of a written statement, by language; texts are Markdown with Handlebars where a value is filled in. */
export const phrases = z.strictObject({
  languages: z.strictObject({ en: grammar, fr: grammar, es: grammar, ru: grammar, ar: grammar, zh: grammar }),
  organization: phrase,
  organ: phrase,
  distribution: phrase,
  /** `English only`, in the language of the cover's right-hand block, by the language of the statement. */
  languageOnly: z.strictObject({ en: phrase, fr: phrase, es: phrase, ru: phrase, ar: phrase, zh: phrase }),
  council: phrase,
  agendaItem: phrase,
  /** Who submits: `{{sponsors}}` is the row of organizations with their status, `[^*]` the call of the cover's note. */
  submittedBy: z.strictObject({ individual: phrase, joint: phrase }),
  circulation: phrase,
  received: phrase,
  /** The cover's note, by session. */
  coverNote: dated,
  /** Organizations without status, in a note to the title or closing the document: `{{names}}`. */
  supporters: z.array(datedPhrase.extend({ place: z.enum(['titleNote', 'closing']) })),
  /** How authors say that words are emphasized, in small letters, by language. */
  emphasisMentioned: z.record(z.enum(languages), z.array(z.string())),
  /** Our own words: the document is no official one. */
  disclaimer: phrase,
  /** Said of the links between notes and their calls, to those who hear the document: `{{label}}`. */
  noteLinks: z.strictObject({ toNote: phrase, toText: phrase }),
  /** Said of the table that the masthead is set in, to those who hear the document. */
  mastheadDescription: phrase,
  nameWithheld: phrase,
  /** For a person whose age is `unknown`. */
  ageUnknown: phrase,
  /** A table of cases: the headings of its columns, and what stands for what is not known, or not given. */
  casesTable: z.strictObject({
    columns: z.strictObject({
      name: phrase,
      age: phrase,
      sex: phrase,
      status: phrase,
      act: phrase,
      date: phrase,
      place: phrase,
      court: phrase,
      charges: phrase,
      perpetrators: phrase,
      note: phrase,
    }),
    unknown: phrase,
    nothing: phrase,
  }),
});

export type Phrases = z.infer<typeof phrases>;
