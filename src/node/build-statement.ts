import { VFile } from 'vfile';
import { type Built, finishBuild, finishCheck } from '../build.ts';
import { DraftWorld } from '../draft-world.ts';
import { type Checked, type CheckOptions, examine, knownText } from '../examine.ts';
import { filesToWrite } from '../manifest.ts';
import type { Drafts } from '../mend.ts';
import { complain } from '../message.ts';
import type { Product } from '../product.ts';
import type { Renderers } from '../render/renderers.ts';
import { adviceFor, withAllTexts } from './find.ts';
import { keptFiles, keptTexts } from './kept-texts.ts';
import { renderers } from './renderers.ts';
import type { StatementFolder } from './statement-in.ts';
import { versions } from './versions.ts';
import { NodeWorld } from './world.ts';

/** A statement of one or more texts, built and ready to write. */
export interface BuiltStatement {
  readonly texts: readonly Built[];
  /** By name; none when a text could not be built, for the texts of a statement appear together. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A text that was read and checked, and the world that it was read from. */
interface Examined {
  readonly path: string;
  readonly world: NodeWorld;
  readonly checked: Checked;
}

/** Reads every text of a statement, for those who need its words and no renderer. */
export async function examineStatement(statement: StatementFolder): Promise<Checked[]> {
  if (statement.texts.length === 0) return [noText(statement)];
  const examined = await examineTexts(statement, withConfig(statement));
  return refuseSameLanguage(examined.map(({ checked }) => checked));
}

/** What may be asked for beside a statement. */
export interface StatementOptions extends Omit<CheckOptions, 'knownTexts' | 'keptTexts'> {
  /** Other renderers than those of this package. */
  readonly renderers?: Renderers | undefined;
}

/** What is asked for, and where nothing is asked of a rule, what the settings of the folder ask of it. */
function withConfig({ config }: StatementFolder, options: CheckOptions = {}): CheckOptions {
  return { ...options, rules: { ...config?.rules, ...options.rules } };
}

/** Checks every text of a statement, with `drafts` instead of some of its files. */
export async function checkStatement(
  statement: StatementFolder,
  options: StatementOptions & { readonly drafts?: Drafts | undefined } = {},
): Promise<Checked[]> {
  if (statement.texts.length === 0) return [noText(statement)];
  const asked = withConfig(statement, options);
  // An approval may be of a text that the caller does not name.
  const whole = await withAllTexts(statement);
  const all = await examineTexts(whole, asked, { drafts: options.drafts, named: statement.texts });
  const beside = await textsBeside(all, statement);
  const checked: Checked[] = [];
  for (const text of all.filter(({ path }) => statement.texts.includes(path))) {
    const used = options.renderers ?? renderers;
    checked.push(await finishCheck(text.checked, text.world, used, { ...asked, ...beside(text) }));
  }
  return refuseSameLanguage(checked);
}

/** Builds every text of a statement; nothing is written. `now` stands as the date of making instead of its own. */
export async function buildStatement(
  statement: StatementFolder,
  wanted: readonly Product[],
  options: StatementOptions & { readonly now?: Date | undefined } = {},
): Promise<BuiltStatement> {
  const { name, texts } = statement;
  if (texts.length === 0) return { texts: [{ ...noText(statement), products: new Map() }], files: new Map() };
  const asked = withConfig(statement, options);
  const all = await examineTexts(statement, asked, { now: options.now });
  const inputs = new Map(all.flatMap(({ world }) => [...world.inputs]));
  const beside = await textsBeside(all, statement);
  const built: Built[] = [];
  for (const text of all) {
    const used = options.renderers ?? renderers;
    built.push(await finishBuild(text.checked, text.world, used, wanted, { ...asked, ...beside(text) }));
  }
  const whole = refuseSameLanguage(built).every((text) => text.document);
  return { texts: built, files: whole ? filesToWrite(name, built, inputs, await versions()) : new Map() };
}

interface Examining {
  readonly now?: Date | undefined;
  readonly drafts?: Drafts | undefined;
  /** The texts that the caller names; all, if it names none. */
  readonly named?: readonly string[];
}

async function examineTexts(
  { name, folder, texts }: StatementFolder,
  options: CheckOptions,
  { now, drafts, named = texts }: Examining = {},
): Promise<Examined[]> {
  const examined: Examined[] = [];
  for (const path of texts) {
    const world = new NodeWorld(folder, now);
    const read = drafts ? new DraftWorld(world, drafts) : world;
    // Nobody has asked for the pages of a text that is only beside.
    const links = named.includes(path) ? options.links : undefined;
    examined.push({ path, world, checked: await examine({ name, path }, read, { ...options, links }) });
  }
  return examined;
}

/** What an approval of a text may be of beside it: the other texts of its statement, and those that were kept. */
async function textsBeside(
  all: readonly Examined[],
  { folder }: StatementFolder,
): Promise<(text: Examined) => Pick<CheckOptions, 'knownTexts' | 'keptTexts'>> {
  const kept = ((await keptTexts(folder)) ?? []).map((name) => ({ ...name, kept: true }));
  const files = await keptFiles(folder);
  return ({ path }) => {
    const others = all.filter((other) => other.path !== path).flatMap(({ checked }) => knownText(checked) ?? []);
    return { knownTexts: [...others, ...kept], keptTexts: files };
  };
}

/** A folder without a text is somebody's statement all the same: it is not passed over in silence. */
function noText({ nearly }: StatementFolder): Checked {
  const file = new VFile({ path: 'statement.md' });
  const note = nearly ? adviceFor(nearly) : 'write it, or take the folder away';
  complain(file, 'file-missing', { line: 1, column: 1 }, 'The folder holds no `statement.md`', note);
  return { files: [file], silenced: [] };
}

/** Two texts in one language would overwrite each other. */
function refuseSameLanguage<Text extends Checked>(texts: Text[]): Text[] {
  const seen = new Map<string, string>();
  return texts.map((text) => {
    const [file = new VFile()] = text.files;
    const language = text.document?.doc.language;
    const other = language && seen.get(language);
    if (language) seen.set(language, file.path);
    if (!other) return text;
    const reason = `\`${other}\` is in the same language, \`${language}\``;
    complain(
      file,
      'language-mismatch',
      { line: 1, column: 1 },
      reason,
      'change `language` in one of the two, or take it out',
    );
    const { document: _, ...rest } = text;
    return rest as Text;
  });
}
