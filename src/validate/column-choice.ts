/** How the front matter names a table: `signatories: { file: replies.xlsx, columns: { Legal name: name } }`. */
export interface TableNaming {
  /** The key of the front matter. */
  readonly key: string;
  readonly file: string;
  /** Whether it is a group of keys already, and not the name of the file alone. */
  readonly isGroup: boolean;
  /** Keys by the headings that they are chosen for. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** Keys to choose, by heading. */
export type Choices = Readonly<Record<string, string>>;

/** What to write into the front matter to choose keys for headings. */
export function choiceOf(choices: Choices, { key, file, isGroup, chosen }: TableNaming): string {
  const pairs = Object.entries(choices).map(([heading, meant]) => `${plainScalar(heading)}: ${meant}`);
  if (Object.keys(chosen).length > 0) return `add \`${pairs.join(', ')}\` to the \`columns\` of \`${key}\``;
  const columns = `columns: { ${pairs.join(', ')} }`;
  if (isGroup) return `add \`${columns}\` to \`${key}\``;
  return `write \`${key}: { file: ${plainScalar(file)}, ${columns} }\``;
}

/** A text as YAML has it in a group of keys: in quotation marks where a sign of it may mean something. */
function plainScalar(text: string): string {
  return /^[\p{L}_][\p{L}\p{M}\p{N}_ ()'’./-]*$/u.test(text) ? text : JSON.stringify(text);
}
