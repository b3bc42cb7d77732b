import { stringify } from 'yaml';

/** A record that is to be written, and what of its row has no place in it. */
export interface ImportedCase {
  readonly record: object;
  readonly left: readonly (readonly [heading: string, cell: string])[];
  /** Whether its id is the number of its row, for want of a column that numbers the entities. */
  readonly isNumbered: boolean;
}

/**
 * Writes cases as YAML for people to go on with; what has no place in a case stands above it as a comment.
 *
 * @param from the name of the file that they come from
 */
export function writeCases(cases: readonly ImportedCase[], from: string): string {
  const head = `# Taken from ${from} by \`rostrum import cases\`. Nobody is named: \`publish: no\` stays until consent is recorded, as
# in \`publish: name\` with \`consent: { basis: …, on: … }\`. Comments hold what has no place in a case, and what is not taken
# unseen: consent, \`publish\`, sources. They are not read.
${cases.some(({ isNumbered }) => isNumbered) ? NUMBERED : ''}`;
  return [head, ...cases.map(one)].join('\n');
}

const NUMBERED = `# The export has no column that numbers its entities: ids such as \`case-001\` are the numbers of the rows. They are not made
# of the names, since who has a list of names could guess them back. A later export may have its rows in another order.
`;

function one({ record, left }: ImportedCase): string {
  const comments = left.map(([heading, cell]) => `# ${onOneLine(heading)}: ${onOneLine(cell)}\n`);
  return `${comments.join('')}${stringify([record], { lineWidth: 120 })}`;
}

function onOneLine(text: string): string {
  return text.replace(/\s*[\n\u0085\u2028\u2029]\s*/g, ' / ');
}
