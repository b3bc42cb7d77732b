import type { z } from 'zod';
import { type LoadData, whole } from '../load.ts';
import { acts } from './acts.ts';
import { addressLists } from './addresses.ts';
import { calendars } from './calendars.ts';
import { careWords } from './care.ts';
import { claimWords } from './claims.ts';
import { councilWords } from './council.ts';
import { dateWords } from './dates.ts';
import { doubledWords } from './doubled-words.ts';
import { figureWords } from './figure-words.ts';
import { acronyms, countries, names } from './names.ts';
import { type ByWord, byWord, capitals, contractions, inclusiveLanguage } from './phrases.ts';
import { quotationWords } from './quotations.ts';
import { allSpellings, type Spelling, spelling } from './spelling.ts';
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
  readonly doubledWords: z.infer<typeof doubledWords>;
  readonly figureWords: z.infer<typeof figureWords>;
  readonly style: z.infer<typeof styleWords>;
  /** English. */
  readonly spelling: Spelling;
  readonly inclusiveLanguage: ByWord<string>;
  readonly contractions: ByWord<string | null>;
  readonly capitals: z.infer<typeof capitals>;
  readonly sums: z.infer<typeof sumWords>;
  readonly acronyms: z.infer<typeof acronyms>;
  readonly countries: z.infer<typeof countries>;
  readonly names: z.infer<typeof names>;
}

/** Loads what rules go by. */
export async function loadLintData(load: LoadData): Promise<LintData> {
  return whole<LintData>({
    acts: load('templates/lint/acts.yaml', acts.parse),
    claims: load('templates/lint/claims.yaml', claimWords.parse),
    quotations: load('templates/lint/quotations.yaml', quotationWords.parse),
    addresses: load('templates/lint/addresses.yaml', addressLists.parse),
    calendars: load('templates/lint/calendars.yaml', calendars.parse),
    care: load('templates/lint/care.yaml', careWords.parse),
    council: load('templates/lint/council.yaml', councilWords.parse),
    dates: load('templates/lint/dates.yaml', dateWords.parse),
    doubledWords: load('templates/lint/doubled-words.yaml', doubledWords.parse),
    figureWords: load('templates/lint/figure-words.yaml', figureWords.parse),
    style: load('templates/lint/style.yaml', styleWords.parse),
    spelling: load('templates/lint/spelling.yaml', spelling.parse, allSpellings),
    inclusiveLanguage: load('templates/lint/inclusive-language.yaml', inclusiveLanguage.parse, byWord),
    contractions: load('templates/lint/contractions.yaml', contractions.parse, byWord),
    capitals: load('templates/lint/capitals.yaml', capitals.parse),
    sums: load('templates/lint/sums.yaml', sumWords.parse),
    acronyms: load('templates/lint/acronyms.yaml', acronyms.parse),
    countries: load('templates/lint/countries.yaml', countries.parse),
    names: load('templates/lint/names.yaml', names.parse),
  });
}
