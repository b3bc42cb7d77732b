import type { Metadata } from '../../../layout/index.ts';
import type { Attributes } from './xml.ts';

/** What Word is to take words for that are in other scripts than those of the document's language. */
const others = { 'w:val': 'en-GB', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' };

/**
 * The attributes of `w:lang` and `w:themeFontLang`. Word keeps three languages: of text in Latin, Cyrillic or Greek
 * letters, of East Asian text, of text from right to left. It fills in its own where the file names none.
 */
export function languageAttributes({ language, languageTag }: Metadata): Attributes {
  if (language === 'ar') return { ...others, 'w:bidi': languageTag };
  if (language === 'zh') return { ...others, 'w:eastAsia': languageTag };
  return { ...others, 'w:val': languageTag };
}
