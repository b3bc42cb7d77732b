import type { z } from 'zod';
import { styleWords } from './style.ts';

/** What the rules of the lint room go by: words and names, with their sources in `templates/lint/`. */
export interface LintData {
  readonly style: z.infer<typeof styleWords>;
}

/** Reads a file of `templates/` and holds it to a schema. */
type Load = <Part>(path: string, parse: (data: unknown) => Part) => Promise<Part>;

/** Loads what rules go by. */
export async function loadLintData(load: Load): Promise<LintData> {
  return {
    style: await load('templates/lint/style.yaml', styleWords.parse),
  };
}
