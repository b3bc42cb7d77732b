/** Text as it may stand in an attribute or between tags. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** An attribute that is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of a part that is written whole. `children` are XML already; those that are `undefined` are left out. */
export function tag(name: string, attributes: Attributes = {}, ...children: readonly (string | undefined)[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const content = children.filter((child) => child !== undefined).join('');
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** A part: the declaration and its root. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
