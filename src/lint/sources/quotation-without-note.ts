import type { BlockQuote, Doc } from '../../doc/index.ts';
import type { LintData } from '../../template/index.ts';
import type { Prose } from '../prose.ts';
import { reporter } from '../prose-rule.ts';
import type { Span } from '../quoted.ts';
import type { LintRule, Subject } from '../rule.ts';
import { smallLetters } from '../small-letters.ts';
import { namesSource } from './named-source.ts';
import { printsRecord } from './prints-record.ts';
import { sentencesOf } from './sentences.ts';

/** With fewer words, marks say `so-called`. */
const LEAST_WORDS = 4;

/** Of signs of Chinese: what four words come to. */
const LEAST_SIGNS = 8;

const FINDING = {
  reason: 'The quotation has no source',
  note: 'call a note behind it, or cite a source by `[@key]`; words of your own need no marks',
};

export const quotationWithoutNote: LintRule = {
  id: 'quotation-without-note',
  documentation: {
    summary: 'Somebody else’s words have a note that says whose they are, and where.',
    reason:
      'Who is quoted may ask where it was said, and so may those who answer the statement. The note is called in the sentence of the quotation or in the next; behind a quotation that is set apart, or in the paragraph that leads to it. Up to three words, titles, terms and the wording of charges are no quotations here; the number of an article or the symbol of a document is a source.',
    source:
      'United Nations Editorial Manual Online, Quotations, and Footnotes, chap. 1; the words are in `templates/lint/quotations.yaml`',
    wrong: [
      'The minister said that ⟦“the river belongs to nobody”⟧.',
      '> ⟦The river belongs to nobody.⟧\n\nSo they said.',
      { text: 'Le ministre a dit : ⟦« La rivière n’est à personne »⟧.', keys: ['language: fr'] },
      { text: 'قال الوزير إن ⟦”النهر ليس ملكاً لأحد“⟧ وغادر.', keys: ['language: ar'] },
      { text: 'قال الوزير إن ⟦“النهر ليس ملكاً لأحد”⟧ وغادر.', keys: ['language: ar'] },
      { text: '部长说：⟦“这条河流不属于任何人所有”⟧。', keys: ['language: zh'] },
      { text: '部长说：⟦“这条河流不属于任何人所有”⟧，因此被控犯罪。', keys: ['language: zh'] },
      'They said ⟦“the river belongs to nobody”⟧ and left the charge to others.',
      'They said ⟦“We want our river back now”⟧ charge the group with that.',
      { text: '他说⟦“这条河流不属于任何人所有”⟧罪不在我。', keys: ['language: zh'] },
      'In the stable 4 monitors heard that ⟦“the river belongs to nobody”⟧.',
    ],
    right: [
      'The minister said that “the river belongs to nobody”.[^a]\n\n[^a]: Loire Watch, minutes, 2019.',
      'The minister said: “The river belongs to nobody. It never did.” He left.[^a]\n\n[^a]: Loire Watch, minutes, 2019.',
      'The minister wrote:[^a]\n\n> The river belongs to nobody.\n\n[^a]: Loire Watch, minutes, 2019.',
      '> The river belongs to nobody.[^a]\n\n[^a]: Loire Watch, minutes, 2019.',
      'They speak of “peoples of rivers”, and of the report entitled “Who owns the river”.',
      'They were charged with “acting against the river” and “insulting the banks of the river”.',
      'On the “acting against the river” charge they got a year, on the “crossing the river” and “insulting its old banks” charges two.',
      { text: '他因“组织群众反对河流改道”罪被判刑。', keys: ['language: zh'] },
      'He faced “acting against the river” charges.',
      'On the “crossing of the old river” charge the court was silent.',
      { text: '他因“组织群众反对河流改道”一案入狱。', keys: ['language: zh'] },
      { text: '他因高喊“这条河流不属于任何人所有”而被控罪。', keys: ['language: zh'] },
      { text: '以“在河岸公开聚集群众”和“公开侮辱河流的堤岸”等罪名判处五年徒刑。', keys: ['language: zh'] },
      'The “Declaration on the Rights of Rivers” says nothing, nor does the register (“the list of the rivers of Loire”).',
      'Article 6 says that “every river has the right to flow”, and so does A/HRC/37/24.',
      'The page is torn, and page\u00A06 of the law says that “every river has the right to flow”.',
      { text: 'L’article 6 dit que « toute rivière a le droit de couler ».', keys: ['language: fr'] },
      { text: 'Según el párr. 3, “todo río tiene derecho a correr”.', keys: ['language: es'] },
      { text: 'В статье 6 сказано: «Каждая река имеет право течь».', keys: ['language: ru'] },
      { text: 'قال الوزير إن ”النهر ليس ملكاً لأحد“.[^a]\n\n[^a]: محضر.', keys: ['language: ar'] },
      { text: 'وتنص المادة ٦ على أن «لكل نهر الحق في أن يجري».', keys: ['language: ar'] },
      { text: '第六条规定：“每条河流都有自由流动的权利”。', keys: ['language: zh'] },
    ],
  },
  check(subject) {
    const { doc, prose } = subject;
    for (const passage of prose) {
      if (passage.part === 'text' && passage.kind === 'paragraph' && !passage.blockQuote)
        checkPassage(passage, subject);
    }
    const seen = new Set<BlockQuote>();
    for (const [index, passage] of prose.entries()) {
      const { blockQuote, part, text } = passage;
      if (part !== 'text' || !blockQuote || seen.has(blockQuote)) continue;
      seen.add(blockQuote);
      const own = [passage];
      for (let next = prose[index + 1]; next?.blockQuote === blockQuote; next = prose[index + own.length])
        own.push(next);
      const [before, behind] = [prose[index - 1], prose[index + own.length]];
      const near = [
        before?.part === 'text' ? before.text : '',
        ...own.map((one) => one.text),
        firstSentence(behind, doc),
      ];
      if (!isLong(text) || near.some((words) => namesSource(words, subject))) continue;
      reporter('quotation-without-note', passage, subject)(0, text.length, FINDING);
    }
  },
};

