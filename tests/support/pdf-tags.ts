import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Dictionary, PdfObjects, Reference, type Value } from './pdf-objects.ts';

/** An element of the tag tree of a whole document, as a screen reader walks it. */
export interface Tag {
  readonly role: string;
  readonly lang?: string;
  readonly id?: string;
  readonly attributes: Dictionary;
  readonly children: readonly (Tag | Words | Annotation)[];
}

/** Words drawn on a page, counted from 1. */
interface Words {
  readonly words: string;
  readonly page: number;
}

/** The annotation of a link. */
export interface Annotation {
  readonly page: number;
  readonly contents: string;
  /** An address, or the name of a place of the document. */
  readonly url?: string;
  readonly destination?: string;
  /** Left, bottom, right, top. */
  readonly area: readonly number[];
  readonly border: readonly Value[];
}

export interface TaggedPdf {
  readonly root: Tag;
  /** Named places: page, counted from 1, and points from its bottom edge. */
  readonly destinations: ReadonlyMap<string, { readonly page: number; readonly top: number }>;
  /** Annotations of all pages, in the tree or not. */
  readonly annotations: number;
  /** The order in which the tab key goes through each page. */
  readonly tabs: readonly (Value | undefined)[];
  /** The operators of each page. */
  readonly contents: readonly string[];
  readonly catalog: Dictionary;
  readonly info: ReadonlyMap<string, Value | undefined>;
  readonly objects: PdfObjects;
}

/** Reads the tags of a PDF and what hangs on them; the words come from pdf.js. */
export async function readTags(bytes: Uint8Array): Promise<TaggedPdf> {
  const objects = new PdfObjects(bytes);
  const catalog = objects.dictionary(objects.trailer.get('Root'));
  const kids = objects.list(objects.dictionary(catalog.get('Pages')).get('Kids'));
  const pages = kids.map((kid) => objects.dictionary(kid));
  const pageOf = (value: Value | undefined) =>
    kids.findIndex((kid) => kid instanceof Reference && value instanceof Reference && kid.number === value.number) + 1;
  const words = await wordsOf(bytes);
  const tree = objects.dictionary(catalog.get('StructTreeRoot'));
  const annotations = pages.map((page) => objects.list(page.get('Annots')));

  const annotationOf = (reference: Value | undefined, page: number): Annotation => {
    const listed = annotations[page - 1]?.some((entry) => same(entry, reference));
    if (!listed) throw new Error(`Page ${page} does not have the annotation that the tag tree says it has`);
    const annotation = objects.dictionary(reference);
    const url = objects.dictionary(annotation.get('A')).get('URI');
    const destination = annotation.get('Dest');
    return {
      page,
      contents: String(annotation.get('Contents')),
      ...(url === undefined ? {} : { url: String(url) }),
      ...(destination === undefined ? {} : { destination: String(destination) }),
      area: objects.list(annotation.get('Rect')).map(Number),
      border: objects.list(annotation.get('Border')),
    };
  };

  const wordsAt = (page: Value | undefined, mcid: Value | undefined): Words => {
    const reference = page instanceof Reference ? page.number : 0;
    return { words: words.get(`p${reference}R_mc${mcid}`) ?? '', page: pageOf(page) };
  };

  const elementOf = (reference: Value): Tag => {
    const element = objects.dictionary(reference);
    const own = element.get('Pg');
    const children = objects.list(element.get('K')).map((kid): Tag['children'][number] => {
      if (typeof kid === 'number') return wordsAt(own, kid);
      const entry = objects.dictionary(kid);
      const type = entry.get('Type');
      if (type === '/MCR') return wordsAt(entry.get('Pg'), entry.get('MCID'));
      if (type === '/OBJR') return annotationOf(entry.get('Obj'), pageOf(entry.get('Pg')));
      if (!same(entry.get('P'), reference)) throw new Error('An element does not know its parent');
      return elementOf(kid);
    });
    const [lang, id] = [element.get('Lang'), element.get('ID')];
    return {
      role: String(element.get('S')).slice(1),
      ...(lang === undefined ? {} : { lang: String(lang) }),
      ...(id === undefined ? {} : { id: String(id) }),
      attributes: objects.dictionary(element.get('A')),
      children,
    };
  };

  const [root] = objects.list(tree.get('K'));
  const info = [...objects.dictionary(objects.trailer.get('Info'))].map(
    ([key, value]) => [key, objects.resolve(value)] as const,
  );
  return {
    root: elementOf(root ?? null),
    destinations: destinationsOf(objects, catalog, pageOf),
    annotations: annotations.flat().length,
    tabs: pages.map((page) => page.get('Tabs')),
    contents: pages.map((page) => objects.stream(page.get('Contents'))),
    catalog,
    info: new Map(info),
    objects,
  };
}

function destinationsOf(
  objects: PdfObjects,
  catalog: Dictionary,
  pageOf: (value: Value | undefined) => number,
): TaggedPdf['destinations'] {
  const names = objects.list(objects.dictionary(objects.dictionary(catalog.get('Names')).get('Dests')).get('Names'));
  const found = new Map<string, { page: number; top: number }>();
  for (let index = 0; index < names.length; index += 2) {
    const [page, , , top] = objects.list(names[index + 1]);
    found.set(String(names[index]), { page: pageOf(page), top: Number(top) });
  }
  return found;
}

/** The words of every stretch of marked content, by page and number. Where spaces stand is pdf.js's guess. */
async function wordsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const words = new Map<string, string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const open: (string | undefined)[] = [];
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type.startsWith('begin')) open.push(item.id ?? undefined);
        else open.pop();
        continue;
      }
      const id = open.findLast((entry) => entry !== undefined);
      if (id !== undefined) words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    }
  }
  await task.destroy();
  return words;
}

function same(a: Value | undefined, b: Value | undefined): boolean {
  return a instanceof Reference && b instanceof Reference && a.number === b.number;
}

/** Every element of a role, in reading order. */
export function elements(tag: Tag, role: string): Tag[] {
  const inside = tag.children.flatMap((child) => ('role' in child ? elements(child, role) : []));
  return tag.role === role ? [tag, ...inside] : inside;
}

/** The annotations that stand in an element itself. */
export function annotationsOf({ children }: Tag): Annotation[] {
  return children.filter((child) => 'contents' in child);
}

/** The words of an element with all that is in it, in reading order, single spaces between them. */
export function wordsIn(tag: Tag): string {
  const all = stretches(tag);
  // pdf.js sees no end of a line where a page ends.
  return spaced(all.map(({ words, page }, index) => (all[index + 1]?.page === page ? words : `${words} `)).join(''));
}

function stretches({ children }: Tag): Words[] {
  return children.flatMap((child) => ('role' in child ? stretches(child) : 'words' in child ? [child] : []));
}

function spaced(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

/** An element as a line: `P("See" Link("the record" >https://…))`. */
export function spoken({ role, lang, children }: Tag): string {
  const inside = children.map((child) => {
    if ('role' in child) return spoken(child);
    return 'words' in child ? JSON.stringify(spaced(child.words)) : `>${child.url ?? child.destination}`;
  });
  return `${role}${lang === undefined ? '' : `[${lang}]`}(${inside.join(' ')})`;
}
