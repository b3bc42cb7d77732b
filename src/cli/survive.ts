import { sep } from 'node:path';
import { EXIT, type Io } from './io.ts';

/** Errors that a user can do something about; all others are ours. */
const EXPECTED = ['UsageError', 'NotFoundError', 'WriteError'];

/** What to say of an error; files are named from the folder in which the command was run. */
export function told(error: Error, { cwd }: Pick<Io, 'cwd'>): string {
  if (EXPECTED.includes(error.name)) return `rostrum: ${error.message.replaceAll(`\`${cwd}${sep}`, '`')}\n`;
  const report = 'this is a fault of Rostrum, not of your statement; please report it with these lines';
  return `rostrum: ${report}\n${error.stack}\n`;
}

/** Works on one statement; a fault of ours there does not stop the others. */
export async function survive(io: Io, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || EXPECTED.includes(error.name)) throw error;
    io.stderr(told(error, io));
    return EXIT.failed;
  }
}
