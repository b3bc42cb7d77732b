import { type Check, within } from './word-file.ts';

/** Nothing that tells of a person, a machine or earlier versions. */
export const privacyFaults: Check = ({ parts, names }) => [
  ...names.filter((name) => !expected.test(name)).map((name) => `${name} is not needed`),
  ...[...parts].flatMap(([part, root]) =>
    within(root).flatMap(({ element }) => [
      ...(told.has(element.name) ? [`${part}: ${element.name}`] : []),
      ...Object.keys(element.attributes)
        .filter((key) => /^w:(rsid\w*|author|initials)$|^w14:(paraId|textId)$/.test(key))
        .map((key) => `${part}: ${key}`),
    ]),
  ),
];

const expected =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/((document|styles|settings|numbering|footnotes|fontTable)|(header|footer)\d)\.xml|word\/_rels\/(document|footnotes|(header|footer)\d)\.xml\.rels)$/;

const told = new Set([
  ...['dc:creator', 'cp:lastModifiedBy', 'cp:lastPrinted', 'cp:revision', 'cp:category', 'cp:version', 'Company'],
  ...['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:pPrChange', 'w:rPrChange', 'w:sectPrChange', 'w:tblPrChange'],
  ...['w:commentReference', 'w:commentRangeStart', 'w:rsids', 'w:printerSettings', 'w:attachedTemplate', 'w:docVars'],
]);
