/** Keys that say where a node comes from or are printed in its head line. */
const hidden = new Set(['type', 'position', 'titlePosition', 'map', 'address']);

/**
 * Draws a tree as an indented outline: a line per node with its type and its plain values, children below it.
 * Goldens are made of this; it says everything that a node holds but its position.
 *
 * @param tree a node, or any value made of nodes, arrays, maps and plain values
 * @returns lines, each ended by a line feed
 */
export function inspect(tree: unknown): string {
  return `${draw(tree, '').join('\n')}\n`;
}

function draw(value: unknown, indent: string): string[] {
  if (value instanceof Map) return [...value.values()].flatMap((entry) => draw(entry, indent));
  if (Array.isArray(value)) return value.flatMap((entry) => draw(entry, indent));
  if (!isObject(value)) return [`${indent}${plain(value)}`];
  const entries = Object.entries(value).filter(([key]) => !hidden.has(key));
  const own = entries.filter(([, entry]) => isPlain(entry)).map(([key, entry]) => ` ${key}=${plain(entry)}`);
  const head = `${indent}${value['type'] ?? '-'}${own.join('')}`;
  const below = entries.filter(([, entry]) => !isPlain(entry) && !isEmpty(entry));
  const deeper = `${indent}  `;
  return [
    head,
    ...below.flatMap(([key, entry]) =>
      key === 'children' || key === 'content'
        ? draw(entry, deeper)
        : [`${deeper}${key}:`, ...draw(entry, `${deeper}  `)],
    ),
  ];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

function isPlain(value: unknown): boolean {
  return !isObject(value) || (Array.isArray(value) && value.length > 0 && value.every((entry) => !isObject(entry)));
}

function isEmpty(value: unknown): boolean {
  return (Array.isArray(value) && value.length === 0) || (value instanceof Map && value.size === 0);
}

function plain(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `[${value.map(plain).join(' ')}]`;
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
