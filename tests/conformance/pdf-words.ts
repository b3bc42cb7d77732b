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

/** Where the text of a page begins and ends: between the margins of the published look. */
const bodyTop = 1701 / 20;
const bodyBottom = (16840 - 2127) / 20;

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

/** Whether a word is part of the running head or foot; the first page has none. */
export function isRunning({ page, top, bottom }: PlacedWord): boolean {
  return page > 1 && (bottom < bodyTop || top > bodyBottom);
}

function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => characters[name] ?? '');
}
