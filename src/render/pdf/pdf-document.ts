import { sha256 } from '../../digest.ts';
import type { Layout, Metadata } from '../../layout/index.ts';
import { description } from './description.ts';
import { type Face, face } from './fonts.ts';
import { shareOpened } from './opened-fonts.ts';
import { type Font, type LineFont, PDFDocument } from './pdfmake.ts';
import type { Fonts } from './read-fonts.ts';
import type { FontProvider } from './typesetter.ts';
import { xmp } from './xmp.ts';

/** A tagged PDF that states its conformance: PDF/A-2a by pdfkit, PDF/UA-1 by us. */
export class StatementDocument extends PDFDocument implements FontProvider {
  readonly availableFonts: Fonts;
  readonly rightToLeft: boolean;
  readonly #metadata: Metadata;
  readonly #provided = new Map<Uint8Array, Font>();

  constructor(layout: Layout, fonts: Fonts) {
    const { metadata } = layout;
    super(
      Object.fromEntries(fonts.families.map(({ name, sources }) => [name, sources])),
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
    this.availableFonts = fonts;
    this.rightToLeft = metadata.language === 'ar';
  }

  override provideFont(name: string, bold: boolean, italics: boolean): Font {
    const bytes = this.availableFonts.families.find((family) => family.name === name)?.sources[face(bold, italics)];
    const known = bytes && this.#provided.get(bytes);
    if (known) return known;
    const font = super.provideFont(name, bold, italics);
    if (!bytes) return font;
    this.#provided.set(bytes, shareOpened(font, bytes));
    return font;
  }

  /** What lines take their height from: the font of most letters. */
  lineFont(face: Face): LineFont {
    const { name, reach } = this.availableFonts.main;
    if (reach) return { ascender: reach.above * 1000, descender: -reach.below * 1000, lineGap: 0 };
    return this.provideFont(name, face.startsWith('bold'), face.endsWith('italics'));
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
