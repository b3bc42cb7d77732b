/** A word, a mark behind it, a Chinese character, or the call of a note. */
export interface Word {
  readonly text: string;
  /** What it is compared by: a call, by the note that it calls; with a space where one stands before it. */
  readonly key: string;
  /** Whether it stands at the word before it, without a space. */
  readonly joined: boolean;
}

/** Says by what the call of a note is compared, from its number. */
export type CallKey = (number: number) => string;

const CALL = String.raw`\[\^(?<call>\d+)\]`;
/** What ends a sentence or a part of one is no part of its last word. */
const MARK = String.raw`[.,;:!?]{1,3}(?=\s|$|\[\^)`;
const HAN = String.raw`\p{Script=Han}`;
const LETTERS = String.raw`(?:(?!\[\^\d+\]|${MARK})[^\s${HAN}])+`;
const WORD = new RegExp(String.raw`(?<space>\s*)(?<word>${CALL}|${MARK}|${HAN}|${LETTERS})`, 'gu');

/** The words of a line. */
export function wordsIn(line: string, callKey: CallKey): Word[] {
  return [...line.matchAll(WORD)].map(({ groups }, index) => {
    const { space = '', word = '', call } = groups ?? {};
    const key = call === undefined ? word : `[^${callKey(Number(call))}]`;
    const joined = index > 0 && space === '';
    return { text: word, key: joined ? key : ` ${key}`, joined };
  });
}

/** What a line is compared by. */
export function keyOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join('');
}

/** Words as they were written. */
export function written(words: readonly Word[]): string {
  return words.map((word, index) => (index === 0 || word.joined ? word.text : ` ${word.text}`)).join('');
}
