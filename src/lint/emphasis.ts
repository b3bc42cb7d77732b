import { type Inline, inlineText, type Position, paragraphsOf } from '../doc/index.ts';
import { complain, fileAt } from '../message.ts';
import { elsewhere } from './elsewhere.ts';
import { excerpt } from './excerpt.ts';
import type { Subject } from './rule.ts';

/** Where the file that is uploaded carries no emphasis, the words stay and the look is lost. */
export const checkEmphasis = (subject: Subject): void => {
  const { statement, profile } = subject;
  if (profile.stylesheet.emphasis) return;
  const found = paragraphs(subject).flatMap(({ children }) => firstEmphasis(children) ?? []);
  const [first, ...others] = found;
  if (!first) return;
  const words = excerpt(inlineText(first.children));
  const places = elsewhere(
    first.position,
    others.map(({ position }) => position),
  );
  const reason = `The submission carries no emphasis: \`${words}\` is set plainly${places}`;
  const note = 'nothing need be done if the sentence reads well without it';
  complain(fileAt(first.position, statement), 'submission-drops-emphasis', first.position, reason, note);
};

/** A text that speaks of its italics says something untrue where it has none. */
export const checkEmphasisMentioned = (subject: Subject): void => {
  const { doc, statement, profile, template } = subject;
  if (profile.stylesheet.emphasis) return;
  const mentions = template.phrases.emphasisMentioned[doc.language].map(plain);
  for (const { children, position } of paragraphs(subject)) {
    const text = plain(inlineText(children));
    const mention = mentions.find((one) => text.includes(one));
    if (!mention) continue;
    const reason = `The text says \`${mention}\`, and the submission carries no emphasis`;
    const note = 'say in words what the emphasis said, or take the remark out';
    complain(fileAt(position, statement), 'emphasis-mentioned', position, reason, note);
  }
};

function paragraphs({ doc }: Subject): ReturnType<typeof paragraphsOf> {
  return paragraphsOf([...doc.body, ...[...doc.notes.values()].flatMap((note) => note.children)]);
}

interface Emphasized {
  readonly children: readonly Inline[];
  readonly position?: Position;
}

function firstEmphasis(nodes: readonly Inline[]): Emphasized | undefined {
  for (const node of nodes) {
    // What stands nowhere in the authors' files is the italics of a citation: nobody leans on them.
    if ((node.type === 'emphasis' || node.type === 'strong') && node.position) return node;
    const inside = 'children' in node ? firstEmphasis(node.children) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

/** Small letters, one kind of apostrophe, one kind of space. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}
