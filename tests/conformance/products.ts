import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Checked, type Layout, layout } from '../../src/index.ts';
import { checkStatement, findStatements, packageRoot } from '../../src/node/index.ts';

/** A statement, and the folder that its products were built into. */
export interface Statement {
  readonly name: string;
  readonly kind: 'sample' | 'case';
  /** Where its text and data are. */
  readonly source: string;
  /** Where its products are. */
  readonly out: string;
}

/** One product, named for the titles of tests. */
export interface ProductFile {
  /** `iran-executions.en.pdf` */
  readonly name: string;
  readonly path: string;
  readonly language: string;
  readonly statement: Statement;
}

/** Every statement that was built: the samples, then the cases. */
export function statements(): Statement[] {
  const built = inject('productsFolder');
  const places = [
    { kind: 'sample', out: join(built, 'samples'), source: join(packageRoot, 'statements') },
    { kind: 'case', out: join(built, 'cases'), source: join(packageRoot, 'tests/cases') },
  ] as const;
  return places
    .filter(({ out }) => existsSync(out))
    .flatMap(({ kind, out, source }) =>
      readdirSync(out)
        .sort()
        .map((name) => ({ name, kind, source: join(source, name), out: join(out, name) })),
    );
}

/** Every PDF. */
export function pdfs(): ProductFile[] {
  return filesEnding('.pdf');
}

/** Every Word file in the published look. */
export function publishedWords(): ProductFile[] {
  return filesEnding('.docx').filter(({ name }) => !name.endsWith('.submission.docx'));
}

/** Every Word file, of both kinds. */
export function wordFiles(): ProductFile[] {
  return filesEnding('.docx');
}

/** Every Word file that is uploaded. */
export function submissions(): ProductFile[] {
  return filesEnding('.submission.docx');
}

function filesEnding(end: string): ProductFile[] {
  return statements().flatMap((statement) =>
    readdirSync(statement.out)
      .filter((name) => name.endsWith(end))
      .map((name) => ({ name, path: join(statement.out, name), language: languageIn(name, statement), statement })),
  );
}

/** `en` in `iran-executions.en.pdf`. */
function languageIn(name: string, statement: Statement): string {
  return name.slice(statement.name.length + 1).split('.')[0] ?? '';
}

/** What Rostrum itself knows of the text that a product was made of. */
export async function documentOf({ statement, language }: ProductFile): Promise<NonNullable<Checked['document']>> {
  const [folder] = await findStatements(packageRoot, [statement.source]);
  const checked = folder ? await checkStatement(folder) : [];
  const found = checked.find(({ document }) => document?.doc.language === language)?.document;
  if (!found) throw new Error(`\`${statement.source}\` has no text in \`${language}\``);
  return found;
}

/** The layout that a Word file transcribes. */
export async function layoutOf(file: ProductFile): Promise<Layout> {
  const { doc, template, profile } = await documentOf(file);
  return layout(doc, file.path.endsWith('.submission.docx') ? profile.stylesheet : template.published);
}
