import type { Layout } from '../../../layout/index.ts';
import { twips } from '../measure.ts';
import { languageAttributes } from './language.ts';
import { part, tag, wordNamespace } from './xml.ts';

/** Word 2013 and later: no mode of compatibility, so no hint of one in the title bar. */
const compatibilityMode = 15;

/** `word/settings.xml`. Elements stand in the order of CT_Settings. */
export function settings(layout: Layout): string {
  return part(
    tag(
      'w:settings',
      { 'xmlns:w': wordNamespace },
      tag('w:defaultTabStop', { 'w:val': twips(layout.stylesheet.page.tab) }),
      layout.stylesheet.masthead ? tag('w:evenAndOddHeaders') : undefined,
      tag('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
      tag('w:footnotePr', {}, tag('w:footnote', { 'w:id': -1 }), tag('w:footnote', { 'w:id': 0 })),
      tag(
        'w:compat',
        {},
        // A line that the author broke keeps its spaces, as the last line of a paragraph does.
        tag('w:doNotExpandShiftReturn'),
        setting('compatibilityMode', compatibilityMode),
        setting('overrideTableStyleFontSizeAndJustification', 1),
        setting('enableOpenTypeFeatures', 1),
        setting('doNotFlipMirrorIndents', 1),
        setting('differentiateMultirowTableHeaders', 1),
      ),
      tag('w:themeFontLang', languageAttributes(layout.metadata)),
      tag('w:decimalSymbol', { 'w:val': '.' }),
      tag('w:listSeparator', { 'w:val': ',' }),
    ),
  );
}

function setting(name: string, value: number): string {
  return tag('w:compatSetting', {
    'w:name': name,
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': value,
  });
}
