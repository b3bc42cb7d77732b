import { sep } from 'node:path';
import { EXIT, type Io } from './io.ts';

/** Errors in what was asked, of which nothing can be made. */
const OF_WORDS = ['UsageError', 'NotFoundError'];

/** Errors that a user can do something about; all others are ours. */
const EXPECTED = [...OF_WORDS, 'WriteError'];

/** What to say of an error; files are named from the folder in which the command was run. */
export function told(error: Error, { cwd }: Pick<Io, 'cwd'>): string {
  if (EXPECTED.includes(error.name)) return `rostrum: ${error.message.replaceAll(`\`${cwd}${sep}`, '`')}\n`;
  const report = 'this is a fault of Rostrum, not of your statement; please report it with these lines';
  return `rostrum: ${report}\n${error.stack}\n`;
}

/** Works on one statement; what cannot be written, or a fault of ours, does not stop the others. */
export async function survive(io: Io, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || OF_WORDS.includes(error.name)) throw error;
    io.stderr(told(error, io));
    return EXIT.failed;
  }
}
