import type { XmlElement } from '../read/index.ts';
import { outputFormat } from './rich-text.ts';

/** A source in the variables of CSL-JSON. */
export type CslItem = Readonly<Record<string, unknown>>;

/** A cite as citeproc-js 2.4 takes it (https://citeproc-js.readthedocs.io/en/latest/running.html). */
export interface Cite {
  readonly id: string;
  readonly locator?: string;
  readonly label?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** One of `position`. */
  readonly position?: number;
  readonly 'first-reference-note-number'?: string;
  readonly 'suppress-author'?: boolean;
}

/** What is relied on of citeproc's engine. */
interface Engine {
  updateItems(ids: readonly string[]): void;
  setOutputFormat(name: string): void;
  makeCitationCluster(cites: readonly Cite[]): string;
  getTerm(term: string, form?: 'long' | 'short', plural?: 0 | 1): string | undefined;
}

interface System {
  retrieveLocale(language: string): Tree;
  retrieveItem(id: string): object;
}

interface Citeproc {
  readonly Engine: new (system: System, style: Tree, language: string, force: boolean) => Engine;
  readonly Output: { readonly Formats: Record<string, object> };
}

/** An element of XML as citeproc has it. */
interface Tree {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (Tree | string)[];
}

/** Where a cite stands among the cites of its source (CSL 1.0.2, choose/position). */
export const position = { first: 0, subsequent: 1, ibid: 2, ibidWithLocator: 3 } as const;

/** citeproc-js with a style and the words of a language. */
export class Processor {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Sets cites as the style does, marked as `rich-text.ts` says. */
  format(cites: readonly Cite[]): string {
    return this.#engine.makeCitationCluster(cites);
  }

  term(name: string, form: 'long' | 'short' = 'long', plural = false): string {
    return this.#engine.getTerm(name, form, plural ? 1 : 0) ?? '';
  }
}

/** The name of our output format among citeproc's. */
const FORMAT = 'rostrum';

/**
 * Starts citeproc-js, which is large and loads here only.
 *
 * @param items the sources that are cited, by id
 * @throws {Error} when citeproc does not understand the style
 */
export async function startProcessor(
  style: XmlElement,
  locale: XmlElement,
  language: string,
  items: ReadonlyMap<string, CslItem>,
): Promise<Processor> {
  const { default: CSL } = (await import('citeproc')) as { default: Citeproc };
  CSL.Output.Formats[FORMAT] = outputFormat;
  const system = {
    retrieveLocale: () => copy(locale),
    retrieveItem: (id: string) => structuredClone(items.get(id) ?? {}),
  };
  const engine = new CSL.Engine(system, copy(style), language, true);
  engine.setOutputFormat(FORMAT);
  engine.updateItems([...items.keys()]);
  return new Processor(engine);
}

/** citeproc writes into what it is given, and wants a word in every term, though it be none. */
function copy({ name, attrs, children }: XmlElement): Tree {
  const inside = children.map((child) => (typeof child === 'string' ? child : copy(child)));
  const isEmpty = inside.length === 0 && ['term', 'single', 'multiple'].includes(name);
  return { name, attrs: { ...attrs }, children: isEmpty ? [''] : inside };
}
