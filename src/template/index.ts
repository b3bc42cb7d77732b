import { parse as parseYaml } from 'yaml';
import type { Stylesheet } from '../doc/index.ts';
import type { World } from '../world.ts';
import { type Council, council } from './council.ts';
import { type Phrases, phrases } from './phrases.ts';
import { parseStylesheet } from './stylesheet.ts';

export {
  type Council,
  type GrantedStatus,
  grantedStatuses,
  type Phrase,
  recordFor,
  type Session,
} from './council.ts';
export type { DateGrammar, Joiner, SponsorGrammar } from './phrases.ts';

/** The words and measures of a body and of one kind of its documents, as `templates/` holds them. */
export interface Template {
  readonly council: Council;
  readonly phrases: Phrases;
  /** Markdown with Handlebars. */
  readonly parts: { readonly cover: string; readonly closing: string };
  readonly published: Stylesheet;
  readonly submission: Stylesheet;
}

/**
 * Loads the templates of a body.
 *
 * @param body a folder of `templates/`: `human-rights-council`
 * @throws {Error} when a file is missing or does not fit its schema: templates are part of the program
 */
export async function loadTemplate(body: string, world: World): Promise<Template> {
  const root = `rostrum:templates/${body}`;
  const kind = `${root}/written-statement`;
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const data = (bytes: Uint8Array): unknown => parseYaml(text(bytes));
  return {
    council: await load(world, `${root}/council.yaml`, (bytes) => council.parse(data(bytes))),
    phrases: await load(world, `${kind}/phrases.yaml`, (bytes) => phrases.parse(data(bytes))),
    parts: {
      cover: await load(world, `${kind}/cover.md.hbs`, text),
      closing: await load(world, `${kind}/closing.md.hbs`, text),
    },
    published: await load(world, `${kind}/published.yaml`, (bytes) => parseStylesheet(data(bytes))),
    submission: await load(world, `${kind}/submission.yaml`, (bytes) => parseStylesheet(data(bytes))),
  };
}

/** What was parsed of bytes that the World still holds: templates are read for every statement, and parsed once. */
const parsed = new WeakMap<Uint8Array, unknown>();

async function load<Part>(world: World, path: string, parse: (bytes: Uint8Array) => Part): Promise<Part> {
  const result = await world.read(path);
  if ('fault' in result) throw new Error(`Cannot load template \`${path}\`: ${result.fault}`);
  const part = parsed.has(result.bytes) ? (parsed.get(result.bytes) as Part) : parse(result.bytes);
  parsed.set(result.bytes, part);
  return part;
}
