import type { Block, Doc, Heading } from '../../doc/index.ts';

/** A heading of the text, and what stands below it until the next of its level or a higher one. */
export interface Section {
  readonly heading: Heading;
  readonly isEmpty: boolean;
  /** The headings one step below, in their order. */
  readonly subheadings: readonly Heading[];
}

/** The sections of a text, in their order. */
export function sectionsOf({ body }: Doc): Section[] {
  return body.flatMap((heading, index) => {
    if (heading.type !== 'heading') return [];
    let end = index + 1;
    while (end < body.length && !endsSection(body[end], heading)) end += 1;
    const below = body.slice(index + 1, end);
    const headings = below.filter((block) => block.type === 'heading');
    const highest = Math.min(...headings.map(({ level }) => level));
    const isEmpty = below.every((block) => block.type === 'thematicBreak');
    return [{ heading, isEmpty, subheadings: headings.filter(({ level }) => level === highest) }];
  });
}

function endsSection(block: Block | undefined, heading: Heading): boolean {
  return block?.type === 'heading' && block.level <= heading.level;
}
