import { sha256, shortDigest } from '../digest.ts';
import { type Doc, type Language, languages } from '../doc/index.ts';
import { type Line, type Wording, wordingOf } from './wording.ts';

/** The folder of a statement that holds the texts which were sent out for approval. */
export const KEPT_IN = 'approvals';

/** A wording as a file: a line for the title, for each paragraph, for each note, and an empty line between the three. */
export function textOf({ title, text, notes }: Wording): string {
  const parts = [title, text, notes].filter((lines) => lines.length > 0);
  return parts.map((lines) => lines.map(({ words }) => `${words}\n`).join('')).join('\n');
}

/** The SHA-256 of the wording's file, in small hexadecimal figures. */
export function wordingDigest(wording: Wording): string {
  return sha256(new TextEncoder().encode(textOf(wording)));
}

/** What a partner approves, short: a changed word changes it; layout, signatories, and spaces do not. */
export function textDigest(doc: Doc): string {
  return shortDigest(wordingDigest(wordingOf(doc)));
}

/** What the name of a kept text says. */
export interface KeptName {
  /** From the statement's folder. */
  readonly path: string;
  readonly language: Language;
  /** The first twelve figures. */
  readonly digest: string;
}

/** Where a text is kept, from the statement's folder: `approvals/9f3e-1a2b-3c4d.en.txt`. */
export function keptPath(digest: string, language: Language): string {
  return `${KEPT_IN}/${shortDigest(digest)}.${language}.txt`;
}

/** Reads the name of a file of the folder; others than kept texts may stand there. */
export function readKeptName(name: string): KeptName | undefined {
  const { groups } = /^(?<digest>[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4})\.(?<language>[a-z]{2})\.txt$/.exec(name) ?? {};
  const language = languages.find((candidate) => candidate === groups?.['language']);
  const digest = groups?.['digest']?.replaceAll('-', '');
  return digest === undefined || language === undefined ? undefined : { path: `${KEPT_IN}/${name}`, language, digest };
}

/**
 * Reads a kept text.
 *
 * @returns nothing when its words are no longer those of its digest: somebody has changed the file
 */
export function readKept(bytes: Uint8Array, digest: string): Wording | undefined {
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  if (!sha256(new TextEncoder().encode(text)).startsWith(digest)) return undefined;
  const [title = [], body = [], notes = []] = text
    .split('\n\n')
    .map((part): Line[] => part.split('\n').flatMap((words) => (words === '' ? [] : [{ words }])));
  return { title, text: body, notes };
}
