import type { Inline } from '../doc/index.ts';
import { type Cite, type Processor, position } from './engine.ts';
import { capitalized, mapFirstText, text } from './inline-text.ts';
import type { CitedItem } from './items.ts';
import type { Placed } from './positions.ts';
import { inlinesOf, Slots } from './rich-text.ts';

/** Where a citation stands in its note. */
export interface Surroundings {
  readonly beginsNote: boolean;
  readonly endsNote: boolean;
}

/** Sets the sources of a citation as words. */
export interface Typesetter {
  /** Without the stop that ends the note. */
  set(items: readonly CitedItem[], placed: readonly Placed[], surroundings: Surroundings): Inline[];
  /** Ends every note of sources. */
  readonly stop: string;
  /** What else a note says that holds these sources, as a sentence of its own behind the stop. */
  sentence(items: readonly CitedItem[], placed: readonly Placed[]): Inline[];
}

/** A style of the author's choice decides everything itself. */
export class StyleTypesetter implements Typesetter {
  readonly stop: string;
  readonly #processor: Processor;

  constructor(processor: Processor, stop: string) {
    this.#processor = processor;
    this.stop = stop;
  }

  set(items: readonly CitedItem[], placed: readonly Placed[], { beginsNote }: Surroundings): Inline[] {
    const slots = new Slots();
    const cites = items.map((item, index) => {
      const { key, prefix, locator, suffix, suppressAuthor } = item;
      const own = locator && !locator.csl ? [text(`, ${locator.text}`), ...suffix] : suffix;
      const first = index === 0 && beginsNote ? capitalized(prefix) : prefix;
      return {
        id: key,
        ...(prefix.length > 0 && { prefix: `${slots.keep(first)} ` }),
        ...(locator?.csl ?? {}),
        ...(own.length > 0 && { suffix: slots.keep(own) }),
        ...(suppressAuthor && { 'suppress-author': true }),
        ...placing(placed[index], locator?.csl !== undefined, slots),
      };
    });
    const words = inlinesOf(this.#processor.format(cites), slots);
    return beginsNote || (items[0]?.prefix.length ?? 0) > 0 ? words : lowerIbid(words, placed[0]);
  }

  sentence(): Inline[] {
    return [];
  }
}

/**
 * The place of a cite among those of its source, as citeproc has it. What is said behind *ibid.* and is no locator of CSL's
 * follows as a suffix.
 */
export function placing(
  placed: Placed | undefined,
  hasLocator: boolean,
  slots: Slots,
): Pick<Cite, 'position' | 'first-reference-note-number'> {
  const { position: place = position.first, firstNote } = placed ?? {};
  const label: Inline[] = firstNote === undefined ? [] : [{ type: 'noteLabel', identifier: firstNote }];
  return {
    position: place === position.ibidWithLocator && !hasLocator ? position.ibid : place,
    ...(firstNote !== undefined && { 'first-reference-note-number': slots.keep(label) }),
  };
}

/** *Ibid.* inside a note: `See also ibid.` */
export function lowerIbid(words: readonly Inline[], placed: Placed | undefined): Inline[] {
  const isIbid = (placed?.position ?? position.first) >= position.ibid;
  return isIbid ? mapFirstText(words, (first) => first.charAt(0).toLowerCase() + first.slice(1)) : [...words];
}
