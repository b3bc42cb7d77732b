import type { Checked } from '../examine.ts';
import { type MendedTexts, mendTexts } from '../mend.ts';
import { checkStatement, type StatementOptions } from './build-statement.ts';
import type { StatementFolder } from './statement-in.ts';
import { NodeWorld } from './world.ts';

/**
 * Mends the texts of a statement, see `mendTexts`; nothing is written.
 *
 * @param checked what `checkStatement` makes of it, where that is known
 */
export function mendStatement(
  statement: StatementFolder,
  options: StatementOptions = {},
  checked?: readonly Checked[],
): Promise<MendedTexts<Checked>> {
  const world = new NodeWorld(statement.folder);
  return mendTexts(
    (drafts) => checkStatement(statement, { ...options, drafts }),
    async (path) => {
      const result = await world.read(path);
      return 'bytes' in result ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(result.bytes) : '';
    },
    checked,
  );
}
