import type { Layout } from '../../../layout/index.ts';
import { type Parts, pack } from './archive.ts';
import { dropEmptyRelationships, dropIdleTypes, dropPart } from './drop.ts';
import { plainSeparators } from './note-separators.ts';
import { hasLists, ownLists } from './numbering-part.ts';
import { coreProperties } from './properties.ts';
import { settings } from './settings.ts';
import { styles } from './styles.ts';

/**
 * Makes docx's package ours: the parts that it fills with choices of its own are written anew, those that say nothing
 * are dropped, and the rest is packed in one order with one time.
 */
export function finish(parts: Parts, layout: Layout): Uint8Array {
  for (const name of unwanted) dropPart(parts, name);
  dropEmptyRelationships(parts);
  dropIdleTypes(parts);
  parts.set('docProps/core.xml', coreProperties(layout.metadata));
  parts.set('word/styles.xml', styles(layout));
  parts.set('word/settings.xml', settings(layout));
  parts.set('word/footnotes.xml', plainSeparators(parts.get('word/footnotes.xml') ?? ''));
  const numbering = ownLists(parts.get('word/numbering.xml') ?? '');
  if (hasLists(numbering)) parts.set('word/numbering.xml', numbering);
  else dropPart(parts, 'word/numbering.xml');
  return pack(parts);
}

/** No endnotes, as the Editorial Manual uses none; nothing about a program or a company. */
const unwanted = [
  'word/endnotes.xml',
  'word/comments.xml',
  'word/theme/theme1.xml',
  'docProps/app.xml',
  'docProps/custom.xml',
] as const;
