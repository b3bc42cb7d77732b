import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx';
import type { LayoutList } from '../../layout/index.ts';
import type { Label } from './context.ts';
import { legalText } from './legal-text.ts';
import { twips } from './measure.ts';

/** Word's levels are 0 to 8. */
const deepest = 8;

/** The lists of a document. Each has a definition of its own, so that each begins anew. */
export class Numbering {
  readonly #lists: { readonly reference: string; readonly levels: readonly ILevelsOptions[] }[] = [];

  /** Defines a list; its items carry the label. */
  define(list: LayoutList): Label {
    // docx leaves `{reference-0}` in the text until it is packed. No text holds U+FFFF, so none is taken for it.
    const reference = `\uffff${this.#lists.length + 1}`;
    const level = Math.min(list.depth, deepest);
    this.#lists.push({ reference, levels: Array.from({ length: level + 1 }, (_, index) => levelOf(list, index)) });
    return { reference, level, left: list.left + list.hanging, hanging: list.hanging };
  }

  get config(): { readonly reference: string; readonly levels: readonly ILevelsOptions[] }[] {
    return [...this.#lists];
  }
}

/** A pattern holds the first label of its kind: `1.`, `(a)`, `(i)`. A bullet holds none. */
const counters = new Map([
  ['1', LevelFormat.DECIMAL],
  ['a', LevelFormat.LOWER_LETTER],
  ['i', LevelFormat.LOWER_ROMAN],
  ['A', LevelFormat.UPPER_LETTER],
  ['I', LevelFormat.UPPER_ROMAN],
  ['أ', LevelFormat.ARABIC_ABJAD],
]);

function levelOf(list: LayoutList, level: number): ILevelsOptions {
  const counter = list.ordered ? /[1aiAIأ]/.exec(list.pattern)?.[0] : undefined;
  const format = counter === undefined ? LevelFormat.BULLET : (counters.get(counter) ?? LevelFormat.DECIMAL);
  const text = counter === undefined ? list.pattern : list.pattern.replace(counter, `%${level + 1}`);
  return {
    level,
    format,
    text: legalText(text),
    start: list.ordered ? list.start : 1,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: twips(list.left + list.hanging), hanging: twips(list.hanging) } } },
  };
}
