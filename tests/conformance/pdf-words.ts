import { output } from './tools.ts';

/** A word on a page, as poppler sees it: points from the left and top edges. */
export interface PlacedWord {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every word of a PDF with its place. */
export async function placedWords(path: string): Promise<PlacedWord[]> {
  const [, ...pages] = (await output('pdftotext', '-bbox', path, '-')).split('<page ');
  return pages.flatMap((page, index) => {
    const found = page.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/gs);
    return [...found].map(([, left, top, right, bottom, text = '']) => ({
      text: unescaped(text),
      page: index + 1,
      left: Number(left),
      right: Number(right),
      top: Number(top),
      bottom: Number(bottom),
    }));
  });
}

function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => characters[name] ?? '');
}
