import { reportApprovals, reportKeptNames } from './approvals/index.ts';
import type { Doc } from './doc/index.ts';
import { type Checked, type CheckOptions, examine, knownText, type TextName } from './examine.ts';
import { type Layout, layout } from './layout/index.ts';
import { reportUncovered } from './lint/index.ts';
import { findings } from './message.ts';
import { type Product, stoppedProducts } from './product.ts';
import { hasCommonCharacters } from './render/common-characters.ts';
import type { Renderers } from './render/renderers.ts';
import { settle } from './settle.ts';
import { type Statement, settingsIn } from './validate/index.ts';
import type { World } from './world.ts';

/** One text of a statement, built: its products by kind. A product that a finding stops is not there. */
export interface Built extends Checked {
  readonly products: ReadonlyMap<Product, Uint8Array>;
}

/** examine -> approvals -> layout, and the characters that no font of the PDF has. */
export async function check(
  text: TextName,
  world: World,
  renderers: Renderers,
  options: CheckOptions = {},
): Promise<Checked> {
  return finishCheck(await examine(text, world, options), world, renderers, options);
}

/** What `check` does with a text that is examined. */
export async function finishCheck(
  checked: Checked,
  world: World,
  renderers: Renderers,
  options: CheckOptions = {},
): Promise<Checked> {
  checkApprovals(checked, options);
  if (checked.document) {
    const { doc, statement, template } = checked.document;
    await checkCharacters(layout(doc, template.published), doc, statement, world, renderers);
  }
  return checked;
}

/** examine -> approvals -> layout -> render; what is to be written is returned, nothing is. */
export async function build(
  text: TextName,
  world: World,
  renderers: Renderers,
  wanted: readonly Product[],
  options: CheckOptions = {},
): Promise<Built> {
  return finishBuild(await examine(text, world, options), world, renderers, wanted, options);
}

/** What `build` does with a text that is examined. */
export async function finishBuild(
  checked: Checked,
  world: World,
  renderers: Renderers,
  wanted: readonly Product[],
  options: CheckOptions = {},
): Promise<Built> {
  checkApprovals(checked, options);
  const products = new Map<Product, Uint8Array>();
  if (!checked.document) return { ...checked, products };
  const { doc, statement, template, profile } = checked.document;
  const published = layout(doc, template.published, world.now);
  const render: Record<Product, () => Promise<Uint8Array>> = {
    pdf: async () => (await renderers.pdf()).renderPdf(published, world),
    docx: async () => (await renderers.docx()).renderDocx(published),
    submission: async () => (await renderers.docx()).renderDocx(layout(doc, profile.stylesheet, world.now)),
    form: async () => (await renderers.form()).renderForm(doc, statement),
  };
  const finished = wanted.map(async (product) => {
    if (product === 'pdf') await checkCharacters(published, doc, statement, world, renderers);
    const stops = stoppedProducts(findings(checked.files));
    return stops.has(product) ? undefined : ([product, await render[product]()] as const);
  });
  for (const entry of await Promise.all(finished)) if (entry) products.set(...entry);
  return { ...checked, products };
}

function checkApprovals(
  checked: Checked,
  { rules, requireApprovals = false, knownTexts = [], keptTexts = [] }: CheckOptions,
): void {
  const own = knownText(checked);
  if (!own || !checked.document) return;
  const { statement, template } = checked.document;
  reportKeptNames(keptTexts, statement, template);
  reportApprovals(statement, own, knownTexts, requireApprovals || statement.frontMatter.requireApprovals);
  settle(checked.files, { settings: { ...rules, ...settingsIn(statement.source.value) }, silences: [] });
}

async function checkCharacters(
  published: Layout,
  doc: Doc,
  statement: Statement,
  world: World,
  renderers: Renderers,
): Promise<void> {
  if (hasCommonCharacters(published)) return;
  const { uncoveredCharacters } = await renderers.pdf();
  reportUncovered(await uncoveredCharacters(published, world), doc, statement);
}
