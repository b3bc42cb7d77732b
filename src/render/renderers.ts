import type { Doc, Position } from '../doc/index.ts';
import type { Layout } from '../layout/index.ts';
import type { Statement } from '../validate/index.ts';
import type { World } from '../world.ts';

/** A character that no font of the PDF has. */
export interface UncoveredCharacter {
  readonly character: string;
  /** The first place where it is printed; words of the template have none. */
  readonly position?: Position;
  /** The command that installs a font which has it. */
  readonly install?: string;
}

/** The renderers, each loaded when its product is asked for: who only checks does not wait for Word. */
export interface Renderers {
  readonly pdf: () => Promise<{
    renderPdf(layout: Layout, world: World): Promise<Uint8Array>;
    uncoveredCharacters(layout: Layout, world: World): Promise<UncoveredCharacter[]>;
  }>;
  readonly docx: () => Promise<{ renderDocx(layout: Layout): Promise<Uint8Array> }>;
  readonly form: () => Promise<{ renderForm(doc: Doc, statement: Statement): Uint8Array }>;
}
