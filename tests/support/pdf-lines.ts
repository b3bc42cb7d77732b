import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A stretch of text as pdf.js reads it: points from the left edge of the page, and from the top edge to the baseline. */
export interface ReadText {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** Reads the text of a PDF character by character, in the order of the file. */
export async function readTexts(bytes: Uint8Array): Promise<ReadText[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const texts: ReadText[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ disableNormalization: true });
    for (const item of items) {
      if (!('str' in item) || item.str === '') continue;
      const [size = 0, , , , x = 0, y = 0] = item.transform as number[];
      texts.push({ text: item.str, page: number, left: x, right: x + item.width, baseline: height - y, size });
    }
  }
  await task.destroy();
  return texts;
}

/** The lines of a PDF, each in the order of the file. Where the pen jumps over a gap, a space is read. */
export function linesOf(texts: readonly ReadText[]): string[] {
  const lines: { text: string; last: ReadText }[] = [];
  for (const text of texts) {
    const line = lines.at(-1);
    const isSame = line && line.last.page === text.page && Math.abs(line.last.baseline - text.baseline) < 5;
    if (!isSame) {
      lines.push({ text: text.text, last: text });
      continue;
    }
    const gap = Math.max(text.left - line.last.right, line.last.left - text.right);
    const isParted = gap > 0.1 * text.size && !/\s$/u.test(line.text) && !/^\s/u.test(text.text);
    line.text += `${isParted ? ' ' : ''}${text.text}`;
    line.last = text;
  }
  return lines.map(({ text }) => text.replace(/\s+/gu, ' ').trim());
}
