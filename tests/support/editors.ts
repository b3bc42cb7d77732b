import { strToU8, unzipSync, zipSync } from 'fflate';
import { all, readPart, textOf, type XmlElement } from './docx-package.ts';

/**
 * What becomes of a file in the hands of the United Nations' editors, as a tool of theirs in public code has it (a visitor
 * of Aspose.Words, `EmptyParagraphRemover`): of every paragraph it sets the style, `_ Single Txt_G`, of every run the font,
 * Times New Roman, the size, 10, and the colour, black; empty paragraphs it takes out. Harsher than the tool, this leaves
 * a paragraph nothing of its own, and of a run only what raises it: neither the character style nor the vertical alignment
 * is among the three things that the tool sets, and the calls of Word's own notes hang on them as a typed figure does.
 */
export function setByEditors(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const name of ['word/document.xml', 'word/footnotes.xml']) {
    const [root] = reset(readPart(bytes, name));
    if (root) parts[name] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${write(root)}`);
  }
  return zipSync(parts);
}

/** What a reader sees of a file of paragraphs, line by line; the calls of notes stand in white brackets. */
export function linesOf(bytes: Uint8Array): { readonly text: string[]; readonly notes: string[] } {
  let count = 0;
  const lines = (part: XmlElement): string[] =>
    all(part, 'w:p').map((paragraph) =>
      all(paragraph, 'w:r')
        .map((run) => {
          const [call] = all(run, 'w:footnoteReference');
          if (call && !call.attributes['w:customMarkFollows']) {
            count += 1;
            return `⟦${count}⟧`;
          }
          return call || isRaised(run) ? `⟦${textOf(run)}⟧` : textOf(run);
        })
        .join('')
        .replaceAll('⟧⟦', ''),
    );
  const text = lines(readPart(bytes, 'word/document.xml'));
  const notes = all(readPart(bytes, 'word/footnotes.xml'), 'w:footnote').filter(isNote);
  return { text, notes: notes.flatMap((note) => lines(note)) };
}

function isNote(note: XmlElement): boolean {
  return note.attributes['w:type'] === undefined;
}

function isRaised(run: XmlElement): boolean {
  return all(run, 'w:rStyle').some(({ attributes }) => attributes['w:val'] === 'FootnoteReference');
}

function reset(element: XmlElement): XmlElement[] {
  const { name, children } = element;
  if (name === 'w:p' && isEmpty(element)) return [];
  if (name === 'w:footnote' && !isNote(element)) return [element];
  const inner = children.flatMap((child): (XmlElement | string)[] =>
    typeof child === 'string' ? [child] : reset(child),
  );
  const without = (part: string) => inner.filter((child) => typeof child === 'string' || child.name !== part);
  if (name === 'w:p') return [{ ...element, children: [singleText, ...without('w:pPr')] }];
  if (name === 'w:r') return [{ ...element, children: [letters(element), ...without('w:rPr')] }];
  return [{ ...element, children: inner }];
}

/** A paragraph of spaces is empty; one that calls a note is none. */
function isEmpty(paragraph: XmlElement): boolean {
  return textOf(paragraph).trim() === '' && all(paragraph, 'w:footnoteReference').length === 0;
}

const singleText = tag('w:pPr', {}, tag('w:pStyle', { 'w:val': 'SingleTxtG' }));

function letters(run: XmlElement): XmlElement {
  const raised = isRaised(run) ? [tag('w:rStyle', { 'w:val': 'FootnoteReference' })] : [];
  const fonts = tag('w:rFonts', { 'w:ascii': 'Times New Roman', 'w:hAnsi': 'Times New Roman' });
  const sizes = [tag('w:color', { 'w:val': '000000' }), tag('w:sz', { 'w:val': '20' })];
  const aligned = all(run, 'w:vertAlign');
  return tag('w:rPr', {}, ...raised, fonts, ...sizes, ...aligned);
}

function tag(name: string, attributes: Readonly<Record<string, string>>, ...children: XmlElement[]): XmlElement {
  return { name, attributes, children };
}

function write(element: XmlElement | string): string {
  if (typeof element === 'string') return escaped(element);
  const attributes = Object.entries(element.attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${element.name}${attributes.join('')}>${element.children.map(write).join('')}</${element.name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
