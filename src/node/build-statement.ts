import { VFile } from 'vfile';
import { type Built, build, type Checked, type CheckOptions, check, examine, type TextName } from '../build.ts';
import { filesToWrite } from '../manifest.ts';
import { complain } from '../message.ts';
import type { Product } from '../product.ts';
import type { Renderers } from '../render/renderers.ts';
import type { World } from '../world.ts';
import type { StatementFolder } from './find.ts';
import { renderers } from './renderers.ts';
import { versions } from './versions.ts';
import { NodeWorld } from './world.ts';

/** A statement of one or more texts, built and ready to write. */
export interface BuiltStatement {
  readonly texts: readonly Built[];
  /** By name; none when a text could not be built, for the texts of a statement appear together. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Reads every text of a statement, for those who need its words and no renderer. */
export function examineStatement(statement: StatementFolder): Promise<Checked[]> {
  return eachText(statement, (text, world) => examine(text, world, withConfig(statement)));
}

/** What may be asked for beside a statement. */
export interface StatementOptions extends CheckOptions {
  /** Other renderers than those of this package. */
  readonly renderers?: Renderers | undefined;
}

/** Checks every text of a statement. */
export function checkStatement(statement: StatementFolder, options: StatementOptions = {}): Promise<Checked[]> {
  const all = withConfig(statement, options);
  return eachText(statement, (text, world) => check(text, world, options.renderers ?? renderers, all));
}

/** What is asked for, and where nothing is asked of a rule, what the settings of the folder ask of it. */
function withConfig({ config }: StatementFolder, options: CheckOptions = {}): CheckOptions {
  return { ...options, rules: { ...config?.rules, ...options.rules } };
}

async function eachText(
  statement: StatementFolder,
  work: (text: TextName, world: World) => Promise<Checked>,
): Promise<Checked[]> {
  const { name, folder, texts } = statement;
  if (texts.length === 0) return [noText(statement)];
  const checked: Checked[] = [];
  for (const path of texts) checked.push(await work({ name, path }, new NodeWorld(folder)));
  return refuseSameLanguage(checked);
}

/** Builds every text of a statement; nothing is written. `now` stands as the date of making instead of its own. */
export async function buildStatement(
  statement: StatementFolder,
  wanted: readonly Product[],
  options: StatementOptions & { readonly now?: Date | undefined } = {},
): Promise<BuiltStatement> {
  const { name, folder, texts } = statement;
  if (texts.length === 0) return { texts: [{ ...noText(statement), products: new Map() }], files: new Map() };
  const inputs = new Map<string, string>();
  const built: Built[] = [];
  for (const path of texts) {
    const world = new NodeWorld(folder, options.now);
    const all = withConfig(statement, options);
    built.push(await build({ name, path }, world, options.renderers ?? renderers, wanted, all));
    for (const [file, digest] of world.inputs) inputs.set(file, digest);
  }
  const whole = refuseSameLanguage(built).every((text) => text.document);
  return { texts: built, files: whole ? filesToWrite(name, built, inputs, await versions()) : new Map() };
}

/** A folder without a text is somebody's statement all the same: it is not passed over in silence. */
function noText({ nearly }: StatementFolder): Checked {
  const file = new VFile({ path: 'statement.md' });
  const note = nearly ? `did you mean \`${nearly}\`? Rename it` : 'write it, or take the folder away';
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
