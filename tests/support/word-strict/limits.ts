import type { XmlElement } from '../docx-package.ts';
import { type Check, repeated, within } from './word-file.ts';

/** Figures and texts that are not longer or larger than Word takes, and a mode that is no older Word's. */
export const limitFaults: Check = ({ parts }) => [
  ...[...parts].flatMap(([name, root]) =>
    within(root).flatMap(({ element }) => [
      ...measureFaults(element).map((fault) => `${name}: ${fault}`),
      ...lengthFaults(element).map((fault) => `${name}: ${fault}`),
    ]),
  ),
  ...drawingFaults([...parts.values()]),
  ...modeFaults(parts.get('word/settings.xml')),
];

/** A length of Word's is at most 22 inches (ST_TwipsMeasure as Word applies it). */
const longest = 31_680;

const lengths = new Set(['w:left', 'w:right', 'w:hanging', 'w:firstLine', 'w:before', 'w:after', 'w:line', 'w:pos']);

function measureFaults({ name, attributes }: XmlElement): string[] {
  const measured = Object.entries(attributes).filter(([key]) => lengths.has(key));
  const faults = measured.filter(([, value]) => !/^-?\d+$/.test(value) || Math.abs(Number(value)) > longest);
  const value = Number(attributes['w:val']);
  const size = /^w:szC?s?$/.test(name) && !(Number.isInteger(value) && value >= 2 && value <= 3276);
  // Ids are signed in 32 bits; what Word draws by lot for a paragraph must stay below the sign.
  const id = Number(attributes['w:id'] ?? 0);
  const drawn = [attributes['w14:paraId'], attributes['w14:textId']].filter((hex) => hex !== undefined);
  return [
    ...faults.map(([key, text]) => `${name} has ${key} ${text}`),
    ...(size ? [`${name} is ${attributes['w:val']}`] : []),
    ...(Number.isInteger(id) && id >= -1 && id < 2 ** 31 ? [] : [`${name} has the id ${attributes['w:id']}`]),
    ...drawn.filter((hex) => Number.parseInt(hex, 16) >= 0x80000000).map((hex) => `${name} has the id ${hex}`),
  ];
}

/** Texts of the file's own, by the longest that Word takes: its "Operating parameter limitations and specifications". */
const texts: Readonly<Record<string, number>> = {
  'w:name': 253,
  'w:aliases': 253,
  // [MS-OI29500], 2.1.283.
  'w:lvlText': 31,
  'w:tblCaption': 255,
  'dc:title': 255,
  'dc:subject': 255,
  'cp:keywords': 255,
};

function lengthFaults({ name, attributes, children }: XmlElement): string[] {
  const most = texts[name];
  const text = attributes['w:val'] ?? children.filter((child) => typeof child === 'string').join('');
  return most !== undefined && text.length > most ? [`${name} is ${text.length} letters long`] : [];
}

function drawingFaults(roots: readonly XmlElement[]): string[] {
  const ids = roots.flatMap((root) =>
    within(root).flatMap(({ element }) => (element.name === 'wp:docPr' ? [element.attributes['id'] ?? ''] : [])),
  );
  return repeated(ids).map((id) => `two drawings ${id}`);
}

/** In an older mode Word says so in its title bar, and sets lines in another manner. */
function modeFaults(settings: XmlElement | undefined): string[] {
  const modes = (settings === undefined ? [] : within(settings)).filter(
    ({ element }) => element.attributes['w:name'] === 'compatibilityMode',
  );
  const values = modes.map(({ element }) => element.attributes['w:val']);
  return values.join() === '15' ? [] : [`the mode of compatibility is ${values.join() || 'not given'}`];
}
