import type { VFile } from 'vfile';
import { compile } from './compile/index.ts';
import { textDigest } from './digest.ts';
import { countWords, type Doc, type WordCount } from './doc/index.ts';
import { layout } from './layout/index.ts';
import { lint, reportUncovered, type WordLimit, wordLimit } from './lint/index.ts';
import { merge } from './merge/index.ts';
import { findings, stopped } from './message.ts';
import { type Product, stoppedProducts } from './product.ts';
import { read } from './read/index.ts';
import type { Renderers } from './render/renderers.ts';
import { loadTemplate, type Template } from './template/index.ts';
import { type Statement, validate } from './validate/index.ts';
import type { World } from './world.ts';

/** One text of a statement, read and checked. */
export interface Checked {
  /** Every file met, with the findings on it. */
  readonly files: readonly VFile[];
  /** What came of it; nothing when a finding stops every product. */
  readonly document?: {
    readonly doc: Doc;
    readonly statement: Statement;
    readonly template: Template;
    readonly digest: string;
    readonly words: WordCount;
    readonly limit?: WordLimit | undefined;
  };
}

/** One text of a statement, built: its products by kind. A product that a finding stops is not there. */
export interface Built extends Checked {
  readonly products: ReadonlyMap<Product, Uint8Array>;
}

/** Where a text stands: the statement's name, and its file in the statement's folder. */
export interface TextName {
  readonly name: string;
  readonly path: string;
}

/** read -> validate -> merge -> compile -> lint */
export async function check({ name, path }: TextName, world: World, renderers: Renderers): Promise<Checked> {
  const { files, source } = await read(name, path, world);
  if (!source) return { files };
  const template = await loadTemplate('human-rights-council', world);
  const statement = validate(source, template);
  const merged = statement && (await merge(statement, template, world));
  if (!statement || !merged) return { files };
  const doc = compile(merged, statement);
  lint({ doc, statement, template });
  if (stopped(files).has('every product')) return { files };
  const { uncoveredCharacters } = await renderers.pdf();
  reportUncovered(await uncoveredCharacters(layout(doc, template.published), world), statement);
  const [digest, words, limit] = [textDigest(doc), countWords(doc), wordLimit(statement, template)];
  return { files, document: { doc, statement, template, digest, words, limit } };
}

/** check -> layout -> render; what is to be written is returned, nothing is. */
export async function build(
  text: TextName,
  world: World,
  renderers: Renderers,
  wanted: readonly Product[],
): Promise<Built> {
  const checked = await check(text, world, renderers);
  const products = new Map<Product, Uint8Array>();
  if (!checked.document) return { ...checked, products };
  const { doc, statement, template } = checked.document;
  const stops = stoppedProducts(findings(checked.files));
  const published = (): ReturnType<typeof layout> => layout(doc, template.published, world.now);
  const render: Record<Product, () => Promise<Uint8Array>> = {
    pdf: async () => (await renderers.pdf()).renderPdf(published(), world),
    docx: async () => (await renderers.docx()).renderDocx(published(), world),
    submission: async () => (await renderers.docx()).renderDocx(layout(doc, template.submission, world.now), world),
    form: async () => (await renderers.form()).renderForm(doc, statement),
  };
  for (const product of wanted) {
    if (!stops.has(product)) products.set(product, await render[product]());
  }
  return { ...checked, products };
}
