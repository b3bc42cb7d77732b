import type { Layout, LayoutParagraph } from '../../layout/index.ts';
import type { Artifact } from './artifacts.ts';
import { setParagraph } from './paragraph.ts';
import type { Page } from './pdfmake.ts';
import { SetLine } from './set-line.ts';
import { heightOf, type Slice, stacked } from './slice.ts';
import type { Structure } from './structure.ts';
import type { Typesetter } from './typesetter.ts';

/** Between the foot, where it would end on another page, and the disclaimer. */
const gap = 4;

/**
 * The disclaimer at the end of the first page, below the foot: that is left blank, the United Nations print their job
 * number there. It is part of the text.
 */
export function drawPageOne(pages: readonly Page[], layout: Layout, root: Structure, setter: Typesetter): void {
  const [page] = pages;
  if (!page || !layout.disclaimer) return;
  const structure: Structure = { role: 'P', parent: root };
  const slices = setParagraph(layout.disclaimer, { measure: setter.measure, structure }, setter);
  const { height, footer, left } = setter.stylesheet.page;
  page.items.push(...stacked(slices, left, height - footer + gap));
}

/**
 * The symbol at the head and the number at the foot of every page but the first: left on even pages, right on odd ones.
 * A plain sheet has neither.
 */
export function drawRunningHeads(pages: readonly Page[], layout: Layout, setter: Typesetter): void {
  const { page: master, masthead } = setter.stylesheet;
  if (!masthead) return;
  for (const [index, page] of pages.entries()) {
    if (index === 0) continue;
    const number = index + 1;
    const align = number % 2 === 0 ? 'left' : 'right';
    const set = (role: 'header' | 'footer', value: string) =>
      asArtifact(role, setParagraph(line(role, value, align, setter), { measure: setter.measure }, setter));
    if (layout.runningHead !== undefined) {
      page.items.push(...stacked(set('header', layout.runningHead), master.left, master.header));
    }
    const foot = set('footer', `${number}`);
    page.items.push(...stacked(foot, master.left, master.height - master.footer - heightOf(foot)));
  }
}

function asArtifact(artifact: Artifact, slices: Slice[]): Slice[] {
  for (const { item } of slices.flatMap(({ items }) => items)) if (item instanceof SetLine) item.artifact = artifact;
  return slices;
}

function line(role: 'header' | 'footer', value: string, align: 'left' | 'right', setter: Typesetter): LayoutParagraph {
  const { paragraphs, foot } = setter.stylesheet;
  const style = paragraphs[role];
  const { left, right } = style;
  const { bold = false, italic = false, size = style.size } = role === 'footer' ? (foot?.number ?? style) : style;
  const content = [{ type: 'text', value, bold, italic, raised: false, size }] as const;
  return { type: 'paragraph', role, left, right, align, content };
}
