import type { File, XmlComponent } from 'docx';
import { uriOf } from '../../uri.ts';
import { element } from './element.ts';

type LinkedPart = 'document' | 'footnotes';

/**
 * The addresses of each part, in the order of their first use. Relationship ids are counted, where docx draws them by
 * lot; an address that is used twice has one relationship.
 */
export class Links {
  readonly #addresses = { document: new Map<string, string>(), footnotes: new Map<string, string>() };

  /** A live link around runs; the runs alone when the address is none that Word opens. */
  around(url: string, part: LinkedPart, runs: readonly XmlComponent[]): readonly XmlComponent[] {
    const address = uriOf(url);
    if (address === undefined) return runs;
    const addresses = this.#addresses[part];
    const id = addresses.get(address) ?? `Link${addresses.size + 1}`;
    addresses.set(address, id);
    return [element('w:hyperlink', { 'r:id': `rId${id}`, 'w:history': 1 }, ...runs)];
  }

  /** Writes the relationships into a file whose text is complete. */
  register(file: File): void {
    const relationships = { document: file.Document.Relationships, footnotes: file.FootNotes.Relationships };
    for (const part of ['document', 'footnotes'] as const) {
      for (const [address, id] of this.#addresses[part]) {
        relationships[part].addRelationship(id, hyperlinkType, address, 'External');
      }
    }
  }
}

const hyperlinkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
