import type { Checked } from '../../examine.ts';
import { examineStatement, findStatements } from '../../node/index.ts';
import { placesOf } from '../../provenance.ts';
import { unsaidIn } from '../../unsaid.ts';
import { figureNumber, rivalsOf } from '../../validate/index.ts';
import { parseWords } from '../arguments.ts';
import { EXIT, type Io } from '../io.ts';
import { reportedFiles } from '../report.ts';
import { survive } from '../survive.ts';
import { tell } from '../tell.ts';

/** Prints the figures of every statement: what each counts, on what it rests, what contradicts it, where it is used. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseWords(words, {});
  let code: number = EXIT.well;
  for (const statement of await findStatements(io.cwd, positionals)) {
    const own = await survive(io, async () => {
      const codes = (await examineStatement(statement)).map(({ files, document }) => {
        if (document) return print(statement.name, document, io);
        tell(reportedFiles(statement.folder, [{ files }], io.cwd), io);
        return EXIT.faults;
      });
      return Math.max(...codes);
    });
    code = Math.max(code, own);
  }
  return code;
}

function print(name: string, document: NonNullable<Checked['document']>, io: Io): number {
  const { doc, statement, uses } = document;
  const { figures } = statement;
  io.stdout(`${name}.${doc.language}  ${figures.length} figure${figures.length === 1 ? '' : 's'}\n`);
  const isUnsaid = unsaidIn(statement.files);
  for (const figure of figures) {
    const used = uses.filter((use) => use.kind === 'figure' && use.id === figure.id);
    const rivals = rivalsOf(figure, figures).map(({ id }) => id);
    const places = placesOf(used);
    const lines = [
      `${figure.what}${figure.accordingTo === undefined ? '' : `, according to ${figure.accordingTo}`}`,
      `sources: ${figure.sources?.join(', ') ?? 'none'}`,
      ...(rivals.length === 0 ? [] : [`contradicted by: ${rivals.join(', ')}`]),
      `used: ${places.join(', ') || 'nowhere'}`,
    ];
    const words = [figure.id, figureNumber(figure), ...lines];
    if (words.some(isUnsaid)) {
      const place = statement.recordPlaces.get(figure);
      io.stdout(`  ${place?.path}:${place?.start.line}  no words are shown, for they would show names or contacts\n`);
      continue;
    }
    io.stdout(`  ${figure.id}  ${figureNumber(figure)}\n${lines.map((line) => `      ${line}\n`).join('')}`);
  }
  return EXIT.well;
}
