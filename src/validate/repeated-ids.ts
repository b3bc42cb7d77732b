/** An entry of a list whose id an earlier one has already. */
interface RepeatedId {
  readonly index: number;
  /** The index of the first entry that has it. */
  readonly first: number;
}

/** @param ids of the entries of a list, in their order; nothing for one that has none */
export function repeatedIds(ids: readonly (string | undefined)[]): RepeatedId[] {
  const firsts = new Map<string, number>();
  const repeated: RepeatedId[] = [];
  for (const [index, id] of ids.entries()) {
    if (id === undefined) continue;
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, index);
    else repeated.push({ index, first });
  }
  return repeated;
}
