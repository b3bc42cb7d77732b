import { VFile } from 'vfile';
import type { Language, Masthead, NoBreak, NoteLinks, NoteMarks } from '../doc/index.ts';
import { type Phrase, recordFor, type Template } from '../template/index.ts';
import type { Statement } from '../validate/index.ts';
import type { World } from '../world.ts';
import { check } from './check.ts';
import { context } from './context.ts';
import { monthsAfterDay, writeDate } from './dates.ts';
import { Marked } from './marked.ts';
import { masthead } from './masthead.ts';
import { parsePart } from './parse-part.ts';
import { loadPartials, type Partials } from './partials.ts';
import { run } from './run.ts';
import { groupSponsors, orderOf, printedName, supporters, writeSponsors } from './sponsors.ts';
import { parseTemplate } from './template.ts';
import type { Use } from './use.ts';

export { writeDate } from './dates.ts';
export { Marked } from './marked.ts';
export { writeFigure } from './numbers.ts';
export { groupSponsors, orderOf, supporters } from './sponsors.ts';
export type { Use } from './use.ts';

/** A statement whose data and phrases have become words: Markdown, with a map back to the authors' lines. */
export interface Merged {
  readonly language: Language;
  readonly languageTag: string;
  readonly title: string;
  readonly masthead: Masthead;
  readonly cover: Marked;
  readonly body: Marked;
  /** The records that the body prints. */
  readonly uses: readonly Use[];
  /** Who shares the views of the statement without consultative status: in a note to the title, or at the end. */
  readonly titleNote?: Marked;
  readonly closing?: Marked;
  readonly disclaimer: string;
  readonly noteLinks: NoteLinks;
  readonly noteMarks: NoteMarks;
  readonly noBreak: NoBreak;
  /** Our own words for what is not printed: `name withheld`. */
  readonly substitutes: readonly string[];
  /** Words whose full stop ends no sentence. */
  readonly abbreviations: readonly string[];
}

/**
 * Merges a statement with its data, and the template with its phrases.
 *
 * @returns nothing when a fault stops every product; every fault is written on its file
 */
export async function merge(statement: Statement, template: Template, world: World): Promise<Merged | undefined> {
  const { language, title } = statement.frontMatter;
  const merged = await mergeBody(statement, template, world);
  if (!merged) return undefined;
  const grammar = template.phrases.languages[language];
  return {
    language,
    languageTag: grammar.tag,
    title,
    masthead: masthead(statement, template),
    cover: mergeCover(statement, template),
    ...merged,
    ...mergeSupporters(statement, template),
    disclaimer: template.phrases.disclaimer[language],
    noteLinks: {
      toNote: template.phrases.noteLinks.toNote[language],
      toText: template.phrases.noteLinks.toText[language],
    },
    noteMarks: grammar.noteMarks,
    substitutes: [template.phrases.nameWithheld[language], template.phrases.ageUnknown[language]],
    abbreviations: [...grammar.abbreviations, ...grammar.noBreak.beforeName, ...grammar.noBreak.beforeNumber],
    noBreak: { ...grammar.noBreak, months: monthsAfterDay(grammar.date) },
  };
}

async function mergeBody(
  statement: Statement,
  template: Template,
  world: World,
): Promise<Pick<Merged, 'body' | 'uses'> | undefined> {
  const text = parseTemplate({ file: statement.text, ...statement.body });
  const { data, specimens, ...calls } = context(statement, template);
  const partials = text && (await loadPartials(text, world, calls.toolkit, statement.files));
  if (!text || !partials || !check(text, data, partials, { specimens, ...calls })) return undefined;
  const output = run(text, data, partials, calls);
  return output && { body: new Marked(output), uses: output.uses };
}

function mergeCover(statement: Statement, { phrases, parts }: Template): Marked {
  const { signatories, lead, frontMatter } = statement;
  const grammar = phrases.languages[frontMatter.language];
  const groups = groupSponsors(signatories, lead, orderOf(frontMatter));
  const joint = groups.flatMap((group) => group.members).length > 1;
  const data = {
    sponsors: writeSponsors(groups, grammar.sponsors),
    date: writeDate(frontMatter.date, grammar.date),
  };
  return mergePart('cover.md.hbs', parts.cover, data, frontMatter.language, {
    submittedBy: joint ? phrases.submittedBy.joint : phrases.submittedBy.individual,
    circulation: phrases.circulation,
    received: phrases.received,
    coverNote: newest(phrases.coverNote, frontMatter.session).text,
  });
}

function mergeSupporters(
  statement: Statement,
  { phrases, parts }: Template,
): Pick<Merged, 'titleNote'> | Pick<Merged, 'closing'> {
  const { signatories, frontMatter } = statement;
  const { separator } = phrases.languages[frontMatter.language].sponsors.names;
  const names = supporters(signatories, orderOf(frontMatter)).map(printedName).join(separator);
  if (names === '') return {};
  const { place, text } = newest(phrases.supporters, frontMatter.session);
  const file = place === 'titleNote' ? 'title-note.md.hbs' : 'closing.md.hbs';
  return { [place]: mergePart(file, parts[place], { names }, frontMatter.language, { supporters: text }) };
}

function newest<Dated extends { readonly fromSession: number }>(records: readonly Dated[], session: number): Dated {
  const record = recordFor(records, session);
  if (!record) throw new Error(`Cannot find a phrase that holds at session ${session}`);
  return record;
}

/**
 * Merges a part of the template; its phrases are its partials.
 *
 * @throws {Error} when the template is faulty: templates are part of the program
 */
function mergePart(
  path: string,
  value: string,
  data: object,
  language: Language,
  phrases: Readonly<Record<string, Phrase>>,
): Marked {
  const text = parsePart({ file: new VFile({ path }), value, line: 1 });
  const partials: Partials = new Map(
    Object.entries(phrases).map(([name, phrase]) => {
      const file = new VFile({ path: `phrases.yaml: ${name}` });
      return [name, parsePart({ file, value: phrase[language], line: 1 })];
    }),
  );
  const output = check(text, data, partials, { blocks: ['role'] }) ? run(text, data, partials) : undefined;
  if (output) return new Marked(output);
  const faults = [text, ...partials.values()].flatMap(({ file }) => file.messages.map(String));
  throw new Error(`Cannot merge template \`${path}\`: ${faults.join('; ')}`);
}
