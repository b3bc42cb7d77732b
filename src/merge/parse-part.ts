import { type ParsedTemplate, parseTemplate, type TemplateText } from './template.ts';

/**
 * Parses a part of the templates.
 *
 * @throws {Error} when it is faulty: templates are part of the program
 */
export function parsePart(text: TemplateText): ParsedTemplate {
  const parsed = parseTemplate(text);
  if (!parsed)
    throw new Error(`Cannot parse template \`${text.file.path}\`: ${text.file.messages.map(String).join('; ')}`);
  return parsed;
}
