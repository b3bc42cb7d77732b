import type { PdfDocument, Reference, StructureContent } from './pdfmake.ts';
import type { Structure } from './structure.ts';

/** What stands in an element (ISO 32000-1, 14.7.4): another element, a stretch of a page's content, an annotation. */
type Kid =
  | { readonly element: Reference }
  | { readonly page: Reference; readonly mcid: number }
  | { readonly page: Reference; readonly annotation: Reference };

interface Element {
  readonly structure: Structure;
  readonly parent: Reference;
  readonly reference: Reference;
  readonly kids: Kid[];
}

/**
 * The tag tree of a document. Elements are made when the first thing of each is added, so they have the order in which
 * the pages are drawn, and are written at the end: pdfkit's own know the page of an annotation only while they are on it.
 */
export class TagTree {
  readonly #pdf: PdfDocument;
  readonly #root: Element;
  readonly #elements = new Map<Structure, Element>();

  /** @param root the element around all others */
  constructor(pdf: PdfDocument, root: Structure) {
    this.#pdf = pdf;
    const tree = pdf.getStructTreeRoot();
    const reference = pdf.ref({ S: root.role });
    tree.data['K'] = [reference];
    this.#root = { structure: root, parent: tree, reference, kids: [] };
    this.#elements.set(root, this.#root);
  }

  has(structure: Structure): boolean {
    return this.#elements.has(structure);
  }

  /** Makes the element, and those around it, if they are not there. Without a parent it is below the root. */
  add(structure: Structure, parent: Structure | undefined = structure.parent): void {
    this.#element(structure, parent);
  }

  addContent(structure: Structure, { refs }: StructureContent): void {
    const { reference, kids } = this.#element(structure);
    for (const { pageRef, mcid } of refs) {
      this.#pdf.getStructParentTree().get(pageRef.data['StructParents'])[mcid] = reference;
      kids.push({ page: pageRef, mcid });
    }
  }

  /** Adds an annotation of the current page. It is not yet written: it learns its key in the tree. */
  addAnnotation(structure: Structure, annotation: Reference): void {
    const { reference, kids } = this.#element(structure);
    const key = this.#pdf.createStructParentTreeNextKey();
    this.#pdf.getStructParentTree().add(key, reference);
    annotation.data['StructParent'] = key;
    kids.push({ page: this.#pdf.page.dictionary, annotation });
  }

  /** Writes the tree, after the last page. */
  end(): void {
    const named: { readonly id: string; readonly reference: Reference }[] = [];
    for (const { structure, parent, reference, kids } of this.#elements.values()) {
      Object.assign(reference.data, attributes(structure), { P: parent }, content(kids));
      reference.end();
      if (structure.id !== undefined) named.push({ id: structure.id, reference });
    }
    if (named.length === 0) return;
    named.sort((a, b) => (a.id < b.id ? -1 : 1));
    const names = named.flatMap(({ id, reference }) => [new String(id), reference]);
    this.#pdf.getStructTreeRoot().data['IDTree'] = { Names: names };
  }

  #element(structure: Structure, parent: Structure | undefined = structure.parent): Element {
    return this.#elements.get(structure) ?? this.#create(structure, parent);
  }

  #create(structure: Structure, parent: Structure | undefined): Element {
    const around = parent ? this.#element(parent) : this.#root;
    const reference = this.#pdf.ref({ S: structure.role });
    around.kids.push({ element: reference });
    const element = { structure, parent: around.reference, reference, kids: [] };
    this.#elements.set(structure, element);
    return element;
  }
}

/** pdfkit writes plain strings as names. */
function attributes({ id, lang, numbering, scope }: Structure): object {
  return {
    ...(id === undefined ? {} : { ID: new String(id) }),
    ...(lang === undefined ? {} : { Lang: new String(lang) }),
    ...(numbering ? { A: { O: 'List', ListNumbering: numbering } } : {}),
    ...(scope ? { A: { O: 'Table', Scope: scope } } : {}),
  };
}

/** Stretches of the element's own page are numbers, those of other pages name theirs. */
function content(kids: readonly Kid[]): object {
  if (kids.length === 0) return {};
  const own = kids.flatMap((kid) => ('mcid' in kid ? [kid.page] : []))[0];
  const written = kids.map((kid) => {
    if ('element' in kid) return kid.element;
    if ('annotation' in kid) return { Type: 'OBJR', Pg: kid.page, Obj: kid.annotation };
    return kid.page === own ? kid.mcid : { Type: 'MCR', Pg: kid.page, MCID: kid.mcid };
  });
  return { ...(own ? { Pg: own } : {}), K: written };
}
