import type { XmlElement } from '../../read/index.ts';
import type { Words } from './words.ts';

/** Ends a sentence that another one follows. */
export function sentenceEnd(words: Words): string {
  const stop = words.say(words.manual.stop);
  return stop === '.' ? '. ' : stop;
}

/** What the style writes between the parts of a source, in a language's own marks; CSL has terms for words only. */
export function inLanguage(style: XmlElement, words: Words): XmlElement {
  const { manual } = words;
  const [comma, end, space] = [words.say(manual.comma), sentenceEnd(words), words.say(manual.space)];
  if (comma === ', ' && end === '. ' && space === ' ') return style;
  const written = (mark: string): string => (mark === ' ' ? space : mark.replaceAll(', ', comma).replaceAll('. ', end));
  const translated = ({ attrs, children, ...element }: XmlElement): XmlElement => ({
    ...element,
    attrs: Object.fromEntries(
      Object.entries(attrs).map(([name, value]) => [
        name,
        ['delimiter', 'prefix', 'suffix'].includes(name) ? written(value) : value,
      ]),
    ),
    children: children.map((child) => (typeof child === 'string' ? child : translated(child))),
  });
  return translated(style);
}
