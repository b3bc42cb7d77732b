/** Names of styles that Word knows itself, among those that stylesheets use; every other style is a custom one. */
const builtIn: ReadonlySet<string> = new Set([
  'Emphasis',
  'Hyperlink',
  'Intense Emphasis',
  'Strong',
  'endnote text',
  'footer',
  'footnote reference',
  'footnote text',
  'header',
  'heading 1',
  'page number',
]);

/** Whether Word knows a style of this name; the name decides, not the id. */
export function isBuiltIn(name: string): boolean {
  return builtIn.has(name);
}
