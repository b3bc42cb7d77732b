import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The SHA-256 of bytes, in small hexadecimal figures. */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(hash(bytes));
}

/** Of a digest, what is printed: it can be read aloud, and no spreadsheet takes it for a number. */
const PRINTED = 12;

/** Fewer figures of a digest may be those of another text. */
const LEAST = 8;

/** The first twelve figures of a digest, in three groups: `9f3e-1a2b-3c4d`. */
export function shortDigest(digest: string): string {
  return digest.slice(0, PRINTED).replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * The digests that somebody wrote, in whatever case, with spaces and hyphens or without; commas, semicolons, strokes and
 * ends of lines stand between two.
 *
 * @returns the figures of each, small and together; nothing when one is no digest, or has fewer than eight figures
 */
export function readDigests(text: string): string[] | undefined {
  const written = text
    .split(/[,;/\n]/)
    .map((part) => part.replace(/[\s\p{Pd}]/gu, '').toLowerCase())
    .filter(Boolean);
  const sound = written.every((figures) => /^[0-9a-f]+$/.test(figures) && isLong(figures.length));
  return sound && written.length > 0 ? [...new Set(written)] : undefined;
}

/** Whether two digests, one of which may be shortened, are of one text. */
export function sameDigest(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function isLong(figures: number): boolean {
  return figures >= LEAST && figures <= 64;
}
