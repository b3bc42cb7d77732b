import type { Html, RootContent } from 'mdast';
import type { Position } from '../doc/index.ts';
import { nearest, suggest } from '../nearest.ts';
import { silenceableRules, whyFixed } from '../rule-settings.ts';
import { isRule, type RuleId, rules } from '../rules.ts';
import type { Context } from './context.ts';

/** What a comment `<!-- rostrum-ignore rule: reason -->` asks for: nothing is said of the rule in the block below. */
export interface Silence {
  readonly rule: RuleId;
  readonly reason: string;
  /** Where the comment stands. */
  readonly position: Position;
  /** Where the block below it comes from: a stretch of each of the authors' files. */
  readonly stretches: readonly Position[];
}

const WORD = 'rostrum-ignore';
const EXAMPLE = `write \`<!-- ${WORD} count-unsourced: the reason -->\`, with the name of one rule`;

/** Takes the comments that silence a rule from among blocks, and remembers what each is above. */
export function takeSilences(nodes: readonly RootContent[], context: Context): RootContent[] {
  let above: Html[] = [];
  const kept: RootContent[] = [];
  for (const node of nodes) {
    if (node.type === 'html' && isSilence(node.value)) {
      if (standsInText(node, kept.at(-1))) refusePlace(node, context, 'inside a block');
      else above.push(node);
      continue;
    }
    for (const comment of above) silence(comment, node, context);
    above = [];
    kept.push(node);
  }
  for (const comment of above) if (read(comment, context)) refusePlace(comment, context, 'above nothing');
  return kept;
}

/** Whether HTML is a comment that was meant to silence a rule, well or badly written. */
export function isSilence(html: string): boolean {
  const [, word] = /^<!--\s*([\w:-]+)/.exec(html.trimStart()) ?? [];
  return word !== undefined && (/^rostrum/i.test(word) || nearest(word, [WORD]) !== undefined);
}

/** Says that a comment that silences a rule is not above a block of its own. */
export function refusePlace(node: Html, context: Context, where: string): void {
  const note = 'put it on a line of its own above the block that it is about, with an empty line above it';
  context.refuse('silence-invalid', context.position(node), `The comment stands ${where}`, note);
}

/** Markdown lets a comment cut a paragraph in two, and end a table. */
function standsInText(comment: Html, before: RootContent | undefined): boolean {
  const isText = before?.type === 'paragraph' || before?.type === 'table';
  return isText && before.position?.end.line === (comment.position?.start.line ?? 0) - 1;
}

function silence(comment: Html, block: RootContent, context: Context): void {
  const position = context.position(comment);
  const written = read(comment, context);
  if (!written || !position) return;
  context.silences.push({ ...written, position, stretches: context.stretches(block) });
}

/** What a comment says; a fault is written at its place. */
function read(comment: Html, context: Context): Pick<Silence, 'rule' | 'reason'> | undefined {
  const value = comment.value.trim();
  const end = value.indexOf('-->');
  const refuse = (reason: string, note: string, words?: string): undefined => {
    const offset = words === undefined ? -1 : context.sourceOf(comment).indexOf(words);
    const place = offset < 0 ? context.position(comment) : context.within(comment, offset, words?.length ?? 0);
    context.refuse('silence-invalid', place, reason, note);
  };
  if (end < 0) return refuse('The comment is never closed', 'end it with `-->`');
  if (end + 3 < value.length) {
    return refuse(
      'Words stand behind the comment',
      'put them on a line of their own below it',
      value.slice(end + 3).trim(),
    );
  }
  const [word = '', ...rest] = value.slice(4, end).trim().split(/\s+/);
  if (word === `${WORD}:`) return refuse('The comment names no rule', EXAMPLE);
  if (word !== WORD) return refuse(`\`${word}\` is no word that Rostrum knows`, `did you mean \`${WORD}\`?`, word);
  const said = rest.join(' ');
  const colon = said.indexOf(':');
  const rule = said.slice(0, colon < 0 ? said.length : colon).trim();
  const reason = said.slice(rule.length).replace(/^ ?: ?/, '');
  if (rule === '') return refuse('The comment names no rule', EXAMPLE);
  if (colon < 0 && /\s/.test(rule)) return refuse('No colon parts the rule from the reason', EXAMPLE);
  if (/[\s,]/.test(rule)) {
    return refuse('The comment names more than one rule', 'write a comment for each, one below the other');
  }
  if (!isRule(rule)) return refuse(`There is no rule \`${rule}\``, suggest(rule, silenceableRules), rule);
  if (reason === '') return refuse('The comment gives no reason', EXAMPLE);
  if (rules[rule].silenceable) return { rule, reason };
  const note = rules[rule].settable
    ? 'set it in the front matter, under `rules:`'
    : `take the comment out: ${whyFixed(rule)}`;
  const what = rules[rule].settable ? 'is of the statement as a whole, not of a block' : 'may not be silenced';
  context.refuse('rule-fixed', context.position(comment), `\`${rule}\` ${what}`, note);
  return undefined;
}
