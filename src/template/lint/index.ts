import type { z } from 'zod';
import { acts } from './acts.ts';
import { addressLists } from './addresses.ts';
import { calendars } from './calendars.ts';
import { careWords } from './care.ts';
import { claimWords } from './claims.ts';
import { councilWords } from './council.ts';
import { dateWords } from './dates.ts';
import { acronyms, countries, names } from './names.ts';
import { capitals, contractions, inclusiveLanguage } from './phrases.ts';
import { quotationWords } from './quotations.ts';
import { type Spelling, spelling } from './spelling.ts';
import { styleWords } from './style.ts';
import { sumWords } from './sums.ts';

export type { Spelling } from './spelling.ts';

/** What the rules of the lint room go by: words and names, with their sources in `templates/lint/`. */
export interface LintData {
  readonly acts: z.infer<typeof acts>;
  readonly claims: z.infer<typeof claimWords>;
  readonly quotations: z.infer<typeof quotationWords>;
  readonly addresses: z.infer<typeof addressLists>;
  readonly calendars: z.infer<typeof calendars>;
  readonly care: z.infer<typeof careWords>;
  readonly council: z.infer<typeof councilWords>;
  readonly dates: z.infer<typeof dateWords>;
  readonly style: z.infer<typeof styleWords>;
  /** English. */
  readonly spelling: Spelling;
  readonly inclusiveLanguage: z.infer<typeof inclusiveLanguage>;
  readonly contractions: z.infer<typeof contractions>;
  readonly capitals: z.infer<typeof capitals>;
  readonly sums: z.infer<typeof sumWords>;
  readonly acronyms: z.infer<typeof acronyms>;
  readonly countries: z.infer<typeof countries>;
  readonly names: z.infer<typeof names>;
}

/** Reads a file of `templates/` and holds it to a schema. */
type Load = <Part>(path: string, parse: (data: unknown) => Part) => Promise<Part>;

/** Loads what rules go by. */
export async function loadLintData(load: Load): Promise<LintData> {
  return {
    acts: await load('templates/lint/acts.yaml', acts.parse),
    claims: await load('templates/lint/claims.yaml', claimWords.parse),
    quotations: await load('templates/lint/quotations.yaml', quotationWords.parse),
    addresses: await load('templates/lint/addresses.yaml', addressLists.parse),
    calendars: await load('templates/lint/calendars.yaml', calendars.parse),
    care: await load('templates/lint/care.yaml', careWords.parse),
    council: await load('templates/lint/council.yaml', councilWords.parse),
    dates: await load('templates/lint/dates.yaml', dateWords.parse),
    style: await load('templates/lint/style.yaml', styleWords.parse),
    spelling: await load('templates/lint/spelling.yaml', spelling.parse),
    inclusiveLanguage: await load('templates/lint/inclusive-language.yaml', inclusiveLanguage.parse),
    contractions: await load('templates/lint/contractions.yaml', contractions.parse),
    capitals: await load('templates/lint/capitals.yaml', capitals.parse),
    sums: await load('templates/lint/sums.yaml', sumWords.parse),
    acronyms: await load('templates/lint/acronyms.yaml', acronyms.parse),
    countries: await load('templates/lint/countries.yaml', countries.parse),
    names: await load('templates/lint/names.yaml', names.parse),
  };
}
