import type { Drafts } from './mend.ts';
import type { FileResult, World } from './world.ts';

/** A folder as it would be if some of its files had another text. */
export class DraftWorld implements World {
  readonly now?: Date;
  readonly #world: World;
  readonly #drafts: Drafts;

  constructor(world: World, drafts: Drafts) {
    this.#world = world;
    this.#drafts = drafts;
    if (world.now) this.now = world.now;
  }

  async read(path: string): Promise<FileResult> {
    const draft = this.#drafts.get(path);
    return draft === undefined ? this.#world.read(path) : { bytes: new TextEncoder().encode(draft) };
  }

  names(): Promise<readonly string[]> {
    return this.#world.names();
  }
}
