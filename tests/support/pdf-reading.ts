import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A stretch of text as it stands on a page: points from the left edge and from the top edge to its baseline. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
  /** Of the font file: `Tinos-Bold`. */
  readonly font: string;
}

/** A horizontal rule: points from the left and top edges. */
export interface PlacedRule {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly thickness: number;
}

export interface ReadPage {
  readonly items: readonly PlacedText[];
  /** In drawing order, stretches of one line joined, lines parted by spaces. */
  readonly text: string;
  readonly rules: readonly PlacedRule[];
  readonly width: number;
  readonly height: number;
  readonly tree: TagNode;
}

export interface TagNode {
  readonly role: string;
  readonly children: readonly (TagNode | { readonly type: string; readonly id: string })[];
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly outline: readonly OutlineEntry[];
  readonly fingerprint: string;
}

interface OutlineEntry {
  readonly title: string;
  readonly items: readonly OutlineEntry[];
}

/** Reads a PDF back. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    // Fonts are known once the page has been read for drawing.
    const operators = await page.getOperatorList();
    const content = await page.getTextContent();
    const items = content.items.flatMap((item) =>
      'str' in item
        ? [
            {
              text: item.str,
              x: item.transform[4],
              baseline: height - item.transform[5],
              width: item.width,
              size: item.transform[0],
              font: fontName(page.commonObjs.get(item.fontName)),
            },
          ]
        : [],
    );
    pages.push({
      items,
      width,
      height,
      text: joined(items),
      rules: rulesOf(operators, height),
      tree: (await page.getStructTree()) as TagNode,
    });
  }
  const outline = ((await document.getOutline()) ?? []) as OutlineEntry[];
  const result = {
    pages,
    outline,
    fingerprint: document.fingerprints[0] ?? '',
  };
  await task.destroy();
  return result;
}

function joined(items: readonly PlacedText[]): string {
  let text = '';
  let last: PlacedText | undefined;
  for (const item of items) {
    if (item.text === '') continue;
    const sameLine = last && Math.abs(last.baseline - item.baseline) < 6 && item.x >= last.x;
    const near = last && item.x - (last.x + last.width) < 0.5;
    text += sameLine && near ? item.text : ` ${item.text}`;
    last = item;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

function rulesOf({ fnArray, argsArray }: Operators, height: number): PlacedRule[] {
  let thickness = 1;
  return fnArray.flatMap((operator, index) => {
    const given = argsArray[index];
    if (operator === OPS.setLineWidth) [thickness] = given as [number];
    if (operator !== OPS.constructPath) return [];
    const [x1 = 0, y1 = 0, x2 = 0] = Array.from((given as [number, unknown, ArrayLike<number>])[2]);
    // pdfkit draws with the origin at the top.
    return [{ x1, x2, y: Math.min(y1, height), thickness }];
  });
}

/** Without the letters that tell subsets apart. */
function fontName(font: { readonly name?: string }): string {
  return (font.name ?? '').replace(/^[A-Z]{6}\+/u, '');
}

/** The roles of a tag tree with their nesting: `P`, `Table(TR(TH TH))`. */
export function outlineOf(node: TagNode): string {
  const inner = node.children.flatMap((child) => ('role' in child ? [outlineOf(child)] : []));
  return inner.length === 0 ? node.role : `${node.role}(${inner.join(' ')})`;
}

/** The texts that stand at baselines of a column, one for each line, top to bottom. */
export function baselines(page: ReadPage, within: (item: PlacedText) => boolean): number[] {
  const rounded = page.items.filter((item) => item.text.trim() !== '' && within(item)).map((item) => item.baseline);
  return [...new Set(rounded.map((value) => Math.round(value * 100) / 100))].sort((a, b) => a - b);
}
