import { examineStatement, findStatements } from '../../node/index.ts';
import { parseWords } from '../arguments.ts';
import { EXIT, type Io } from '../io.ts';
import { findingsIn } from '../report.ts';
import { pretty } from '../reporters.ts';

/** Prints the words of every statement against its limit. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseWords(words, {});
  let code: number = EXIT.well;
  for (const statement of await findStatements(io.cwd, positionals)) {
    for (const { files, document } of await examineStatement(statement)) {
      if (!document) {
        io.stderr(pretty(findingsIn(statement.folder, files, io.cwd)));
        code = EXIT.faults;
        continue;
      }
      const { doc, words: count, limit } = document;
      const counted = count.text + (limit?.notesCounted ? count.notes : 0);
      const left = (limit?.words ?? 0) - counted;
      if (limit && left < 0) code = EXIT.faults;
      const against = limit ? ` of ${limit.words}: ${left < 0 ? `${-left} too many` : `${left} left`}` : '';
      io.stdout(`${statement.name}.${doc.language}  ${counted}${against}\n`);
      const how = limit?.notesCounted ? 'title, text and notes' : `title and text; the notes have ${count.notes} more`;
      io.stdout(`    counted as Word does, between spaces: ${how}\n`);
      if (limit)
        io.stdout(`    limit for a main sponsor in ${document.statement.lead.status} status, ${limit.source}\n`);
    }
  }
  return code;
}
