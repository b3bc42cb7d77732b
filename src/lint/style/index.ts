import type { LintRule } from '../rule.ts';
import { abbreviationUn } from './abbreviation-un.ts';
import { acronymUnexplained } from './acronym-unexplained.ts';
import { adverbHyphen } from './adverb-hyphen.ts';
import { capitalLetter } from './capital-letter.ts';
import { centuryInWords } from './century-in-words.ts';
import { contraction } from './contraction.ts';
import { countryName } from './country-name.ts';
import { dash } from './dash.ts';
import { dateForm } from './date-form.ts';
import { decadeApostrophe } from './decade-apostrophe.ts';
import { doubleSpace } from './double-space.ts';
import { headingAlone } from './heading-alone.ts';
import { headingCase } from './heading-case.ts';
import { headingStop } from './heading-stop.ts';
import { inclusiveLanguage } from './inclusive-language.ts';
import { latinAbbreviation } from './latin-abbreviation.ts';
import { noteLatin } from './note-latin.ts';
import { noteMarkPlace } from './note-mark-place.ts';
import { noteMarkSpace } from './note-mark-space.ts';
import { noteStop } from './note-stop.ts';
import { numberUnderTen } from './number-under-ten.ts';
import { perCentMixed } from './per-cent-mixed.ts';
import { percentOneWord } from './percent-one-word.ts';
import { quotationMarksUnbalanced } from './quotation-marks-unbalanced.ts';
import { rangeHyphen } from './range-hyphen.ts';
import { sectionEmpty } from './section-empty.ts';
import { sentenceBeginsWithFigure } from './sentence-begins-with-figure.ts';
import { spaceBeforePunctuation } from './space-before-punctuation.ts';
import { spelling } from './spelling.ts';
import { straightQuotationMark } from './straight-quotation-mark.ts';
import { thousandsSeparator } from './thousands-separator.ts';
import { wordDoubled } from './word-doubled.ts';

/** The style of the United Nations Editorial Manual: good practice in a statement, which is issued as it is received. */
export const styleRules: readonly LintRule[] = [
  noteMarkPlace,
  noteMarkSpace,
  noteStop,
  noteLatin,
  headingStop,
  headingAlone,
  sectionEmpty,
  dash,
  rangeHyphen,
  percentOneWord,
  perCentMixed,
  latinAbbreviation,
  doubleSpace,
  spaceBeforePunctuation,
  wordDoubled,
  countryName,
  dateForm,
  numberUnderTen,
  sentenceBeginsWithFigure,
  thousandsSeparator,
  abbreviationUn,
  acronymUnexplained,
  headingCase,
  spelling,
  inclusiveLanguage,
  contraction,
  capitalLetter,
  adverbHyphen,
  centuryInWords,
  decadeApostrophe,
  straightQuotationMark,
  quotationMarksUnbalanced,
];
