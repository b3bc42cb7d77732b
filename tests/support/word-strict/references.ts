import { all, type XmlElement } from '../docx-package.ts';
import { bookmarkFaults } from './bookmarks.ts';
import { type Check, repeated, storiesOf, type WordFile } from './word-file.ts';

/** What names something is named once, and what is named is there. */
export const referenceFaults: Check = (file) => [
  ...noteFaults(file),
  ...bookmarkFaults(file),
  ...styleFaults(file),
  ...numberingFaults(file),
];

const attribute = (elements: readonly XmlElement[], name: string): string[] =>
  elements.map(({ attributes }) => attributes[name] ?? '');

const values = (root: XmlElement | undefined, name: string): string[] =>
  root === undefined ? [] : attribute(all(root, name), 'w:val');

/** Notes are called once each; the rules above them hold a rule alone, or Word offers to repair the file. */
function noteFaults({ parts }: WordFile): string[] {
  const notes = parts.get('word/footnotes.xml');
  const settings = parts.get('word/settings.xml');
  const document = parts.get('word/document.xml');
  if (notes === undefined || document === undefined) return [];
  const entries = all(notes, 'w:footnote');
  const rules = entries.filter(({ attributes }) => attributes['w:type'] !== undefined);
  const own = attribute(
    entries.filter((entry) => !rules.includes(entry)),
    'w:id',
  );
  const called = attribute(all(document, 'w:footnoteReference'), 'w:id');
  const named = settings === undefined ? [] : attribute(all(settings, 'w:footnote'), 'w:id');
  return [
    ...repeated(attribute(entries, 'w:id')).map((id) => `two notes ${id}`),
    ...called.filter((id) => !own.includes(id)).map((id) => `note ${id} is called, and missing`),
    ...own.filter((id) => !called.includes(id)).map((id) => `note ${id} is called nowhere`),
    ...repeated(called).map((id) => `note ${id} is called twice`),
    ...(called.join() === own.join() ? [] : ['the notes stand in another order than their calls']),
    ...rules.flatMap((rule) => separatorFaults(rule)),
    ...(attribute(rules, 'w:id').join() === named.join() ? [] : ['the settings name other rules above the notes']),
    ...(rules.length === 2 ? [] : [`${rules.length} rules above the notes`]),
  ];
}

function separatorFaults(rule: XmlElement): string[] {
  const { 'w:type': type, 'w:id': id } = rule.attributes;
  const inside = all(rule, 'w:r').flatMap(({ children }) =>
    children.map((child) => (typeof child === 'string' ? child : child.name)),
  );
  const paragraphs = all(rule, 'w:p').length;
  return inside.join() === `w:${type}` && paragraphs === 1 ? [] : [`the rule ${id} above the notes holds ${inside}`];
}

function styleFaults(file: WordFile): string[] {
  const part = file.parts.get('word/styles.xml');
  if (part === undefined) return ['word/styles.xml is missing'];
  const styles = all(part, 'w:style');
  const typeOf = new Map(styles.map(({ attributes }) => [attributes['w:styleId'], attributes['w:type']]));
  const names = styles.flatMap((style) => [...values(style, 'w:name'), ...values(style, 'w:aliases')]);
  const defaults = styles.filter(({ attributes }) => attributes['w:default'] === '1');
  const worn = storiesOf(file).flatMap(([, root]) =>
    Object.entries(wornBy).flatMap(([element, type]) => values(root, element).map((id) => [id, type] as const)),
  );
  const inherited = styles.flatMap((style) =>
    values(style, 'w:basedOn').map((id) => [id, style.attributes['w:type']] as const),
  );
  const next = styles.flatMap((style) => values(style, 'w:next').map((id) => [id, 'paragraph'] as const));
  return [
    ...repeated(attribute(styles, 'w:styleId')).map((id) => `two styles ${id}`),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two styles named ${name}`),
    ...repeated(attribute(defaults, 'w:type')).map((type) => `two default styles for ${type}`),
    ...[...worn, ...inherited, ...next]
      .filter(([id, type]) => typeOf.get(id) !== type)
      .map(([id, type]) => `no ${type} style ${id}`),
    ...styles
      .filter((style) => isCircular(style, styles))
      .map((style) => `${style.attributes['w:styleId']} is a circle`),
  ];
}

const wornBy = { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' };

function isCircular(style: XmlElement, styles: readonly XmlElement[]): boolean {
  const seen = new Set<XmlElement>();
  let at: XmlElement | undefined = style;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const [base] = values(at, 'w:basedOn');
    at = styles.find(({ attributes }) => attributes['w:styleId'] === base);
  }
  return at !== undefined;
}

function numberingFaults(file: WordFile): string[] {
  const part = file.parts.get('word/numbering.xml');
  const definitions = part === undefined ? [] : all(part, 'w:abstractNum');
  const uses = part === undefined ? [] : all(part, 'w:num');
  const defined = new Map(definitions.map((entry) => [entry.attributes['w:abstractNumId'], entry]));
  const levels = new Map(
    uses.map((use) => {
      const definition = defined.get(values(use, 'w:abstractNumId')[0] ?? '');
      return [use.attributes['w:numId'], definition && attribute(all(definition, 'w:lvl'), 'w:ilvl')];
    }),
  );
  const worn = storiesOf(file).flatMap(([, root]) => all(root, 'w:numPr'));
  return [
    ...repeated([...attribute(definitions, 'w:abstractNumId')]).map((id) => `two lists ${id}`),
    ...repeated(attribute(uses, 'w:numId')).map((id) => `two uses of lists ${id}`),
    ...[...levels].filter(([, found]) => found === undefined).map(([id]) => `the list of ${id} is missing`),
    ...worn.flatMap((entry) => {
      const [id = ''] = values(entry, 'w:numId');
      const [level = ''] = values(entry, 'w:ilvl');
      return levels.get(id)?.includes(level) ? [] : [`no level ${level} of list ${id}`];
    }),
  ];
}
