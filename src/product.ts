import type { VFileMessage } from 'vfile-message';
import { stopsOf } from './message.ts';
import type { Stops } from './rules.ts';

/** What is made of a statement. */
export const products = ['pdf', 'docx', 'submission', 'form'] as const;

export type Product = (typeof products)[number];

/** The end of the name of a product's file, behind `statement.language.`. */
export const extensions: Readonly<Record<Product, string>> = {
  pdf: 'pdf',
  docx: 'docx',
  submission: 'submission.docx',
  form: 'form.txt',
};

const stopping: Readonly<Record<Stops, readonly Product[]>> = {
  'every product': products,
  PDF: ['pdf'],
  submission: ['submission', 'form'],
  nothing: [],
};

/** The products that findings keep from being written. */
export function stoppedProducts(findings: readonly VFileMessage[]): ReadonlySet<Product> {
  return new Set(findings.flatMap((message) => stopping[stopsOf(message)]));
}
