import type { XmlElement } from '../docx-package.ts';
import { type Check, childrenOf, repeated, within } from './word-file.ts';

/**
 * Elements stand in the order of the schema (ECMA-376, part 1, annex A), and most of them once: Word says of a file whose
 * properties are in disorder that it is damaged.
 */
export const orderFaults: Check = ({ parts }) =>
  [...parts].flatMap(([name, root]) =>
    within(root).flatMap(({ element }) => disorder(element).map((fault) => `${name}: ${fault}`)),
  );

function disorder(element: XmlElement): string[] {
  const order = orders.get(element.name);
  if (order === undefined) return [];
  const names = childrenOf(element).map((child) => child.name);
  const places = names.map((name) => order.indexOf(name));
  const strange = names.filter((_, index) => places[index] === -1);
  const late = names.filter((_, index) => index > 0 && (places[index] ?? 0) < (places[index - 1] ?? 0));
  return [
    ...strange.map((name) => `${element.name} may not hold ${name}`),
    ...late.map((name) => `${name} stands too late in ${element.name}`),
    ...repeated(names.filter((name) => !several.has(name))).map((name) => `${element.name} holds ${name} twice`),
  ];
}

/** Of these an element may hold several. */
const several = new Set(
  'w:headerReference w:footerReference w:tab w:lvl w:lvlOverride w:abstractNum w:num w:style w:tblStylePr w:gridCol w:tr w:tc w:compatSetting w:footnote w:footnotes'.split(
    ' ',
  ),
);

const sides = 'top left start bottom right end';
const borders = 'top left start bottom right end insideH insideV';
const letters =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath';
const paragraph =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange';
const table =
  'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription';
const cell =
  'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers';

const orders = new Map(
  Object.entries({
    pPr: paragraph,
    rPr: letters,
    tblPr: table,
    tcPr: cell,
    pBdr: 'top left bottom right between bar',
    tcBorders: `${borders} tl2br tr2bl`,
    tblBorders: borders,
    tblCellMar: sides,
    tcMar: sides,
    numPr: 'ilvl numId',
    tabs: 'tab',
    tbl: 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
    tr: 'tblPrEx trPr tc',
    tblGrid: 'gridCol',
    sectPr:
      'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
    style:
      'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
    styles: 'docDefaults latentStyles style',
    docDefaults: 'rPrDefault pPrDefault',
    tblStylePr: 'pPr rPr tblPr trPr tcPr',
    numbering: 'numPicBullet abstractNum num numIdMacAtCleanup',
    abstractNum: 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
    lvl: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
    num: 'abstractNumId lvlOverride',
    lvlOverride: 'startOverride lvl',
    settings:
      'writeProtection view zoom removePersonalInformation removeDateAndTime embedTrueTypeFonts mirrorMargins defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps evenAndOddHeaders drawingGridHorizontalSpacing drawingGridVerticalSpacing characterSpacingControl footnotePr endnotePr compat docVars rsids attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats captions shapeDefaults decimalSymbol listSeparator',
  }).map(([name, children]) => [`w:${name}`, children.split(' ').map((child) => `w:${child}`)]),
);
