import { TextRun, type XmlComponent } from 'docx';
import { type Handlers, handle } from '../../doc/index.ts';
import type { LayoutParagraph, TextRun as LayoutTextRun, Run } from '../../layout/index.ts';
import type { Context, RunContext } from './context.ts';
import { runsFromRight, stretches } from './direction.ts';
import { element } from './element.ts';
import { isRightToLeft, runLanguage } from './language.ts';
import { legalText } from './legal-text.ts';
import { lookOf } from './letters.ts';
import { noteCall } from './note-call.ts';

/** The runs of a paragraph, with live links around those that are linked. */
export function runs(content: readonly Run[], role: LayoutParagraph['role'], context: Context): XmlComponent[] {
  const text = content.map((run) => (run.type === 'text' ? run.value : '')).join('');
  const rightToLeft = context.rightToLeft && runsFromRight(text);
  return linked(content).flatMap(({ link, group }) => {
    const children = group.flatMap((run) => handle(handlers, run, { ...context, role, rightToLeft }));
    return link === undefined || context.part === 'margin'
      ? children
      : context.links.around(link, context.part, children);
  });
}

const handlers: Handlers<Run, RunContext, XmlComponent[]> = {
  text: (run, context) => {
    const rightToLeft = context.rightToLeft || (run.lang !== undefined && isRightToLeft(run.lang));
    return stretches(legalText(run.value), rightToLeft).map((part) => textRun(run, part, context));
  },
  noteCall: (call, context) => noteCall(call, context),
  break: () => [new TextRun({ break: 1 })],
};

function textRun(run: LayoutTextRun, part: { text: string; rightToLeft: boolean }, context: RunContext): XmlComponent {
  const { stylesheet, role } = context;
  return new TextRun({
    ...lookOf(run, stylesheet.paragraphs[role], stylesheet),
    ...(part.rightToLeft ? { rightToLeft: true } : {}),
    ...(run.lang === undefined ? {} : { language: runLanguage(run.lang, part.rightToLeft) }),
    children: letters(part.text),
  });
}

/** Word shows U+00AD as a hyphen wherever it stands; its own soft hyphen is an element. */
function letters(text: string): XmlComponent[] {
  return text.split('\u00ad').flatMap((part, index) => {
    const hyphen = index === 0 ? [] : [element('w:softHyphen')];
    return part === '' ? hyphen : [...hyphen, element('w:t', { 'xml:space': 'preserve' }, part)];
  });
}

/** Neighbours with one address are one link. */
function linked(content: readonly Run[]): { link: string | undefined; group: Run[] }[] {
  const groups: { link: string | undefined; group: Run[] }[] = [];
  for (const run of content) {
    const link = run.type === 'text' ? run.link : undefined;
    const last = groups.at(-1);
    if (last !== undefined && last.link === link) last.group.push(run);
    else groups.push({ link, group: [run] });
  }
  return groups;
}
