import { notePattern } from './note-pattern.ts';

export const citationCorrigendum = notePattern({
  id: 'citation-corrigendum',
  documentation: {
    summary: 'A corrigendum or an addendum is cited by its whole symbol.',
    reason: '`Corr.1` alone is no symbol and is not found by a search; the Editorial Manual repeats the whole.',
    source: 'United Nations Editorial Manual Online, Footnotes, chap. 3',
    wrong: ['Text.[^a]\n\n[^a]: ⟦A/HRC/37/24 and Corr.1⟧, para. 5.'],
    right: [
      'Text.[^a]\n\n[^a]: A/HRC/37/24 and A/HRC/37/24/Corr.1, para. 5.',
      'Text.[^a]\n\n[^a]: A/HRC/37/24/Add.1.',
      'Text.[^a]\n\n[^a]: See Corr.1 of the minutes.',
    ],
    languages: ['en'],
  },
  parts: ['text', 'notes'],
  pattern:
    /(?<![\p{L}\p{N}/])((?:A|S|E|ST|CCPR|CEDAW|CERD|CAT|CRC|CMW|CRPD|CED)\/[\p{L}\p{N}./-]{1,60}) and ((?:Corr|Add|Rev)\.\d{1,2})(?![\d–/-]|, ?\d)(?! (?:and|to)\b)/gu,
  say({ 0: words, 1: symbol = '', 2: part = '' }) {
    const instead = `${symbol} and ${symbol}/${part}`;
    return { reason: `\`${words}\` leaves the symbol of the second out`, note: `write \`${instead}\``, instead };
  },
});
