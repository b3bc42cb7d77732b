import { Footer, Header, type ISectionOptions, NumberFormat, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { Layout } from '../../layout/index.ts';
import type { Context } from './context.ts';
import { element } from './element.ts';
import { legalText } from './legal-text.ts';
import { twips } from './measure.ts';
import { paragraph, tabs } from './paragraph.ts';

/** The page and, on a document with a cover, its heads and feet: none at the head of the first page. */
export function section(layout: Layout, context: Context): Omit<ISectionOptions, 'children'> {
  const { page, masthead } = layout.stylesheet;
  const covered = masthead !== undefined;
  return {
    properties: {
      page: {
        size: { width: twips(page.width), height: twips(page.height) },
        margin: {
          top: twips(page.top),
          right: twips(page.right),
          bottom: twips(page.bottom),
          left: twips(page.left),
          header: twips(page.header),
          footer: twips(page.footer),
        },
      },
      // Should an editor add endnotes, they count in figures, as in the template.
      endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } },
      grid: { linePitch: twips(page.linePitch) },
      ...(covered ? { titlePage: true } : {}),
    },
    ...(covered ? { headers: heads(layout, context), footers: feet(layout, context) } : {}),
  };
}

/** The symbol stands on the outer side: left on even pages, right on odd ones. */
function heads(layout: Layout, context: Context): NonNullable<ISectionOptions['headers']> {
  const { runningHead } = layout;
  if (runningHead === undefined) return {};
  const style = context.stylesheet.paragraphs.header.id;
  const words = () => [
    new TextRun({ children: [element('w:t', { 'xml:space': 'preserve' }, legalText(runningHead))] }),
  ];
  return {
    default: new Header({ children: [new Paragraph({ style, alignment: 'right', children: words() })] }),
    even: new Header({ children: [new Paragraph({ style, children: words() })] }),
  };
}

/** The number stands on the outer side too, behind a tab on odd pages. */
function feet(layout: Layout, context: Context): NonNullable<ISectionOptions['footers']> {
  const { paragraphs, foot } = context.stylesheet;
  const first = layout.disclaimer && new Footer({ children: [paragraph(layout.disclaimer, context)] });
  if (foot === undefined) return first ? { first } : {};
  const style = paragraphs.footer.id;
  const number = () => new TextRun({ style: foot.number.id, children: [PageNumber.CURRENT] });
  const tabStops = [{ type: TabStopType.RIGHT, position: twips(foot.tab) }];
  return {
    default: new Footer({ children: [new Paragraph({ style, tabStops, children: [tabs(1), number()] })] }),
    even: new Footer({ children: [new Paragraph({ style, children: [number()] })] }),
    ...(first ? { first } : {}),
  };
}
