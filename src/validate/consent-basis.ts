import { nearest } from '../nearest.ts';
import type { Majority } from '../template/index.ts';
import { fold } from './cells.ts';
import type { NamingFault } from './check-children.ts';
import { says } from './childhood.ts';

/** Words of fewer letters come near to any other. */
const LEAST_LETTERS = 5;

/**
 * Who agreed that a person is named is one of four: what says anything else, `refused` or `unknown` as well as a word that is
 * misspelt, is no consent. The words are not repeated: they may name a relative.
 *
 * @param withheldIs what is written of a person who is not named
 * @returns nothing for words that say who consented
 */
export function basisFault(basis: string, { consent }: Majority, withheldIs: string): NamingFault | undefined {
  const kinds = Object.values(consent);
  if (kinds.some((words) => says(basis, words))) return undefined;
  const [last = '', ...others] = kinds.map((words) => `\`${words[0]}\``).reverse();
  const choice = `${others.reverse().join(', ')} or ${last}`;
  const meant = kindMeant(basis, kinds);
  const asked = meant === undefined ? `write ${choice}` : `did you mean \`${meant}\`? It is ${choice}`;
  const note = `${asked}; a person who refused, or for whom nobody has answered, is ${withheldIs}`;
  return { reason: '`basis` does not say who consented', note };
}

/** The first word of the kind whose words are written nearly so. Words that only hold another may deny it. */
function kindMeant(basis: string, kinds: readonly (readonly string[])[]): string | undefined {
  const letters = fold(basis).length;
  if (letters < LEAST_LETTERS) return undefined;
  const alike = kinds.flat().filter((word) => Math.abs(fold(word).length - letters) <= 2);
  const near = nearest(basis, alike);
  return near === undefined ? undefined : kinds.find((words) => words.includes(near))?.[0];
}
