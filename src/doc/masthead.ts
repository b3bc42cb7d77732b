/**
 * The words at the head of the first page, in the order in which they are read.
 * The order is that of issued documents (A/HRC/37/51, A/HRC/45/36).
 */
export interface Masthead {
  /** United Nations. */
  readonly organization: string;
  /** `A/HRC/61/NGO/12`, or `A/HRC/61/NGO/…` while the United Nations has assigned no number. */
  readonly symbol: string;
  /** General Assembly. */
  readonly organ: string;
  /** Distr.: General. */
  readonly distribution: string;
  readonly date: string;
  /** English only. */
  readonly languageMention: string;
  /** Human Rights Council. */
  readonly body: string;
  /** Sixty-first session. */
  readonly session: string;
  /** 23 February–31 March 2026; empty when only the opening is known. */
  readonly sessionDates: string;
  /** Agenda item 4. */
  readonly agendaItem: string;
  readonly agendaTitle: string;
  /** What those who hear the document are told of the table that these words stand in; it is not printed. */
  readonly description: string;
}
