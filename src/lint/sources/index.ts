import type { LintRule } from '../rule.ts';
import { citationAbbreviation } from './citation-abbreviation.ts';
import { citationAvailableColon } from './citation-available-colon.ts';
import { citationCommaInQuotation } from './citation-comma-in-quotation.ts';
import { citationCommunicationPrefix } from './citation-communication-prefix.ts';
import { citationConsecutive } from './citation-consecutive.ts';
import { citationCorrigendum } from './citation-corrigendum.ts';
import { citationDateAccess } from './citation-date-access.ts';
import { citationDoi } from './citation-doi.ts';
import { citationEtAl } from './citation-et-al.ts';
import { citationPageOfSymbol } from './citation-page-of-symbol.ts';
import { citationPlaceColon } from './citation-place-colon.ts';
import { citationPlural } from './citation-plural.ts';
import { citationResolution } from './citation-resolution.ts';
import { citationRestricted } from './citation-restricted.ts';
import { citationSymbol } from './citation-symbol.ts';
import { citationVersus } from './citation-versus.ts';
import { claimWithoutSource } from './claim-without-source.ts';
import { countUnsourced } from './count-unsourced.ts';
import { footnoteBareUrl } from './footnote-bare-url.ts';
import { noteAbove } from './note-above.ts';
import { noteCrossReference } from './note-cross-reference.ts';
import { noteIbid } from './note-ibid.ts';
import { quotationWithoutNote } from './quotation-without-note.ts';
import { urlInText } from './url-in-text.ts';
import { urlInsecure } from './url-insecure.ts';
import { urlPrivate } from './url-private.ts';
import { urlRepeated } from './url-repeated.ts';
import { urlSearch } from './url-search.ts';
import { urlSentenceEnd } from './url-sentence-end.ts';
import { urlSession } from './url-session.ts';
import { urlShortened } from './url-shortened.ts';
import { urlTracking } from './url-tracking.ts';

/** What a statement says of its sources, and how. */
export const sourceRules: readonly LintRule[] = [
  citationAbbreviation,
  citationAvailableColon,
  citationCommaInQuotation,
  citationCommunicationPrefix,
  citationConsecutive,
  citationCorrigendum,
  citationDateAccess,
  citationDoi,
  citationEtAl,
  citationPageOfSymbol,
  citationPlaceColon,
  citationPlural,
  citationResolution,
  citationRestricted,
  citationSymbol,
  citationVersus,
  claimWithoutSource,
  countUnsourced,
  footnoteBareUrl,
  noteAbove,
  noteCrossReference,
  noteIbid,
  quotationWithoutNote,
  urlInText,
  urlInsecure,
  urlPrivate,
  urlRepeated,
  urlSearch,
  urlSentenceEnd,
  urlSession,
  urlShortened,
  urlTracking,
];
