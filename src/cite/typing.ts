import { complain } from '../message.ts';
import { loadManual } from '../template/index.ts';
import type { SourceRecord, Statement } from '../validate/index.ts';
import type { World } from '../world.ts';
import { type CslItem, type Processor, startProcessor } from './engine.ts';
import { LocatorReader } from './locator.ts';
import { inLanguage, type Prepared, prepare, Words } from './manual/index.ts';
import { ManualTypesetter } from './manual-typesetter.ts';
import { loadLocale, type Style } from './style.ts';
import { StyleTypesetter, type Typesetter } from './typesetter.ts';

/** All that sets citations. */
export interface Typing {
  readonly typesetter: Typesetter;
  readonly reader: LocatorReader;
  readonly words: Words;
  /** What numbers without a word before them count in a source. */
  bareOf(key: string): 'paragraph' | 'page';
}

/**
 * Starts the processor with a style and the sources that are cited.
 *
 * @returns nothing when the processor does not understand the style, and the fault is written
 */
export async function startTyping(
  style: Style,
  cited: ReadonlyMap<string, SourceRecord>,
  statement: Statement,
  world: World,
): Promise<Typing | undefined> {
  const words = new Words(await loadManual(world), style.language);
  const profile = statement.frontMatter.style === 'geneva' ? 'geneva' : 'manual';
  const prepared = new Map(
    [...cited].map(([key, source]): [string, Prepared] => [key, prepare(source, words, profile)]),
  );
  const items = [...cited].map(([key, source]): [string, CslItem] => {
    const item = style.isManual ? prepared.get(key)?.item : source;
    return [key, { ...item, id: key }];
  });
  const tree = style.isManual ? inLanguage(style.tree, words) : style.tree;
  const processor = await started({ ...style, tree }, new Map(items), world);
  if (!processor) return undefined;
  const letters = [...prepared].filter(([, { isCommunication }]) => isCommunication).map(([key]) => key);
  return {
    words,
    typesetter: style.isManual
      ? new ManualTypesetter(processor, words, prepared, letters)
      : new StyleTypesetter(processor, style.stop),
    reader: new LocatorReader(words.manual, style.language, (name, form, plural) => processor.term(name, form, plural)),
    bareOf: (key) => (prepared.get(key)?.hasParagraphs ? 'paragraph' : 'page'),
  };
}

/** citeproc stops at what it does not understand in a style; of ours that is a fault of Rostrum. */
async function started(
  style: Style,
  items: ReadonlyMap<string, CslItem>,
  world: World,
): Promise<Processor | undefined> {
  const locale = await loadLocale(style.language, world);
  try {
    return await startProcessor(style.tree, locale, style.language, items);
  } catch (error) {
    if (style.isManual || error instanceof RangeError) throw error;
    const said = String(error instanceof Error ? error.message : error).split('\n')[0];
    const note = 'correct the style, or take a `.csl` file from https://www.zotero.org/styles';
    complain(style.file, 'style-invalid', style.tree.point, `The style cannot be run: ${said}`, note);
    return undefined;
  }
}
