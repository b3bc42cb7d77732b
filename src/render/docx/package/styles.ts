import { type CharacterStyle, type ParagraphStyle, paragraphRoles, type Stylesheet } from '../../../doc/index.ts';
import type { Layout } from '../../../layout/index.ts';
import { ruleUnder } from '../rule.ts';
import { baseStyles, documentDefaults } from './base-styles.ts';
import { characterStyle } from './character-style.ts';
import { paragraphStyle } from './paragraph-style.ts';
import { tableStyle } from './table-style.ts';
import { part, tag, wordNamespace } from './xml.ts';

/**
 * `word/styles.xml`: the styles of the stylesheet with all their figures, and the few that every Word file needs. docx's
 * own would bring headings in blue; its writer knows neither aliases nor `w:suppressAutoHyphens`.
 */
export function styles(layout: Layout): string {
  const { stylesheet } = layout;
  const rightToLeft = layout.metadata.language === 'ar';
  return part(
    tag(
      'w:styles',
      { 'xmlns:w': wordNamespace },
      documentDefaults(layout),
      ...baseStyles(layout),
      ...paragraphStyles(stylesheet).map((style) => paragraphStyle(style, stylesheet, rightToLeft)),
      ...stylesheet.furtherStyles.map((style) => paragraphStyle(style, stylesheet, rightToLeft)),
      ...characterStyles(stylesheet).map(characterStyle),
      tableStyle(stylesheet),
    ),
  );
}

/** Roles in their order; the first of those that share an id defines its style. */
function paragraphStyles(stylesheet: Stylesheet): ParagraphStyle[] {
  const byId = new Map<string, ParagraphStyle>();
  for (const role of paragraphRoles) {
    const style = stylesheet.paragraphs[role];
    if (!byId.has(style.id)) byId.set(style.id, { ...style, ...ruleUnder(role, stylesheet) });
  }
  return [...byId.values()];
}

function characterStyles({ characters, masthead, foot }: Stylesheet): CharacterStyle[] {
  const { noteMark, noteSymbol, link, strong, emphasis, strongEmphasis } = characters;
  const all = [noteMark, noteSymbol, link, strong, emphasis, strongEmphasis, masthead?.symbolInitial, foot?.number];
  return all.filter((style) => style !== undefined);
}
