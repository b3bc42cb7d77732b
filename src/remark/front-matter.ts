import type { Language } from '../doc/index.ts';

/**
 * A text that stands alone gets the front matter that a statement must have. What is found in these lines is nobody's.
 *
 * @returns the text, and how many lines were put before it
 */
export function withFrontMatter(text: string, language: Language): { text: string; added: number } {
  if (/^\uFEFF?---[ \t]*\r?\n/.test(text)) return { text, added: 0 };
  const lines = ['---', JSON.stringify({ ...STAND_IN, language }), '---', ''];
  return { text: lines.join('\n') + text.replace(/^\uFEFF/, ''), added: lines.length - 1 };
}

/** A statement of nobody, at a session that has been. */
const STAND_IN = {
  title: 'Text',
  session: 61,
  agendaItem: 3,
  date: '2026-02-06',
  contact: { name: 'Nobody', email: 'nobody@rostrum.example', phone: '+41 22 000 00 00' },
  signatories: [{ name: 'Nobody', status: 'special' }],
};
