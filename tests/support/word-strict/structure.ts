import { all, type XmlElement } from '../docx-package.ts';
import { type Check, childrenOf, storiesOf, within } from './word-file.ts';

/** How text, tables and fields are built: what Word mends by asking, or loses. */
export const structureFaults: Check = (file) =>
  storiesOf(file).flatMap(([name, root]) =>
    [
      ...containerFaults(root),
      ...all(root, 'w:tbl').flatMap(tableFaults),
      ...textFaults(root),
      ...fieldFaults(root),
    ].map((fault) => `${name}: ${fault}`),
  );

/** Cells, notes, heads and feet end with a paragraph; a body with its section, and before it a paragraph. */
function containerFaults(root: XmlElement): string[] {
  const faults: string[] = [];
  for (const { element } of within(root)) {
    const names = childrenOf(element).map((child) => child.name);
    if (element.name === 'w:body') {
      if (names.at(-1) !== 'w:sectPr') faults.push('the body ends without a section');
      if (names.at(-2) === 'w:tbl') faults.push('the body ends with a table');
    }
    if (['w:tc', 'w:footnote', 'w:hdr', 'w:ftr'].includes(element.name) && names.at(-1) !== 'w:p') {
      faults.push(`${element.name} does not end with a paragraph`);
    }
    names.forEach((name, index) => {
      if (name === 'w:tbl' && names[index + 1] === 'w:tbl') faults.push('two tables touch');
      const first = name === 'w:pPr' ? ['w:p', 'w:lvl', 'w:style'] : name === 'w:rPr' ? ['w:r'] : [];
      if (first.includes(element.name) && ['w:p', 'w:r'].includes(element.name) && index > 0) {
        faults.push(`${name} does not stand first in ${element.name}`);
      }
    });
  }
  return faults;
}

/** Every row fills the grid, and every cell is as wide as the columns that it spans. */
function tableFaults(table: XmlElement): string[] {
  const grid = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
  const rows = childrenOf(table).filter(({ name }) => name === 'w:tr');
  const total = number(all(table, 'w:tblW')[0], 'w:w');
  const faults = rows.flatMap((row) => {
    const cells = childrenOf(row).filter(({ name }) => name === 'w:tc');
    let column = 0;
    const wrong = cells.flatMap((cell) => {
      const span = number(all(cell, 'w:gridSpan')[0], 'w:val') ?? 1;
      const wanted = grid.slice(column, column + span).reduce((sum, width) => sum + width, 0);
      column += span;
      return number(all(cell, 'w:tcW')[0], 'w:w') === wanted ? [] : ['a cell is not as wide as its columns'];
    });
    const short = column === grid.length ? [] : [`a row spans ${column} of ${grid.length} columns`];
    return cells.length === 0 ? ['a row has no cell'] : [...wrong, ...short];
  });
  const sum = grid.reduce((so, width) => so + width, 0);
  return [
    ...faults,
    ...(rows.length === 0 ? ['a table has no row'] : []),
    ...(grid.length > 63 ? [`a table has ${grid.length} columns`] : []),
    ...(total === undefined || total === sum ? [] : [`a table is ${total} wide, its columns ${sum}`]),
  ];
}

function number(element: XmlElement | undefined, attribute: string): number | undefined {
  const value = element?.attributes[attribute];
  return value === undefined ? undefined : Number(value);
}

const inline = new Set(['w:p', 'w:hyperlink', 'w:fldSimple', 'w:smartTag', 'w:ins', 'w:sdtContent', 'w:bdo', 'w:dir']);

function textFaults(root: XmlElement): string[] {
  return within(root).flatMap(({ element, parent }) => {
    const text = element.children.join('');
    if (element.name === 'w:r' && !inline.has(parent?.name ?? '')) return [`a run stands in ${parent?.name}`];
    if (element.name !== 'w:t' && element.name !== 'w:instrText') {
      const loose = element.children.some((child) => typeof child === 'string' && child.trim() !== '');
      return loose ? [`${element.name} holds text`] : [];
    }
    const kept = element.attributes['xml:space'] === 'preserve';
    return [
      ...(parent?.name === 'w:r' ? [] : [`text stands in ${parent?.name}`]),
      ...(!kept && text !== text.trim() ? [`the spaces around "${text}" are lost`] : []),
      ...(/[\t\r\n]/.test(text) ? [`a tab or a line end stands in "${text}"`] : []),
    ];
  });
}

/** A field begins, is parted and ends in one paragraph, and its instruction stands before the parting. */
function fieldFaults(root: XmlElement): string[] {
  return all(root, 'w:p').flatMap((paragraph) => {
    const steps = within(paragraph).flatMap(({ element }) => {
      if (element.name === 'w:instrText') return ['instruction'];
      return element.name === 'w:fldChar' ? [element.attributes['w:fldCharType'] ?? ''] : [];
    });
    return /^(begin( instruction)+( separate)? end ?)*$/.test(steps.join(' '))
      ? []
      : [`a field of ${steps.join(', ')}`];
  });
}
