import type { PdfDocument } from './pdfmake.ts';

/** What is drawn and is no part of the text: rules, what runs at head and foot of the pages, repeated heads of tables. */
export type Artifact = 'rule' | 'header' | 'footer' | 'repeated';

/** In the words of ISO 32000-1, table 330. */
const properties: Readonly<Record<Artifact, string>> = {
  rule: '/Type /Layout',
  header: '/Type /Pagination /Subtype /Header',
  footer: '/Type /Pagination /Subtype /Footer',
  repeated: '/Type /Pagination',
};

/** Draws something that assistive technologies pass over. pdfkit's own mark of it has no subtype. */
export function drawArtifact(artifact: Artifact, pdf: PdfDocument, draw: () => void): void {
  pdf.addContent(`/Artifact <<${properties[artifact]}>> BDC`);
  draw();
  pdf.addContent('EMC');
}
