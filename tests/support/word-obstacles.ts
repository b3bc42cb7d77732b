import { all, parseXml, readParts, type XmlElement } from './docx-package.ts';

/**
 * What would keep Word from opening a file, or make it offer to repair it, though the schemas allow it. The limits are
 * Microsoft's: "Operating parameter limitations and specifications" of Word, and [MS-OI29500] where it is named.
 */
export function obstacles(bytes: Uint8Array): string[] {
  const parts = new Map([...readParts(bytes)].map(([name, xml]) => [name, parseXml(xml)]));
  const part = (name: string): XmlElement => parts.get(name) ?? { name: '', attributes: {}, children: [] };
  const [document, notes, numbering] = [
    part('word/document.xml'),
    part('word/footnotes.xml'),
    part('word/numbering.xml'),
  ];
  return [
    ...[document, notes].flatMap((root) => [...tables(root), ...lists(root, numbering), ...fields(root)]),
    ...levels(numbering),
    ...bookmarks(document),
    ...footnotes(document, notes),
    ...['document', 'footnotes'].flatMap((name) =>
      links(part(`word/${name}.xml`), part(`word/_rels/${name}.xml.rels`)).map((fault) => `${name}: ${fault}`),
    ),
    ...properties(part('docProps/core.xml')),
  ];
}

/** A cell ends with a paragraph, tables that touch are one, and nothing but a paragraph ends the text. */
function tables(root: XmlElement): string[] {
  const wide = all(root, 'w:tblGrid').filter((grid) => elements(grid).length > 63);
  const holders = [...all(root, 'w:body'), ...all(root, 'w:tc'), ...all(root, 'w:footnote')];
  const badly = holders.filter((holder) => {
    const names = elements(holder).flatMap(({ name }) => (/^w:(p|tbl)$/.test(name) ? [name] : []));
    return names.at(-1) !== 'w:p' || names.join().includes('w:tbl,w:tbl');
  });
  return [
    ...wide.map((grid) => `a table of ${elements(grid).length} columns`),
    ...badly.map(({ name }) => `a ${name} without a paragraph behind a table`),
  ];
}

function lists(root: XmlElement, numbering: XmlElement): string[] {
  const defined = new Set(all(numbering, 'w:num').map((num) => num.attributes['w:numId']));
  return all(root, 'w:numPr').flatMap((properties) => {
    const [level, id] = ['w:ilvl', 'w:numId'].map((name) => all(properties, name)[0]?.attributes['w:val']);
    return [
      ...(/^[0-8]$/.test(level ?? '0') ? [] : [`level ${level} of a list`]),
      ...(defined.has(id) ? [] : [`list ${id} is not defined`]),
    ];
  });
}

/** [MS-OI29500], 2.1.283. */
function levels(numbering: XmlElement): string[] {
  const texts = all(numbering, 'w:lvlText').map((text) => text.attributes['w:val'] ?? '');
  return texts.filter((text) => text.length > 31).map((text) => `the label ${text}`);
}

/** Begun, parted and ended in one paragraph, as ours are. */
function fields(root: XmlElement): string[] {
  const orders = all(root, 'w:p').map((paragraph) =>
    all(paragraph, 'w:fldChar')
      .map((mark) => mark.attributes['w:fldCharType'])
      .join(' '),
  );
  return orders.filter((order) => !/^((^| )begin separate end)*$/.test(order)).map((order) => `a field: ${order}`);
}

function bookmarks(document: XmlElement): string[] {
  const starts = all(document, 'w:bookmarkStart').map(({ attributes }) => attributes);
  const ends = all(document, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id']);
  const names = starts.map((start) => start['w:name'] ?? '');
  return [
    ...names.filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name)).map((name) => `the bookmark ${name}`),
    ...repeated(names).map((name) => `the bookmark ${name} twice`),
    ...repeated(ends).map((id) => `bookmark ${id} ends twice`),
    ...(starts.map((start) => start['w:id']).join() === ends.join() ? [] : ['bookmarks without an end']),
  ];
}

/** Every note is called once, in the order in which notes stand. */
function footnotes(document: XmlElement, notes: XmlElement): string[] {
  const called = all(document, 'w:footnoteReference').map((call) => call.attributes['w:id']);
  const set = all(notes, 'w:footnote').map((note) => note.attributes['w:id']);
  const wanted = ['-1', '0', ...called];
  return wanted.join() === set.join() ? [] : [`notes ${set.join()} are called ${wanted.join()}`];
}

/** A target is a URI of RFC 3986, no longer than Windows follows. */
function links(root: XmlElement, relationships: XmlElement): string[] {
  const targets = new Map(
    all(relationships, 'Relationship')
      .filter(({ attributes }) => attributes['TargetMode'] === 'External')
      .map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']),
  );
  const used = new Set(all(root, 'w:hyperlink').map((link) => link.attributes['r:id'] ?? ''));
  return [
    ...[...used].filter((id) => !targets.has(id)).map((id) => `no target of ${id}`),
    ...[...targets.keys()].filter((id) => !used.has(id)).map((id) => `no link to ${id}`),
    ...[...targets.values()].filter((target) => target.length > 2079 || !uri.test(target)),
  ];
}

const uri =
  /^(https?:\/\/([\w.~:@!$&'()*+,;=%-]+|\[[\da-f:.]+\](:\d+)?)|mailto:[^/?#@]+@)([\w.~:/@!$&'()*+,;=-]|%[\da-f]{2})*(\?([\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*)?(#([\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*)?$/i;

function properties(core: XmlElement): string[] {
  const long = elements(core).filter(({ children }) => children.join('').length > 255);
  return long.map(({ name }) => `${name} of more than 255 characters`);
}

function elements({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

function repeated<Value>(values: readonly Value[]): Value[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
