import type { Point } from '../doc/index.ts';

/** A record of the data that the text prints, or whose sources it cites, and the expression that does. */
export interface Use {
  readonly kind: 'case' | 'figure';
  readonly id: string;
  /** The words that a figure prints; nothing where its sources alone are cited. */
  readonly printed?: string;
  readonly path: string;
  readonly point: Point;
}

/** What is used, before it is known where. */
export type Used = Pick<Use, 'kind' | 'id' | 'printed'>;
