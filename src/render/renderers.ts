import type { Doc, Position } from '../doc/index.ts';
import type { Layout } from '../layout/index.ts';
import type { Statement } from '../validate/index.ts';
import type { World } from '../world.ts';

/** The renderers, each loaded when its product is asked for: who only checks does not wait for Word. */
export interface Renderers {
  readonly pdf: () => Promise<{
    renderPdf(layout: Layout, world: World): Promise<Uint8Array>;
    uncoveredCharacters(layout: Layout, world: World): Promise<{ character: string; position?: Position }[]>;
  }>;
  readonly docx: () => Promise<{ renderDocx(layout: Layout, world: World): Promise<Uint8Array> }>;
  readonly form: () => Promise<{ renderForm(doc: Doc, statement: Statement): Uint8Array }>;
}
