import type { Checked } from '../../examine.ts';
import { examineStatement, findStatements } from '../../node/index.ts';
import { parseWords } from '../arguments.ts';
import { EXIT, type Io } from '../io.ts';
import { reportedFiles } from '../report.ts';
import { survive } from '../survive.ts';
import { tell } from '../tell.ts';

/** Prints the words of every statement against its limit, and the day by which it is due. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseWords(words, {});
  let code: number = EXIT.well;
  for (const statement of await findStatements(io.cwd, positionals)) {
    const own = await survive(io, async () => {
      const counts = (await examineStatement(statement)).map(({ files, document }) => {
        if (document) return count(statement.name, document, io);
        tell(reportedFiles(statement.folder, [{ files }], io.cwd), io);
        return EXIT.faults;
      });
      return Math.max(...counts);
    });
    code = Math.max(code, own);
  }
  return code;
}

function count(name: string, document: NonNullable<Checked['document']>, io: Io): number {
  const { doc, statement, words, counted, shown, limit, deadline } = document;
  const left = (limit?.words ?? counted) - counted;
  const against = limit ? ` of ${limit.words}: ${left < 0 ? `${-left} too many` : `${left} left`}` : '';
  const how = limit?.notesCounted ? 'title, text and notes' : `title and text; the notes have ${words.notes} more`;
  io.stdout(`${name}.${doc.language}  ${counted}${against}\n`);
  io.stdout(`    counted as Word does, between spaces: ${how}\n`);
  const signs = shown.text - words.text;
  const more = [
    ...(signs > 0 ? [`${signs} for the labels of lists and the like`] : []),
    ...(shown.closing > 0 ? [`${shown.closing} for the organizations at its end`] : []),
  ];
  if (more.length > 0) {
    io.stdout(`    for the file to submit Word shows ${shown.text + shown.closing}: ${more.join(', ')}\n`);
  }
  if (limit) io.stdout(`    limit for a main sponsor in ${statement.lead.status} status, ${limit.source}\n`);
  if (deadline) io.stdout(`    due by ${deadline.day}: the session opens on ${deadline.opens}, ${deadline.source}\n`);
  return left < 0 ? EXIT.faults : EXIT.well;
}
