import type { Data } from './source.ts';

/** BetterBibTeX and pandoc write a list of sources under the key `references`. */
export function withoutReferences(data: Data): Data {
  const { value } = data;
  if (typeof value !== 'object' || value === null || !('references' in value)) return data;
  return { ...data, value: value.references, place: (path, part) => data.place(['references', ...path], part) };
}
