import { variableKinds } from './source-variables.ts';

/** Variables by the ways in which they are written in Zotero's *Extra* field: `Original Date`, `archive-location`, `doi`. */
const known = new Map([...variableKinds.keys()].map((variable) => [plain(variable), variable]));

/**
 * Reads what Zotero has no field for. It exports its *Extra* field as `note`, in which lines such as `Type: treaty` or
 * `Authority: General Assembly` stand for CSL variables (zotero.org/support/kb/item_types_and_fields). The type and dates
 * written there win over the item's own; of anything else the item's own value does. `Print: url` is Rostrum's own.
 *
 * @param item a source that is not checked yet
 */
export function readExtra(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || !('note' in item) || typeof item.note !== 'string') return item;
  const result = new Map<string, unknown>(Object.entries(item));
  const rest: string[] = [];
  const read = new Map<string, string[]>();
  for (const line of item.note.replace(/\{:([\w-]+):\s*([^{}]*)\}/g, '\n$1: $2\n').split('\n')) {
    const [, label = '', value = ''] = /^([A-Za-z][\w -]*):\s+(\S.*)$/.exec(line.trim()) ?? [];
    const variable = plain(label) === 'print' ? 'print' : known.get(plain(label));
    if (variable === undefined) rest.push(line);
    else read.set(variable, [...(read.get(variable) ?? []), value]);
  }
  for (const [variable, values] of read) {
    const kind = variableKinds.get(variable);
    const [value = ''] = values;
    if (variable === 'print') result.set('custom', { ...(result.get('custom') as object | undefined), print: value });
    else if (kind === 'type' || kind === 'date') result.set(variable, value);
    else if (!result.has(variable)) result.set(variable, kind === 'names' ? values.map(nameIn) : value);
  }
  const note = rest.join('\n').trim();
  if (note === '') result.delete('note');
  else result.set('note', note);
  return Object.fromEntries(result);
}

/** `Family || Given`, or the name of an organization. */
function nameIn(text: string): object {
  const [family = '', given] = text.split('||').map((part) => part.trim());
  return given === undefined ? { literal: family } : { family, given };
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
