import { sha256 } from '../../digest.ts';
import type { Layout, Metadata } from '../../layout/index.ts';
import { description } from './description.ts';
import { face, family } from './fonts.ts';
import { shareOpened } from './opened-fonts.ts';
import { type Font, type FontSources, PDFDocument } from './pdfmake.ts';
import { xmp } from './xmp.ts';

/** A tagged PDF that states its conformance: PDF/A-2a by pdfkit, PDF/UA-1 by us. */
export class StatementDocument extends PDFDocument {
  readonly #metadata: Metadata;
  readonly #fonts: FontSources;
  readonly #provided = new Map<Uint8Array, Font>();

  constructor(layout: Layout, fonts: FontSources) {
    const { metadata } = layout;
    super(
      { [family]: fonts },
      {},
      {},
      {},
      {
        autoFirstPage: false,
        font: null,
        tagged: true,
        displayTitle: true,
        lang: metadata.languageTag,
        subset: 'PDF/A-2a',
        pdfVersion: '1.7',
        info: information(layout),
      },
    );
    this.#metadata = metadata;
    this.#fonts = fonts;
  }

  override provideFont(name: string, bold: boolean, italics: boolean): Font {
    const bytes = this.#fonts[face(bold, italics)];
    const font = this.#provided.get(bytes) ?? shareOpened(super.provideFont(name, bold, italics), bytes);
    this.#provided.set(bytes, font);
    return font;
  }

  /** pdfkit's own description leaves markup in a title unescaped and has no date of change. */
  override _addInfo(): void {
    this.appendXML(xmp(description(this.#metadata)));
  }
}

function information(layout: Layout): Record<string, unknown> {
  const { title, author, subject, keywords, date, producer } = description(layout.metadata);
  const said = Object.entries({ Title: title, Author: author, Subject: subject, Keywords: keywords });
  return {
    ...Object.fromEntries(said.filter(([, text]) => text !== '')),
    Creator: producer,
    Producer: producer,
    CreationDate: date,
    ModDate: date,
    // pdfkit makes the file's identifier of this dictionary alone; the digest gives other texts other identifiers.
    Digest: digest(layout),
  };
}

/** Hash of all that is printed. Positions are left out: where the words stood in the author's files is not printed. */
function digest(layout: Layout): string {
  const printed = JSON.stringify(layout, (key, value) => (key === 'position' ? undefined : value));
  return sha256(new TextEncoder().encode(printed));
}
