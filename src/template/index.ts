import { z } from 'zod';
import type { Stylesheet } from '../doc/index.ts';
import type { World } from '../world.ts';
import { columns } from './columns.ts';
import { type Council, council } from './council.ts';
import { countedNouns } from './counted-nouns.ts';
import { nameDeclensions } from './declensions.ts';
import { type LintData, loadLintData } from './lint/index.ts';
import { dataOf, loadText, whole } from './load.ts';
import { type Majority, majority } from './majority.ts';
import { type NameSpellings, nameSpellings } from './name-spellings.ts';
import { type Phrases, phrases } from './phrases.ts';
import { parseStylesheet } from './stylesheet.ts';
import { parseProfiles, type SubmissionProfile } from './submission.ts';

export type { ColumnNames } from './columns.ts';
export {
  type Council,
  type GrantedStatus,
  grantedStatuses,
  type Phrase,
  recordFor,
  type Session,
} from './council.ts';
export type { FigureWords } from './lint/figure-words.ts';
export type { LintData } from './lint/index.ts';
export type { Majority } from './majority.ts';
export { loadManual, type Manual } from './manual.ts';
export type { NameSpellings } from './name-spellings.ts';
export type { DateGrammar, Grammar, Joiner, Phrases, SponsorGrammar } from './phrases.ts';
export { type SubmissionProfile, submissionProfile } from './submission.ts';
export { loadUwazi, type Uwazi } from './uwazi.ts';

/** The words and measures of a body and of one kind of its documents, as `templates/` holds them. */
export interface Template {
  readonly council: Council;
  readonly phrases: Phrases;
  /** How the tables of partners are headed. */
  readonly columns: z.infer<typeof columns>;
  /** Nouns for persons and what is done to them, by language. */
  readonly countedNouns: z.infer<typeof countedNouns>;
  /** What stands between the names of a person and is left out at will. */
  readonly nameParticles: readonly string[];
  /** What stands before the name that a person had at birth: `née`, in small letters. */
  readonly birthNameWords: readonly string[];
  /** How the words of names are declined, by their ends. */
  readonly nameDeclensions: z.infer<typeof nameDeclensions>;
  /** Who is a child, and may be named all the same. */
  readonly majority: Majority;
  /** What organizations append to their names. */
  readonly legalForms: readonly string[];
  /** How the name of one organization is written in several ways. */
  readonly nameSpellings: NameSpellings;
  /** What rules go by. */
  readonly lint: LintData;
  /** Markdown with Handlebars. */
  readonly parts: {
    readonly cover: string;
    readonly titleNote: string;
    readonly closing: string;
    /** A partial that authors may call. */
    readonly casesTable: string;
  };
  readonly published: Stylesheet;
  /** The rules about the file that is uploaded, in the order of the sessions from which they hold. */
  readonly submission: readonly SubmissionProfile[];
}

/**
 * Loads the templates of a body.
 *
 * @param body a folder of `templates/`: `human-rights-council`
 * @throws {Error} when a file is missing or does not fit its schema: templates are part of the program
 */
export async function loadTemplate(body: string, world: World): Promise<Template> {
  const root = `templates/${body}`;
  const kind = `${root}/written-statement`;
  const data = dataOf(world);
  const text = (name: string): Promise<string> => loadText(world, `${kind}/${name}.md.hbs`);
  return whole<Template>({
    council: data(`${root}/council.yaml`, council.parse),
    phrases: data(`${kind}/phrases.yaml`, phrases.parse),
    columns: data('templates/columns.yaml', columns.parse),
    countedNouns: data('templates/counted-nouns.yaml', countedNouns.parse),
    nameParticles: data('templates/name-particles.yaml', z.array(z.string()).parse),
    birthNameWords: data('templates/birth-name-words.yaml', z.array(z.string()).parse),
    nameDeclensions: data('templates/name-declensions.yaml', nameDeclensions.parse),
    majority: data('templates/majority.yaml', majority.parse),
    legalForms: data('templates/legal-forms.yaml', z.array(z.string()).parse),
    nameSpellings: data('templates/name-spellings.yaml', nameSpellings.parse),
    lint: loadLintData(data),
    parts: whole<Template['parts']>({
      cover: text('cover'),
      titleNote: text('title-note'),
      closing: text('closing'),
      casesTable: text('cases-table'),
    }),
    published: data(`${kind}/published.yaml`, parseStylesheet),
    submission: data(`${kind}/submission.yaml`, parseProfiles),
  });
}
