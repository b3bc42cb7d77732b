import { buildStatement, findStatements, packageRoot } from '../node/index.ts';
import { products } from '../product.ts';
import { rostrum } from './rostrum.ts';

/** Runs what the command runs, on one of the samples, and writes nothing: V8 compiles of it what others will need. */
export async function rehearse(folder: string): Promise<number> {
  const silent = { cwd: packageRoot, env: {}, stdout: () => undefined, stderr: () => undefined, isTerminal: false };
  await rostrum(['words', folder], silent);
  for (const statement of await findStatements(packageRoot, [folder])) await buildStatement(statement, products);
  return rostrum(['check', folder], silent);
}
