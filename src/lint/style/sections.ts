import type { Doc, Heading } from '../../doc/index.ts';

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
    const behind = body.slice(index + 1);
    const next = behind.findIndex((block) => block.type === 'heading' && block.level <= heading.level);
    const below = next < 0 ? behind : behind.slice(0, next);
    const headings = below.filter((block) => block.type === 'heading');
    const highest = Math.min(...headings.map(({ level }) => level));
    const isEmpty = below.every((block) => block.type === 'thematicBreak');
    return [{ heading, isEmpty, subheadings: headings.filter(({ level }) => level === highest) }];
  });
}
