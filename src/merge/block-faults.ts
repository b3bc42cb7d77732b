/** What is wrong with the blocks of a template, and where in its text. */
export interface BlockFault {
  readonly at: number;
  readonly reason: string;
  readonly note: string;
}

/** An opening, a closing, or an `{{else}}` of blocks. */
interface Tag {
  readonly at: number;
  readonly kind: 'open' | 'close' | 'else' | 'else if';
  readonly name: string;
  /** As it stands in the text: `{{#if}}`, `{{^if}}`. */
  readonly shown: string;
}

/** A block that is not closed yet. */
interface Open {
  readonly tag: Tag;
  /** A closing of another name inside it. */
  stray?: Tag;
  hasElse?: boolean;
}

/**
 * Finds openings that nothing closes, closings of nothing, and `{{else}}` outside of a block, each where it stands: Handlebars
 * itself stops at the end of the text, or at the first closing of another name.
 */
export function blockFaults(text: string): BlockFault[] {
  const open: Open[] = [];
  const faults: BlockFault[] = [];
  for (const tag of tagsIn(text)) {
    const top = open.at(-1);
    if (tag.kind === 'open') open.push({ tag });
    else if (tag.kind === 'close') {
      const index = open.findLastIndex(({ tag: { name } }) => name === tag.name);
      if (index >= 0) {
        const [closed, ...inside] = open.splice(index);
        faults.push(...(closed?.stray ? [closesNothing(closed.stray)] : []), ...inside.map(neverClosed));
      } else if (top) top.stray ??= tag;
      else faults.push(closesNothing(tag));
    } else if (!top) {
      const note = 'take it out, or open a block above it: `{{#if …}}`';
      faults.push({ at: tag.at, reason: `\`${tag.shown}\` stands in no block`, note });
    } else if (top.hasElse) {
      const reason = `The block \`${top.tag.shown}\` has an \`{{else}}\` already`;
      faults.push({ at: tag.at, reason, note: 'keep one of the two, the last part of the block' });
    } else top.hasElse = tag.kind === 'else';
  }
  return [...faults, ...open.map(neverClosed)];
}

/** The first opening that stands in more blocks than `limit`: where it is in the text. */
export function openingBeyond(text: string, limit: number): number | undefined {
  const open: string[] = [];
  for (const { at, kind, name } of tagsIn(text)) {
    if (kind === 'open' && open.push(name) > limit) return at;
    const closed = kind === 'close' ? open.lastIndexOf(name) : -1;
    if (closed >= 0) open.splice(closed);
  }
  return undefined;
}

function closesNothing({ at, name, shown }: Tag): BlockFault {
  return {
    at,
    reason: `\`${shown}\` closes nothing`,
    note: `take it out, or open the block above: \`{{#${name} …}}\``,
  };
}

function neverClosed({ tag, stray }: Open): BlockFault {
  const note = `write \`{{/${tag.name}}}\` where the block ends`;
  if (!stray) return { at: tag.at, reason: `\`${tag.shown}\` opens a block that is never closed`, note };
  // Helpers are written small: of `{{#Each}}` and `{{/each}}` the first is the slip.
  if (stray.name === tag.name.toLowerCase()) {
    const reason = `\`${tag.shown}\` opens a block that \`${stray.shown}\` closes`;
    return { at: tag.at, reason, note: `write \`${tag.shown.replace(tag.name, stray.name)}\`, in small letters` };
  }
  return { at: stray.at, reason: `\`${tag.shown}\` is closed by \`${stray.shown}\``, note };
}

/** Braces as Handlebars reads them: raw blocks, comments, and what belongs to a block. */
const BRACES =
  /(?<slashes>\\{0,2})\{\{(?:(?<raw>\{\{)|~?(?:(?<comment>!(?:--)?)|(?<sign>[#^/])\s{0,20}[*>]?\s{0,20}(?<name>[^\s~}(|]{0,100})|\s{0,20}else(?:\s{1,20}(?<chained>[^\s~}]{1,100}))?(?=[\s~}])))/g;

function* tagsIn(text: string): Generator<Tag> {
  const braces = new RegExp(BRACES);
  for (let match = braces.exec(text); match; match = braces.exec(text)) {
    const { slashes = '', raw, comment, sign, name = '', chained } = match.groups ?? {};
    const at = match.index + slashes.length;
    // One backslash takes the braces their meaning; a second takes it from the first.
    if (slashes.length === 1) continue;
    if (raw || comment) braces.lastIndex = endOf(text, braces.lastIndex, ENDS[raw ?? comment ?? ''] ?? /$/g);
    else if (sign === undefined) yield { at, kind: chained ? 'else if' : 'else', name: 'else', shown: '{{else}}' };
    else if (sign === '^' && name === '') yield { at, kind: 'else', name, shown: '{{^}}' };
    else yield { at, kind: sign === '/' ? 'close' : 'open', name, shown: `{{${sign}${name}}}` };
  }
}

/** Where raw blocks and comments end, by what they begin with. */
const ENDS: Readonly<Record<string, RegExp>> = { '{{': /\{\{\{\{\//g, '!': /\}\}/g, '!--': /--~?\}\}/g };

function endOf(text: string, from: number, end: RegExp): number {
  const search = new RegExp(end);
  search.lastIndex = from;
  return search.exec(text) ? search.lastIndex : text.length;
}
