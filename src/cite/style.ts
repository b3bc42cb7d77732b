import { VFile } from 'vfile';
import { type Language, languages } from '../doc/index.ts';
import { complain } from '../message.ts';
import { readText, readXml, type XmlElement } from '../read/index.ts';
import type { Statement } from '../validate/index.ts';
import type { World } from '../world.ts';

/** A CSL style that can be run, and the language whose words it prints. */
export interface Style {
  readonly tree: XmlElement;
  readonly language: Language;
  /** Whether it is the style of the Editorial Manual, which is finished by its own rules. */
  readonly isManual: boolean;
  /** What it prints at the end of a note; the tree does not. */
  readonly stop: string;
  /** The file that it stands in. */
  readonly file: VFile;
}

const CSL = 'http://purl.org/net/xbiblio/csl';

const MANUAL = 'templates/un-editorial-manual.csl';

/**
 * Loads the style that a statement names.
 *
 * @returns nothing when its file is no style that can be used here, and the fault is written
 */
export async function loadStyle(statement: Statement, world: World): Promise<Style | undefined> {
  const { style, language } = statement.frontMatter;
  if (!style.endsWith('.csl')) {
    return { ...withoutStop(await ownTree(MANUAL, world)), language, isManual: true, file: new VFile() };
  }
  const place = statement.source.place(['style']);
  const file = await readText(world, style.replaceAll('\\', '/'), { file: statement.text, place });
  statement.files.push(file);
  const tree = file.value === undefined ? undefined : readXml(file, 'style-invalid');
  if (!tree || !isStyle(tree, file) || !isSound(tree, file)) return undefined;
  const written = tree.attrs['default-locale'];
  const ownLanguage = languages.find((known) => known === written?.slice(0, 2).toLowerCase());
  if (written !== undefined && !ownLanguage) {
    const note = `take \`default-locale\` out, and the words are those of \`${language}\``;
    complain(
      file,
      'style-invalid',
      tree.point,
      `The style is written for \`${written}\`, whose words are not known here`,
      note,
    );
    return undefined;
  }
  return { ...withoutStop(tree), language: ownLanguage ?? language, isManual: false, file };
}

/** Takes the suffix of the layout of citations out of a style: a citation in a note of the author's may go on. */
function withoutStop(tree: XmlElement): { readonly tree: XmlElement; readonly stop: string } {
  let stop = '';
  const citation = (element: XmlElement): XmlElement => {
    if (element.name !== 'layout') return element;
    const { suffix = '', ...attrs } = element.attrs;
    stop = suffix;
    return { ...element, attrs };
  };
  const children = tree.children.map((child) =>
    typeof child !== 'string' && child.name === 'citation'
      ? { ...child, children: child.children.map((inner) => (typeof inner === 'string' ? inner : citation(inner))) }
      : child,
  );
  return { tree: { ...tree, children }, stop };
}

const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ru: 'ru-RU',
  ar: 'ar',
  zh: 'zh-CN',
};

/** Loads the words that styles print in a language. */
export function loadLocale(language: Language, world: World): Promise<XmlElement> {
  return ownTree(`templates/locales/locales-${LOCALES[language]}.xml`, world);
}

/** @throws {Error} when it is missing or not well-formed: templates are part of the program */
async function ownTree(path: string, world: World): Promise<XmlElement> {
  const result = await world.read(`rostrum:${path}`);
  if ('fault' in result) throw new Error(`Cannot load template \`${path}\`: ${result.fault}`);
  const file = new VFile({ path, value: new TextDecoder().decode(result.bytes) });
  const tree = readXml(file, 'style-invalid');
  if (!tree) throw new Error(`Cannot read template \`${path}\`: ${file.messages.map(String).join('; ')}`);
  return tree;
}

/** An independent style whose citations are notes. */
function isStyle(tree: XmlElement, file: VFile): boolean {
  const refuse = (reason: string, note: string): false => {
    complain(file, 'style-invalid', tree.point, reason, note);
    return false;
  };
  if (tree.name !== 'style' || tree.attrs['xmlns'] !== CSL) {
    return refuse('The file is no CSL style', 'take a `.csl` file from https://www.zotero.org/styles');
  }
  const parent = elements(tree).find(({ name, attrs }) => name === 'link' && attrs['rel'] === 'independent-parent');
  if (parent) {
    const note = 'take the style that it names, and put its file here instead';
    return refuse(`The style is another one under a second name: \`${parent.attrs['href'] ?? ''}\``, note);
  }
  if (tree.attrs['class'] !== 'note') {
    return refuse(
      'The style sets sources in the text, not in notes',
      'take a style of the class `note`: the Council prints footnotes',
    );
  }
  const layout = elements(tree).find(({ name }) => name === 'citation');
  return layout ? true : refuse('The style has no `<citation>`', 'take another style: this one sets no citations');
}

const ELEMENTS = (
  'style info locale style-options terms term single multiple date date-part macro citation bibliography layout sort key ' +
  'text number label names name name-part et-al institution substitute group choose if else-if else'
).split(' ');

/** citeproc would say that something is wrong, not where: elements that CSL does not have, macros that are not there. */
function isSound(tree: XmlElement, file: VFile): boolean {
  const all = elements(tree, 'info');
  const macros = all.filter(({ name }) => name === 'macro').map(({ attrs }) => attrs['name']);
  const faults = all.flatMap(({ name, attrs, point }) => {
    const macro = name === 'macro' ? undefined : attrs['macro'];
    if (!ELEMENTS.includes(name)) return [{ point, reason: `CSL has no element \`<${name}>\`` }];
    if (macro !== undefined && !macros.includes(macro))
      return [{ point, reason: `The style has no macro \`${macro}\`` }];
    return [];
  });
  for (const { point, reason } of faults) {
    complain(
      file,
      'style-invalid',
      point,
      reason,
      'correct the style, or take a `.csl` file from https://www.zotero.org/styles',
    );
  }
  return faults.length === 0;
}

/** An element and all in it; of those named `closed` nothing that is in them. */
function elements(tree: XmlElement, closed?: string): XmlElement[] {
  if (tree.name === closed) return [tree];
  return [tree, ...tree.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child, closed)))];
}
