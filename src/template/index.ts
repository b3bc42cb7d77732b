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
export type { DateGrammar, Grammar, Phrases, SponsorGrammar } from './phrases.ts';

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
  return {
    council: council.parse(parseYaml(await text(world, `${root}/council.yaml`))),
    phrases: phrases.parse(parseYaml(await text(world, `${kind}/phrases.yaml`))),
    parts: {
      cover: await text(world, `${kind}/cover.md.hbs`),
      closing: await text(world, `${kind}/closing.md.hbs`),
    },
    published: parseStylesheet(parseYaml(await text(world, `${kind}/published.yaml`))),
    submission: parseStylesheet(parseYaml(await text(world, `${kind}/submission.yaml`))),
  };
}

async function text(world: World, path: string): Promise<string> {
  const result = await world.read(path);
  if ('fault' in result) throw new Error(`Cannot load template \`${path}\`: ${result.fault}`);
  return new TextDecoder().decode(result.bytes);
}
