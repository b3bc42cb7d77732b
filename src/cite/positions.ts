import { position } from './engine.ts';

/** A source in a note, and where in it. */
export interface PlainCite {
  readonly key: string;
  /** The locator and what is said behind it. */
  readonly where: string | undefined;
}

/** What a note cites, in its order. */
export interface CitingNote {
  readonly identifier: string;
  readonly series: string;
  readonly cites: readonly PlainCite[];
  /** Whether it is a note of sources alone, not an explanation. */
  readonly isPlain: boolean;
}

export interface Placed {
  /** `position` of the engine. */
  readonly position: number;
  /** The note that cites the source first, when it is an earlier one of the same series. */
  readonly firstNote?: string;
}

/**
 * Finds out which cites are the first of their source, which repeat it, and which say *ibid.* (CSL 1.0.2, choose/position; UN
 * Editorial Manual, Footnotes, chap. 5):
 * *ibid.* stands for the cite before it in the same note, or for the only source of the note before, which must be a note of
 * sources in the same series. What a plain sheet prints as one series has no *ibid.* across the border of a table either.
 * An earlier note is one of the same series: a letter under a table says nothing in the text.
 */
export function placeCites(notes: readonly CitingNote[]): ReadonlyMap<CitingNote, readonly Placed[]> {
  const firsts = new Map<string, string>();
  const placed = new Map<CitingNote, readonly Placed[]>();
  let before: CitingNote | undefined;
  for (const note of notes) {
    const [only, ...others] = before?.cites ?? [];
    const previous = before?.series === note.series && before.isPlain && others.length === 0 ? only : undefined;
    placed.set(
      note,
      note.cites.map((cite, index): Placed => {
        const first = firsts.get(`${note.series} ${cite.key}`);
        const place = placeAfter(cite, index === 0 ? previous : note.cites[index - 1]);
        if (place !== undefined && place !== position.subsequent) return { position: place };
        if (first === undefined || first === note.identifier) return { position: position.first };
        return { position: position.subsequent, firstNote: first };
      }),
    );
    for (const { key } of note.cites) {
      const name = `${note.series} ${key}`;
      if (!firsts.has(name)) firsts.set(name, note.identifier);
    }
    before = note;
  }
  return placed;
}

/** Behind a cite of the same source: *ibid.*, with the locator where that is another one; nothing behind a cite of another. */
function placeAfter(cite: PlainCite, before: PlainCite | undefined): number | undefined {
  if (before?.key !== cite.key) return undefined;
  if (cite.where === before.where) return position.ibid;
  // Without one *ibid.* would stand for the one of the cite before.
  return cite.where === undefined ? position.subsequent : position.ibidWithLocator;
}
