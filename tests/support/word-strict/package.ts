import { all, type XmlElement } from '../docx-package.ts';
import { type Check, childrenOf, repeated, type WordFile, within } from './word-file.ts';

/** What holds the parts together: names, content types, relationships, namespaces. */
export const packageFaults: Check = (file) => [
  ...nameFaults(file),
  ...contentTypeFaults(file),
  ...[...file.parts.keys()].filter((name) => name.endsWith('.rels')).flatMap((name) => relationshipFaults(name, file)),
  ...[...file.parts].flatMap(([name, root]) => usedRelationshipFaults(name, root, file)),
  ...[...file.parts].flatMap(([name, root]) => namespaceFaults(name, root)),
];

function nameFaults({ names }: WordFile): string[] {
  const missing = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'].filter((name) => !names.includes(name));
  return [
    ...missing.map((name) => `${name} is missing`),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `${name} stands twice`),
  ];
}

function contentTypeFaults({ parts, names }: WordFile): string[] {
  const types = parts.get('[Content_Types].xml');
  if (types === undefined) return [];
  const overrides = all(types, 'Override').map(({ attributes }) => (attributes['PartName'] ?? '').slice(1));
  const extensions = all(types, 'Default').map(({ attributes }) => attributes['Extension'] ?? '');
  const typed = (name: string) => overrides.includes(name) || extensions.includes(name.split('.').at(-1) ?? '');
  const lost = names.filter((name) => name !== '[Content_Types].xml' && !typed(name));
  // `application/xml` is the type of no part of Word's.
  const vague = names.filter((name) => /^(word|docProps)\/[^/]+\.xml$/.test(name) && !overrides.includes(name));
  return [
    ...[...new Set([...lost, ...vague])].map((name) => `${name} has no content type`),
    ...overrides.filter((name) => !names.includes(name)).map((name) => `content type of ${name}, which is missing`),
    ...repeated([...overrides, ...extensions]).map((name) => `two content types for ${name}`),
  ];
}

function relationshipFaults(name: string, { parts, names }: WordFile): string[] {
  const relationships = childrenOf(parts.get(name) as XmlElement);
  const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
  const base = source.slice(0, source.lastIndexOf('/') + 1);
  const ids = relationships.map(({ attributes }) => attributes['Id'] ?? '');
  const targets = relationships.flatMap(({ attributes }) => {
    const target = attributes['Target'] ?? '';
    if (attributes['TargetMode'] === 'External') return isUri(target) ? [] : [`${name}: ${target} is no URI`];
    return names.includes(`${base}${target}`) ? [] : [`${name}: ${target} is missing`];
  });
  return [
    ...(relationships.length === 0 ? [`${name} holds no relationship`] : []),
    ...(source !== '' && !names.includes(source) ? [`${name} belongs to no part`] : []),
    ...repeated(ids).map((id) => `${name}: two relationships ${id}`),
    ...targets,
  ];
}

/**
 * Word calls a file damaged over a space, a bracket or a letter beyond ASCII in an address (RFC 3986, appendix A), and
 * Windows follows none that is longer than 2,079 letters. Ours lead to the web and to mailboxes alone.
 */
function isUri(text: string): boolean {
  return text.length <= 2079 && URL.canParse(text) && uri.test(text);
}

const uri =
  /^(https?:\/\/([\w.~:@!$&'()*+,;=%-]+|\[[\da-f:.]+\](:\d+)?)|mailto:[^/?#@]+@)([\w.~:/@!$&'()*+,;=-]|%[\da-f]{2})*(\?([\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*)?(#([\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*)?$/i;

function usedRelationshipFaults(name: string, root: XmlElement, { parts }: WordFile): string[] {
  const used = within(root).flatMap(({ element }) => (element.attributes['r:id'] ? [element] : []));
  const rels = parts.get(name.replace(/([^/]*)$/, '_rels/$1.rels'));
  const known = new Map(rels && childrenOf(rels).map((entry) => [entry.attributes['Id'], entry]));
  const idle = [...known.values()].filter(
    ({ attributes }) =>
      attributes['Type']?.endsWith('/hyperlink') &&
      !used.some((element) => element.attributes['r:id'] === attributes['Id']),
  );
  return [
    ...used.flatMap(({ name: element, attributes }) => {
      const wanted = element.replace('w:', '').replace('Reference', '');
      const type = known.get(attributes['r:id'])?.attributes['Type'] ?? '';
      return type.endsWith(`/${wanted}`) ? [] : [`${name}: ${element} has no relationship ${attributes['r:id']}`];
    }),
    ...idle.map(({ attributes }) => `${name}: nothing uses the relationship ${attributes['Id']}`),
  ];
}

/** What is to be passed over by those who do not know it is named by a prefix that is declared. */
function namespaceFaults(name: string, root: XmlElement): string[] {
  const ignored = root.attributes['mc:Ignorable']?.split(' ') ?? [];
  return ignored
    .filter((prefix) => root.attributes[`xmlns:${prefix}`] === undefined)
    .map((prefix) => `${name}: nothing declares ${prefix}:`);
}
