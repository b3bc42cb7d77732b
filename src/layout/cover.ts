import type { Doc, MastheadStyle, Stylesheet } from '../doc/index.ts';
import { blocks } from './blocks.ts';
import { type Context, withRole } from './context.ts';
import { emsOf } from './ems.ts';
import type { LayoutBlock, LayoutMasthead, Run } from './model.ts';
import { fixedParagraph } from './paragraph.ts';
import { plainRun } from './runs.ts';

/** The first page: the masthead, the lines below it in the order of issued documents, and the template's blocks. */
export function cover(doc: Doc, context: Context, style: MastheadStyle): LayoutBlock[] {
  const { stylesheet } = context;
  const { masthead } = doc;
  const lines = (
    [
      ['council', masthead.body],
      ['session', masthead.session],
      ['sessionDates', masthead.sessionDates],
      ['agendaItem', masthead.agendaItem],
      ['agendaTitle', masthead.agendaTitle],
    ] as const
  ).filter(([, words]) => words !== '');
  return [
    mastheadTable(doc, stylesheet, style),
    ...lines.map(([role, words]) => fixedParagraph(role, words, stylesheet)),
    ...blocks(doc.cover, withRole(context, 'circulation')),
    { type: 'pageBreak' },
  ];
}

function mastheadTable({ masthead }: Doc, stylesheet: Stylesheet, style: MastheadStyle): LayoutMasthead {
  const distribution = [masthead.distribution, masthead.date, '', masthead.languageMention];
  const width = emsOf(masthead.organization) * stylesheet.paragraphs.organization.size;
  return {
    type: 'masthead',
    organizationColumns: width > style.columns[1] ? 2 : 1,
    organization: fixedParagraph('organization', masthead.organization, stylesheet),
    symbol: fixedParagraph('symbol', symbolRuns(masthead.symbol, style.symbolInitial.size), stylesheet),
    organ: fixedParagraph('organ', masthead.organ, stylesheet),
    distribution: distribution.map((words) => fixedParagraph('distribution', words, stylesheet)),
    description: masthead.description,
  };
}

/** The letters before the first stroke are set larger. */
function symbolRuns(symbol: string, size: number): Run[] {
  const end = symbol.indexOf('/');
  return [{ ...plainRun(symbol.slice(0, end)), size }, plainRun(symbol.slice(end))];
}
