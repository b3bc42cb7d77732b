import type { LintRule } from '../rule.ts';
import { contactInText } from './contact-in-text.ts';
import { emailInText } from './email-in-text.ts';
import { filePathInText } from './file-path-in-text.ts';
import { identifyingDetail } from './identifying-detail.ts';
import { insultingWord } from './insulting-word.ts';
import { nameWithheld } from './name-withheld.ts';
import { nameWithheldPart } from './name-withheld-part.ts';
import { namesakePublished } from './namesake-published.ts';
import { pseudonymRepeated } from './pseudonym-repeated.ts';
import { streetAddress } from './street-address.ts';
import { telephoneInText } from './telephone-in-text.ts';

/** What could harm somebody. */
export const careRules: readonly LintRule[] = [
  nameWithheld,
  nameWithheldPart,
  namesakePublished,
  pseudonymRepeated,
  contactInText,
  emailInText,
  telephoneInText,
  streetAddress,
  identifyingDetail,
  filePathInText,
  insultingWord,
];
