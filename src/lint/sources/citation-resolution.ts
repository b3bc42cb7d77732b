import { notePattern } from './note-pattern.ts';

/** The bodies whose resolutions have symbols, by the part of the symbol before the number. */
const BODIES: Readonly<Record<string, string>> = {
  'A/RES': 'General Assembly',
  'A/HRC/RES': 'Human Rights Council',
  'S/RES': 'Security Council',
  'E/RES': 'Economic and Social Council',
};

export const citationResolution = notePattern({
  id: 'citation-resolution',
  documentation: {
    summary: 'A resolution is cited by its body and its number, not by a symbol.',
    reason:
      'Documents of the United Nations write `General Assembly resolution 70/1`, not `A/RES/70/1`: readers see whose resolution it is.',
    source: 'United Nations Editorial Manual Online, Footnotes, chap. 2',
    languages: ['en'],
    wrong: [
      'Text.[^a]\n\n[^a]: See ⟦A/RES/70/1⟧, para. 5.',
      'As the Council has said (⟦A/HRC/RES/32/13⟧).',
      'Text.[^a]\n\n[^a]: ⟦S/RES/1325⟧ (2000).',
    ],
    right: [
      'Text.[^a]\n\n[^a]: General Assembly resolution 70/1, para. 5.',
      'Text.[^a]\n\n[^a]: See https://undocs.org/A/RES/70/1.',
      'They wrote of “A/RES/70/1”.',
    ],
  },
  parts: ['text', 'notes'],
  pattern:
    /(?<![\p{L}\p{N}/])(A\/RES|A\/HRC\/RES|S\/RES(?=\/\d{1,4}(?!\d|\/))|E\/RES)\/((?:S-)?\d{1,4}\/\d{1,3}|(?<=S\/RES\/)\d{1,4})(?![\p{L}\p{N}/])/gu,
  say: ({ 0: symbol, 1: organ = '', 2: number = '' }) => ({
    reason: `The resolution is cited by its symbol, \`${symbol}\``,
    note: `write \`${BODIES[organ]} resolution ${number}\``,
  }),
});
