import { countApprovals } from './approvals/index.ts';
import type { Built } from './build.ts';
import { sha256, shortDigest } from './digest.ts';
import { knownText } from './examine.ts';
import { extensions, type Product } from './product.ts';
import { provenance } from './provenance.ts';

/** Everything of one statement that is to be written: its products by file name, the manifest, and the checksums. */
export function filesToWrite(
  name: string,
  texts: readonly Built[],
  inputs: ReadonlyMap<string, string>,
  versions: Readonly<Record<string, string>>,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const text of texts) {
    for (const [product, bytes] of text.products) files.set(fileName(name, text, product), bytes);
  }
  const manifest = {
    statement: name,
    versions,
    inputs: sorted(inputs),
    texts: texts.map((text) => entry(name, text)),
  };
  files.set('manifest.json', encode(`${JSON.stringify(manifest, null, 2)}\n`));
  const sums = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`);
  return files.set('SHA256SUMS', encode(sums.join('')));
}

function entry(name: string, text: Built): object {
  const own = knownText(text);
  if (!text.document || !own) throw new Error(`Cannot list a text of \`${name}\` that was not built`);
  const { doc, digest, words, limit, statement, profile } = text.document;
  return {
    language: doc.language,
    title: doc.title,
    date: statement.frontMatter.date,
    textDigest: shortDigest(digest),
    approvals: countApprovals(statement, own),
    words: { ...words, limit: limit?.words ?? null },
    ...provenance(text.document),
    submissionProfile: profile.name,
    products: Object.fromEntries(
      [...text.products].map(([product, bytes]) => [fileName(name, text, product), sha256(bytes)]),
    ),
  };
}

function fileName(name: string, { document }: Built, product: Product): string {
  const stem = product === 'submission' ? plainName(name) : name;
  return `${stem}.${document?.doc.language}.${extensions[product]}`;
}

/** A name that every form takes to upload: letters without accents, figures, points, hyphens and low lines. */
function plainName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.replace(/[^\w.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '') || 'statement';
}

function sorted(map: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
