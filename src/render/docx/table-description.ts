import { Table } from 'docx';
import { element } from './element.ts';
import { legalText } from './legal-text.ts';

/** A table with the alternative text that a screen reader says of it, for which docx has no option. */
export class DescribedTable extends Table {
  constructor(description: string, options: ConstructorParameters<typeof Table>[0]) {
    super(options);
    // The properties stand first in a table, and the description last in them.
    const [properties] = this.root;
    if (properties === undefined || typeof properties === 'string') throw new Error('Cannot describe a table of docx');
    properties.addChildElement(element('w:tblDescription', { 'w:val': legalText(description) }));
  }
}
