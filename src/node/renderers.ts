import type { Renderers } from '../render/renderers.ts';

/** Every renderer, loaded when it is asked for. */
export const renderers: Renderers = {
  pdf: () => import('../render/pdf/index.ts'),
  docx: () => import('../render/docx/index.ts'),
  form: () => import('../render/form/index.ts'),
};
