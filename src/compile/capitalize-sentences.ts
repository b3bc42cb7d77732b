import { type Inline, lastUpTo, type Text } from '../doc/index.ts';

/** The words of a language that Rostrum itself puts into a text. */
export interface OwnWords {
  readonly language: string;
  /** What stands for what is not printed: `name withheld`. */
  readonly substitutes: readonly string[];
  /** Words whose full stop ends no sentence: `Mr.`, `para.`. */
  readonly abbreviations: readonly string[];
}

/** The words of a paragraph, a heading or a cell; those of our own that begin it or a sentence in it begin with a capital. */
export function capitalizeSentences(nodes: readonly Inline[], words: OwnWords): Inline[] {
  let before = '';
  const visit = <Node extends Inline>(node: Node): Node => {
    if (node.type === 'text') {
      const large = withCapitals(node, before, words);
      before += node.value;
      return { ...node, ...large };
    }
    if (node.type === 'lineBreak') before += '\n';
    return 'children' in node ? { ...node, children: node.children.map(visit) } : node;
  };
  return nodes.map(visit);
}

function withCapitals(text: Text, before: string, words: OwnWords): Text {
  let { value } = text;
  for (const substitute of words.substitutes) {
    for (let at = value.indexOf(substitute); at >= 0; at = value.indexOf(substitute, at + substitute.length)) {
      if (!isOurs(text, at) || !isHead(before + value.slice(0, at), words)) continue;
      const [first = ''] = substitute;
      value = value.slice(0, at) + first.toLocaleUpperCase(words.language) + value.slice(at + first.length);
    }
  }
  return value === text.value ? text : { ...text, value };
}

/** A value that is printed stands still, and our own stand in no data. */
function isOurs({ map = [] }: Text, offset: number): boolean {
  const place = lastUpTo(map, offset, (anchor) => anchor.offset)?.place;
  return place?.still === true && place.data === undefined;
}

/** Longer than any abbreviation, and what stands between it and a new sentence. */
const NEAR = 40;

/** The last word of a sentence, and what stands behind it. What is asked between quotation marks may go on: “Who?” somebody asked. */
const SENTENCE_END =
  /(\S{1,30}?(?:\.(?=["'\p{Pf}\p{Pe}]{0,3}\s)|[!?](?=\p{Pe}{0,3}\s)))["'\p{Pf}\p{Pe}]{0,3}\s{1,6}[\p{Ps}\p{Pi}"']{0,2}$/u;

function isHead(before: string, { abbreviations }: OwnWords): boolean {
  const near = before.slice(-NEAR);
  if (before.length < NEAR && /^[\s\p{Ps}\p{Pi}"']*$/u.test(near)) return true;
  const last = SENTENCE_END.exec(near)?.[1];
  if (last === undefined) return false;
  const word = last.replace(/^[\p{Ps}\p{Pi}"']+/u, '');
  return !/^(?:\p{L}\.)+$/u.test(word) && !abbreviations.some((one) => one.toLowerCase() === word.toLowerCase());
}
