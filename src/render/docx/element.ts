import { XmlComponent } from 'docx';

/** An element that docx has no class for. */
class Element extends XmlComponent {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    children: readonly (XmlComponent | string)[],
  ) {
    super(name);
    // docx's own form of attributes, which it writes unseen.
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }
}

/**
 * An element for docx to write among its own.
 *
 * @param name with its prefix: `w:footnoteReference`
 * @param attributes by name with prefix
 * @param children elements and text; text is escaped when it is written
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (XmlComponent | string)[]
): XmlComponent {
  return new Element(name, attributes, children);
}
