import type { Page } from './pdfmake.ts';
import { SetLine } from './set-line.ts';

/**
 * Turns pages that were laid out from left to right into pages that read from right to left: indents, labels, columns and
 * rules go to the other side. The words of a line are not turned around, they have their order already.
 */
export function mirror(pages: readonly Page[]): void {
  for (const { items, pageSize } of pages) {
    for (const { item } of items) {
      if (item instanceof SetLine) item.x = pageSize.width - item.x - item.width;
      else if ('x1' in item) [item.x1, item.x2] = [pageSize.width - item.x2, pageSize.width - item.x1];
    }
  }
}
