import type { PdfDocument, Reference } from './pdfmake.ts';
import { metadataText } from './printable.ts';

/** Where a link leads: an address, or a named place of the document. */
export type Target = { readonly url: string } | { readonly destination: string };

/** A part of a page: points from its left and top edges. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a reader may click, without a border. */
const PRINTED = 1 << 2;

/**
 * Makes the annotation of a link on the current page. A link of several lines has one for each: viewers that know no
 * quadrilaterals would take the whole rectangle around them for the link.
 *
 * @param contents says where it leads, to those who do not see it (ISO 14289-1, 7.18.5)
 * @returns not yet written: the tag tree gives it a key
 */
export function linkAnnotation(
  target: Target,
  { x, y, width, height }: Area,
  contents: string,
  pdf: PdfDocument,
): Reference {
  const { page } = pdf;
  const annotation = pdf.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, page.height - y - height, x + width, page.height - y],
    Border: [0, 0, 0],
    F: PRINTED,
    Contents: new String(metadataText(contents)),
    ...('url' in target
      ? { A: { S: 'URI', URI: new String(ascii(target.url)) } }
      : { Dest: new String(target.destination) }),
  });
  page.annotations.push(annotation);
  return annotation;
}

/** A URI of RFC 3986 has ASCII characters only. */
function ascii(url: string): string {
  return metadataText(url).replace(/[^\x21-\x7e]/gu, encodeURIComponent);
}
