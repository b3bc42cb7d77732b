import { type File, Packer } from 'docx';
import type { Parts } from './archive.ts';

/** What docx's Packer zips: its types do not name the compiler, and a zip of its own would only be opened again. */
interface Compiler {
  compile(file: File): Map<string, string | Uint8Array>;
}

/** The parts of a document's package, by name. A document without pictures and macros has nothing but text in them. */
export function compileParts(file: File): Parts {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  const text = (data: string | Uint8Array): string =>
    typeof data === 'string' ? data : new TextDecoder().decode(data);
  return new Map([...compiler.compile(file)].map(([name, data]) => [name, text(data)]));
}
