import type { Block, Doc, Text } from '../doc/index.ts';
import { type About, Prose } from './prose.ts';

/** Everything that the authors wrote for print, passage by passage: title, text, notes in the order of their calls. */
export function proseOf(doc: Doc): Prose[] {
  const { language } = doc;
  const notes = [...doc.notes.values()].filter(({ identifier }) => identifier.startsWith('body:'));
  return [
    new Prose([titleText(doc)], { language, part: 'title', kind: 'title', position: doc.titlePosition }),
    ...doc.body.flatMap((block) => passages(block, { language, part: 'text' })),
    ...notes.flatMap(({ children, identifier }) =>
      children.flatMap((block) => passages(block, { language, part: 'notes', note: identifier })),
    ),
  ];
}

type Around = Pick<About, 'language' | 'part' | 'note' | 'listed' | 'blockQuote'>;

function passages(block: Block, around: Around): Prose[] {
  const { position } = block;
  switch (block.type) {
    case 'heading':
      return [new Prose(block.children, { ...around, kind: 'heading', level: block.level, position })];
    case 'paragraph':
      return [new Prose(block.children, { ...around, kind: 'paragraph', position })];
    case 'list':
      return block.children.flatMap((item) =>
        item.children.flatMap((inner) => passages(inner, { ...around, listed: true })),
      );
    case 'blockQuote':
      return block.children.flatMap((inner) => passages(inner, { ...around, blockQuote: around.blockQuote ?? block }));
    case 'table':
      return block.children.flatMap((row) =>
        row.children.map((cell) => {
          const about = { ...around, kind: 'cell' as const, row, position: cell.position };
          return new Prose(cell.children, about);
        }),
      );
    case 'thematicBreak':
      return [];
    default:
      return block satisfies never;
  }
}

/** The title stands in the front matter as it is, or between quotation marks; one with escapes is placed as a whole. */
function titleText({ title, titlePosition }: Doc): Text {
  const { path, start, end } = titlePosition;
  const width = start.line === end.line ? end.column - start.column : -1;
  const inset = { [title.length]: 0, [title.length + 2]: 1 }[width];
  const point = { ...start, column: start.column + (inset ?? 0) };
  return {
    type: 'text',
    value: title,
    position: titlePosition,
    map: [{ offset: 0, place: { path, point, still: inset === undefined } }],
  };
}
