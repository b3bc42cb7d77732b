import { type Block, type Inline, type Position, paragraphsOf, type Stretch } from '../doc/index.ts';

/** What is read together: a paragraph, a heading, a row of a table. */
export interface Passage {
  readonly children: readonly Inline[];
  readonly position?: Position | undefined;
}

/** The passages of blocks, in reading order. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block): readonly Passage[] => {
    if (block.type === 'table') return block.children.map(({ children }) => rowOf(children));
    if (block.type === 'list') return block.children.flatMap((item) => passagesOf(item.children));
    return block.type === 'blockQuote' ? passagesOf(block.children) : paragraphsOf([block]);
  });
}

/** The cells of a row as one; a space parts their words. */
function rowOf(cells: readonly Stretch[]): Passage {
  const children = cells.flatMap((cell): Inline[] => [...cell.children, { type: 'text', value: ' ' }]);
  const [first, last] = [cells[0]?.position, cells.at(-1)?.position];
  return { children, position: first && last ? { ...first, end: last.end } : undefined };
}
