import { complain } from '../message.ts';
import type { Data } from '../read/index.ts';
import { foldedName, looseName, type NameVariants, wordsOf } from './organization-name.ts';
import type { Signatory } from './signatory.ts';

/**
 * An organization signs once, however its name is written: case, accents, spaces, points, legal forms and the sign for `and`
 * do not tell two apart, nor does the name of one that is the acronym of another. Two of one acronym, or whose names differ
 * in an article or a spelling alone, may be one. A form that was sent twice with the same answers is told of; answers that
 * differ are a fault.
 *
 * @returns the indexes of those that stand in the list already
 */
export function findRepeated(
  signatories: readonly Signatory[],
  data: Data,
  base: readonly PropertyKey[],
  variants: NameVariants,
): ReadonlySet<number> {
  const repeated = new Set<number>();
  const lineOf = (index: number): number => data.place([...base, index, 'name']).start.line;
  const names = new Map<string, number>();
  const acronyms = new Map<string, number>();
  const looseNames = new Map<string, number>();
  for (const [index, signatory] of signatories.entries()) {
    const place = data.place([...base, index, 'name']);
    const [own, alike] = [namesOf(signatory, variants), acronymsOf(signatory)];
    const loose = printedNames(signatory).map((name) => looseName(name, variants));
    const twin =
      [...own, ...alike].map((name) => names.get(name)).find(isIndex) ??
      own.map((name) => acronyms.get(name)).find(isIndex);
    const namesake = alike.map((acronym) => acronyms.get(acronym)).find(isIndex);
    const lookalike = loose.map((name) => looseNames.get(name)).find(isIndex);
    if (twin !== undefined) {
      repeated.add(index);
      const first = signatories[twin];
      const differing = decisive.filter((key) => first && String(first[key]) !== String(signatory[key]));
      const reason = `The organization stands in the list already, at line ${lineOf(twin)}`;
      if (differing.length === 0) complain(data.file, 'signatory-repeated', place, reason, 'it is named once');
      else {
        const note = `keep one of the two: they differ in ${differing.map((key) => `\`${key}\``).join(', ')}`;
        complain(data.file, 'signatory-duplicate', place, reason, note);
      }
    } else if (namesake !== undefined) {
      const reason = `The organization at line ${lineOf(namesake)} has the same acronym`;
      complain(data.file, 'signatory-alike', place, reason, 'if they are one organization, keep one of the two');
    } else if (lookalike !== undefined) {
      const reason = `The organization at line ${lineOf(lookalike)} has nearly the same name`;
      complain(data.file, 'signatory-alike', place, reason, 'if they are one organization, keep one of the two');
    }
    for (const name of own) if (!names.has(name)) names.set(name, index);
    for (const name of loose) if (!looseNames.has(name)) looseNames.set(name, index);
    for (const acronym of alike) if (!acronyms.has(acronym)) acronyms.set(acronym, index);
  }
  return repeated;
}

/** What two answers of one organization must agree on. */
const decisive = ['status', 'lead', 'publish', 'display', 'approvedText'] as const;

function isIndex(value: number | undefined): value is number {
  return value !== undefined;
}

function namesOf(signatory: Signatory, variants: NameVariants): string[] {
  return printedNames(signatory).map((name) => foldedName(name, variants));
}

/** The name, and what is printed for it. */
function printedNames({ name, display }: Signatory): string[] {
  return [name, display ?? name];
}

/** The acronym of its own column, and one in brackets behind the name. */
function acronymsOf({ name, acronym }: Signatory): string[] {
  const inBrackets = /\((?<acronym>\p{Lu}[\p{Lu}\p{N}.-]+)\)$/u.exec(name.trimEnd())?.groups?.['acronym'];
  return [acronym, inBrackets].flatMap((text) => (text ? [wordsOf(text).join('')] : [])).filter(Boolean);
}
