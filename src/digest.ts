import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { blockTexts, type Doc, noteTexts } from './doc/index.ts';

/** The SHA-256 of bytes, in small hexadecimal figures. */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(hash(bytes));
}

/**
 * What a partner approves: a short digest of the words of title, body and notes, in three groups of four figures. A
 * changed word changes it; layout, signatories, and spaces do not.
 */
export function textDigest(doc: Doc): string {
  const words = [doc.title, ...blockTexts(doc.body), ...noteTexts(doc)]
    .map((text) => text.normalize('NFC').split(/\s+/).filter(Boolean).join(' '))
    .join('\n');
  const figures = sha256(new TextEncoder().encode(words)).slice(0, 12);
  return figures.replace(/(.{4})(?=.)/g, '$1-');
}
