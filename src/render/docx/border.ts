import { BorderStyle, type IBorderOptions } from 'docx';
import { eighths } from './measure.ts';

/** A plain rule of a thickness in points. */
export function single(thickness: number): IBorderOptions {
  return { style: BorderStyle.SINGLE, size: eighths(thickness), space: 0, color: 'auto' };
}
