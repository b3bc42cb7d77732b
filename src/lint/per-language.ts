import type { Language } from '../doc/index.ts';
import type { Template } from '../template/index.ts';

/** Makes something of a template for a language once, such as a pattern of its words, however often it is asked for. */
export function perLanguage<Made>(
  make: (language: Language, template: Template) => Made,
): (language: Language, template: Template) => Made {
  const known = new WeakMap<Template, Map<Language, { readonly made: Made }>>();
  return (language, template) => {
    const languages = known.get(template) ?? new Map<Language, { readonly made: Made }>();
    known.set(template, languages);
    const found = languages.get(language) ?? { made: make(language, template) };
    languages.set(language, found);
    return found.made;
  };
}