function firstSentence(passage: Prose | undefined, doc: Doc): string {
  if (passage?.part !== 'text') return '';
  const [first] = sentencesOf(passage, doc);
  return first ? passage.text.slice(first.start, first.end) : '';
}

function checkPassage(passage: Prose, subject: Subject): void {
  const { text, quotations } = passage;
  if (quotations.length === 0 || printsRecord(passage, subject)) return;
  const report = reporter('quotation-without-note', passage, subject);
  const sentences = sentencesOf(passage, subject.doc);
  const charge = once((from: number, to: number) => from + firstCharge(text.slice(from, to), subject));
  const isSourced = once((from: number, to: number) => namesSource(text.slice(from, to), subject));
  const charged = namedCharges(passage, subject);
  let [first, last] = [0, 0];
  for (const { start, end } of quotations) {
    while ((sentences[first]?.end ?? text.length) <= start) first += 1;
    while ((sentences[last]?.end ?? text.length) < end) last += 1;
    if (!isSpoken(text, { start, end }) || passage.isForeign(start, end)) continue;
    const own = sentences[first] ?? { start: 0, end: text.length };
    if (isTitle(text.slice(Math.max(own.start, start - LONGEST_TITLE), start), subject)) continue;
    if (charge(own.start, own.end) <= start || charged.has(start)) continue;
    if (isSourced(own.start, sentences[last + 1]?.end ?? text.length)) continue;
    report(start, end, FINDING);
  }
}

/** What is said of the words from one offset to another is found once for all quotations of a sentence. */
function once<Said>(say: (from: number, to: number) => Said): (from: number, to: number) => Said {
  let known: { readonly from: number; readonly to: number; readonly said: Said } | undefined;
  return (from, to) => {
    if (known?.from !== from || known.to !== to) known = { from, to, said: say(from, to) };
    return known.said;
  };
}

