import type { LayoutBlock } from '../../src/layout/index.ts';
import { renderDocx } from '../../src/render/docx/index.ts';
import { builder, layoutOf } from './docx-layout.ts';
import { all, readPart, type XmlElement } from './docx-package.ts';
import { readStylesheet } from './stylesheet.ts';

export const published = readStylesheet('published');
export const submission = readStylesheet('times-10');

/** The stylesheets of Word files, for tests that hold for each. */
export const looks = { published, submission, 'times-12': readStylesheet('times-12') };
export const lookNames = Object.keys(looks) as (keyof typeof looks)[];

/** Words in the published look. */
export const { paragraph, list, note } = builder(published);

export const render = renderDocx;

/** The document of a layout that holds nothing but these blocks, in the published look. */
export async function flowOf(...flow: LayoutBlock[]): Promise<XmlElement> {
  return readPart(await render(layoutOf(published, flow)), 'word/document.xml');
}

/** What the first element of a name below another says in `w:val`. */
export function value(element: XmlElement, name: string): string | undefined {
  return all(element, name)[0]?.attributes['w:val'];
}

/** Twips, as a file writes them. */
export const tw = (points: number) => String(Math.round(points * 20));
