import { perLanguage } from '../per-language.ts';
import { CALL } from '../prose.ts';
import { reporter } from '../prose-rule.ts';
import type { LintRule, Subject } from '../rule.ts';
import { namesSource } from './named-source.ts';
import { printsRecord } from './prints-record.ts';
import { sentencesOf } from './sentences.ts';

/** A name: words with capitals, and small ones between them. Of scripts without capitals it finds names in Latin letters. */
const WORD = "\\p{Lu}[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}’'&-]{0,30}";
const NAME = `${WORD}(?: (?:of the |of |for |and |on |de la |de |des |du |del |et |y |и |по |за |в )?${WORD}){0,8}`;

export const claimWithoutSource: LintRule = {
  id: 'claim-without-source',
  documentation: {
    summary: 'Who is named as the source of a claim is cited.',
    reason:
      '“According to” names a source, and readers want to open it: call a note in the same sentence, or cite the source by `[@key]`. Who has a note elsewhere in the text needs no second one; a law, the number of an article, the symbol of a document and a figure of the data say themselves where they are from.',
    source:
      'United Nations Editorial Manual Online, Footnotes, chaps. 1 and 5; the words are in `templates/lint/claims.yaml`',
    wrong: [
      '⟦According to River Watch⟧, the dam was opened at night.',
      'The dam was opened, ⟦according to witnesses⟧, at night.',
      '⟦River Watch International has documented that⟧ the dam was opened.',
      { text: '⟦Selon River Watch⟧, le barrage était ouvert.', keys: ['language: fr'] },
      { text: '⟦По данным наблюдателей⟧, погибли женщины.', keys: ['language: ru'] },
      {
        text: '⟦Согласно River Watch⟧, плотина была открыта. ⟦Организация Рек сообщила, что⟧ она открыта.',
        keys: ['language: ru'],
      },
      { text: '⟦وفقاً لشهود⟧، كان السد مفتوحاً. ⟦وبحسب منظمة River Watch⟧ أغلق السد.', keys: ['language: ar'] },
      { text: '⟦据目击者⟧称，大坝已打开。⟦据River Watch⟧报道，大坝已打开。', keys: ['language: zh'] },
      'The ship was in the stable 4 days later, ⟦according to witnesses⟧.',
    ],
    right: [
      'According to River Watch, the dam was opened at night.[^a]\n\n[^a]: River Watch, report, 2019.',
      'River Watch counted the valleys.[^a] According to River Watch, two were flooded.\n\n[^a]: Report, 2019.',
      'Who decides, according to the Covenant on Rivers, is the valley; according to law, the river.',
      'According to article 6, every river flows. According to the report A/HRC/37/24, it does.',
      'Every article counts, according to the Rivers Board in article 6.',
      { text: 'Selon la Cour des rivières (par. 5), le barrage était ouvert.', keys: ['language: fr'] },
      { text: 'Según el Tribunal de los Ríos, en el párrafo 5, la presa estaba abierta.', keys: ['language: es'] },
      {
        text: 'Согласно Конвенции о реках, каждая река течет. По данным наблюдателей[^a], плотина открыта.\n\n[^a]: Журнал.',
        keys: ['language: ru'],
      },
      {
        text: 'وفقاً لاتفاقية الأنهار، تجري الأنهار. ووفقاً لشهود[^a]، كان السد مفتوحاً.\n\n[^a]: السجل.',
        keys: ['language: ar'],
      },
      {
        text: '根据《河流公约》，河流流动。证据表明如此。据目击者称，大坝已打开。[^a]\n\n[^a]: 记录。',
        keys: ['language: zh'],
      },
      'They are housed according to their needs.',
      'It reported that the dam was open. The valleys found that it was not.',
      'According to Loire Watch, which submits the present statement, the dam was open.',
    ],
  },
  check(subject) {
    const { doc, prose, statement, template } = subject;
    const words = template.lint.claims[doc.language];
    const claim = claimOf(doc.language, template);
    if (!words || !claim) return;
    const known = [
      ...sourced(subject),
      ...statement.signatories.flatMap(({ name, acronym }) => [name, acronym ?? name]),
    ].join('\n');
    for (const passage of prose) {
      if (passage.part !== 'text' || passage.kind !== 'paragraph' || passage.blockQuote) continue;
      if (printsRecord(passage, subject)) continue;
      const report = reporter('claim-without-source', passage, subject);
      for (const { start, end } of sentencesOf(passage, doc)) {
        const sentence = passage.text.slice(start, end);
        if (namesSource(sentence, subject)) continue;
        for (const match of sentence.matchAll(claim)) {
          const [from, to] = [start + match.index, start + match.index + match[0].length];
          const name = match[1] ?? match[2];
          const isLaw = words.instruments.some((word) => match[0].toLowerCase().includes(word));
          const isOneWord = match[2] !== undefined && !match[2].includes(' ');
          if (isLaw || isOneWord || (name !== undefined && known.includes(name))) continue;
          if (passage.isQuoted(from, to) || passage.isForeign(from, to)) continue;
          const reason = `\`${match[0]}\` has no source`;
          report(from, to, { reason, note: 'call a note in the sentence, or cite the source by `[@key]`' });
        }
      }
    }
  },
};

/** Chinese parts no words; Arabic writes `and` before a word together with it, and `to` behind. */
const claimOf = perLanguage((language, { lint }) => {
  const words = lint.claims[language];
  if (!words) return undefined;
  const isChinese = language === 'zh';
  const before = isChinese ? '' : "(?<![\\p{L}\\p{M}’'-])";
  const behind = isChinese ? '' : '(?![\\p{L}\\p{M}-])';
  const gap = isChinese || language === 'ar' ? ' ?' : ' ';
  const and = language === 'ar' ? '[وف]?' : '';
  const named = `${and}(?:${caseless(words.accordingTo)})${gap}(?:(?:${words.articles.join('|')}) ?)?[«“”]?(?:(${NAME})|(?:${words.unnamed.join('|')})${behind})`;
  const said = `(${NAME}) (?:${words.verbs.join('|')}),? ${words.that}${behind}`;
  return new RegExp(`${before}(?:${named}|${said})`, 'gu');
});

/** The sentences that call a note, and the words of the notes. */
function sourced({ doc, prose }: Subject): string[] {
  return prose.flatMap((passage) => {
    if (passage.part === 'notes') return [passage.text];
    const sentences = sentencesOf(passage, doc).map(({ start, end }) => passage.text.slice(start, end));
    return sentences.filter((sentence) => sentence.includes(CALL));
  });
}

/** Words as they stand within a sentence and at its beginning. */
function caseless(words: readonly string[]): string {
  return words.map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|');
}