/** Whether what stands between marks is closed, long enough to be somebody's words, and no title in capitals. */
function isSpoken(text: string, { start, end }: Span): boolean {
  const inside = text.slice(start + 1, end - 1);
  if (text[start] === '《' || !/[”“»」』"]/u.test(text[end - 1] ?? '') || /[(（[]/u.test(text[start - 1] ?? ''))
    return false;
  const words = inside.match(/\p{L}{4,}/gu)?.slice(1) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return isLong(inside) && capitals * 2 <= words.length;
}

function isLong(words: string): boolean {
  const signs = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  return signs > 0 ? signs >= LEAST_SIGNS : (words.match(/[\p{L}\p{M}\p{N}’'-]+/gu)?.length ?? 0) >= LEAST_WORDS;
}

/** No word for a title is longer. */
const LONGEST_TITLE = 40;

/** Whether the words before a quotation, in its sentence, say that it is a title or a term. */
function isTitle(before: string, { doc, template }: Subject): boolean {
  const low = before.toLowerCase().trimEnd();
  return template.lint.quotations.titles[doc.language].some((word) => {
    const at = low.length - word.length;
    return low.endsWith(word) && (doc.language === 'zh' || !/\p{L}/u.test(low[at - 1] ?? ' '));
  });
}

/** Behind which sign of a sentence what is quoted is the wording of a charge. */
function firstCharge(sentence: string, { doc, template }: Subject): number {
  const low = smallLetters(sentence);
  const ends = template.lint.quotations.charges[doc.language].map((word) => {
    const at = low.indexOf(word);
    return at < 0 ? Number.POSITIVE_INFINITY : at + word.length;
  });
  return Math.min(...ends);
}

/** The offsets of quotations behind which, or behind others in a row with them, stands that they are charges. */
function namedCharges({ text, quotations }: Prose, { doc, template }: Subject): ReadonlySet<number> {
  const charges = template.lint.quotations.chargesBehind[doc.language];
  const charged = new Set<number>();
  if (!charges) return charged;
  const { separator, last } = template.phrases.languages[doc.language].list;
  const joiners = [separator, last].map((joiner) => joiner.trim());
  for (const [index, { start, end }] of [...quotations.entries()].reverse()) {
    const next = quotations[index + 1];
    const isInRow = next && charged.has(next.start) && joiners.includes(text.slice(end, next.start).trim());
    const around = {
      before: text.slice(Math.max(0, start - LONGEST_TITLE), start),
      behind: text.slice(end, end + LONGEST_TITLE),
    };
    if (isInRow || isCharge(around, charges, doc.language)) charged.add(start);
  }
  return charged;
}

type Charges = NonNullable<LintData['quotations']['chargesBehind'][Doc['language']]>;

/** Whether what stands around a quotation makes a charge of it. */
function isCharge(
  around: { readonly before: string; readonly behind: string },
  { words = [], closed, verbs }: Charges,
  language: Doc['language'],
): boolean {
  const behind = around.behind.trimStart().toLowerCase();
  const rest = (list: readonly string[]): string[] =>
    list.filter((word) => beginsWith(behind, word, language)).map((word) => behind.slice(word.length).trimStart());
  const isClosed = (text: string): boolean =>
    !/^[\p{L}\p{N}]/u.test(text) || (closed?.before.some((word) => text.startsWith(word)) ?? false);
  const lastWord = /(\p{L}+)\s*$/u.exec(around.before)?.[1]?.toLowerCase();
  const isNoun = (text: string): boolean =>
    (lastWord !== undefined && verbs?.articles.includes(lastWord)) ||
    !verbs?.objects.some((word) => beginsWith(text, word, language));
  return rest(words).length > 0 || rest(closed?.words ?? []).some(isClosed) || rest(verbs?.words ?? []).some(isNoun);
}

/** Words of Chinese stand together, so none ends at a sign. */
function beginsWith(text: string, word: string, language: Doc['language']): boolean {
  return text.startsWith(word) && (language === 'zh' || !/\p{L}/u.test(text[word.length] ?? ' '));
}
