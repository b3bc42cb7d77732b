import type { Metadata } from '../../../layout/index.ts';
import type { Attributes } from './xml.ts';

/**
 * The attributes of `w:lang` and `w:themeFontLang`. Word keeps three languages: of text in Latin, Cyrillic or Greek
 * letters, of East Asian text, of text from right to left.
 */
export function languageAttributes(metadata: Metadata): Attributes {
  const { language, languageTag } = metadata;
  if (language === 'ar') return { 'w:val': 'en-GB', 'w:bidi': languageTag };
  if (language === 'zh') return { 'w:val': 'en-GB', 'w:eastAsia': languageTag };
  return { 'w:val': languageTag };
}
