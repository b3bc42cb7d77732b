/** Words that nobody has used before: no two are the same, so that each can be found again on its page. */
export class RiverNames {
  #count = 0;

  next(): string {
    const count = this.#count++;
    let rest = Math.floor(count / ENDS.length);
    let name = '';
    for (let syllable = 0; syllable < 2 || rest > 0; syllable++) {
      name += syllableOf(rest % SYLLABLES);
      rest = Math.floor(rest / SYLLABLES);
    }
    return name + ENDS[count % ENDS.length];
  }
}

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const SYLLABLES = CONSONANTS.length * VOWELS.length;

/** No end has a vowel, so that no name is the beginning of another with its end. */
const ENDS = ['', 'n', 'r', 'st', 'l', 's', 'nd', 'm'];

function syllableOf(number: number): string {
  return `${CONSONANTS[Math.floor(number / VOWELS.length)]}${VOWELS[number % VOWELS.length]}`;
}
