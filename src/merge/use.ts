import type { Point } from '../doc/index.ts';

/** A record of the data that the text prints, and the expression that prints it. */
export interface Use {
  readonly kind: 'case' | 'figure';
  readonly id: string;
  /** The words that a figure prints. */
  readonly printed?: string;
  readonly path: string;
  readonly point: Point;
}

/** What is used, before it is known where. */
export type Used = Pick<Use, 'kind' | 'id' | 'printed'>;
