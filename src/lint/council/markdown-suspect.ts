import { proseRule } from '../prose-rule.ts';
import { itemsWithoutSpace, openerAlone } from './lone-signs.ts';

/** A sign that was meant as Markdown, and prints as it stands. */
interface Sign {
  readonly sign: RegExp;
  readonly reason: string;
  readonly note: string;
}

/** What is found stands in the group `sign`. */
const SIGNS: readonly Sign[] = [
  { sign: /^(?<sign>#{1,6})[^\s#]/d, reason: 'A heading has no space behind `#`', note: 'write `## Heading`' },
  {
    sign: /^(?<sign>\|[^\n]*\|)/d,
    reason: 'A table did not become one',
    note: 'below its head must stand `| --- | --- |`',
  },
  { sign: /^(?<sign>[•·▪◦●])\s/d, reason: 'A list did not become one', note: 'begin its items with `- `' },
  {
    sign: /(?<sign>\{\s{0,3}lang\s{0,3}=[^{}]{0,80}\}?)/d,
    reason: 'The language of words is printed as it stands',
    note: 'put the words in brackets before it: `[mot juste]{lang=fr}`',
  },
  {
    sign: /(?<sign>\^\[)/d,
    reason: 'A note inside the line is not known here',
    note: 'write `[^word]`, and `[^word]: …` below',
  },
  {
    sign: /(?:^|(?<=[.,;:!?”"’»)]))(?<sign>[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})(?![\p{L}\p{N}])/du,
    reason: 'A raised figure calls no note',
    note: 'write `[^word]` there, and `[^word]: …` below',
  },
  {
    sign: /(?<sign>\t)(?=\S)/d,
    reason: 'A tab parts no columns',
    note: 'write a table as `| … | … |`, with `| --- | --- |` below its head',
  },
  { sign: /(?<sign><)https?:/d, reason: 'The address did not become a link', note: 'take the brackets away' },
];

/** In a title, which is plain text. */
const IN_TITLE = /\{\{|\[[\^@]|\]\{|\*[^\s*][^*]*\*/;

export const markdownSuspect = proseRule({
  id: 'markdown-suspect',
  documentation: {
    summary: 'What looks like Markdown and did not become any is printed as it stands.',
    reason: 'It is said, not mended: the same signs may be meant. A backslash before a sign says so.',
    wrong: [
      '⟦##⟧Heading',
      '⟦| one | two |\n| three | four |⟧',
      '⟦•⟧ first • second',
      'A [mot] ⟦{lang=fr}⟧.',
      'The river rose.⟦¹⟧\n\n⟦¹⟧ The register of 2019.',
      'Town⟦\t⟧Dead\tYear\nThun\t12\t2019',
      '1. To listen;\n⟦•⟧ to invite.',
      'A note ⟦^[⟧in the line].',
      'We ask the Council:\n\n1. To listen;\n⟦2.⟧Tell them;\n⟦3)⟧act.',
      '⟦1.⟧Tell them.\n\n⟦-⟧Act.',
      'None ⟦*⟧of these was heard.\n\n⟦**⟧Nobody was * heard.\n\nHe said “⟦_⟧never again”.',
      'In all 841* fled.\n\n⟦**⟧Adults only.\n\n5 * 3 is 15 (⟦_⟧of these).',
      { text: '他们⟦**⟧（河流）**说：\n⟦2.⟧要求', keys: ['language: zh'] },
      { text: 'As ⟦@annals⟧ said.', keys: ['sources: [{ id: annals, type: book, title: Annals }]'] },
    ],
    right: [
      'About 3.5 per cent, 2.1 million, 5*3, 5 * 3, 2*a, snake_case and _ alone; version\n2.x of\n1.example.org, 1.a, and in\n2025.Nobody knew.',
      'In all 841*\n\n*Children are not among them.\n\n| Town | Dead |\n| --- | --- |\n| Thun* | 12 |',
      'In all 45%* fled, and 841.* died.\n\n*Names are on file.',
      'They said: “They fled”*\n\n*Testimony.',
      'In all 841* of them, and 12** more.\n\n*Children are not among them.\n**Adults only.',
      '| Town | Dead |\n| --- | --- |\n| Thun | 12 * |\n\n*Of whom two are children.',
      'As the account (_loirehr) said.',
      'None \\*of these, \\_nor those; 1\\.Tell them.\n\n2\\.Tell them, on the upper\n-Rhine.',
      'Over 3 km², 5 m³, 10² and the 2nd¹ rise; Geneva • Zurich.',
      'A set {this}, a # of things, a | b, and \\{{vars.dam}} as it is.',
      '# Heading\n\n- An item.',
    ],
  },
  parts: ['title', 'text', 'notes'],
  check(prose, report, subject) {
    const { part, text } = prose;
    if (part === 'title') {
      if (!IN_TITLE.test(text)) return;
      const note = 'the title is plain text: take the signs out';
      report(0, text.length, { reason: 'The title prints its signs as they stand', note });
      return;
    }
    for (const { sign, reason, note } of SIGNS) {
      const [start, end] = sign.exec(text)?.indices?.groups?.['sign'] ?? [];
      if (start !== undefined && end !== undefined) report(start, end, { reason, note });
    }
    const bullet = prose.listed ? text.search(/(?<=\s)[•▪◦●]\s/) : -1;
    if (bullet >= 0) {
      report(bullet, bullet + 1, {
        reason: 'No item of a list begins here',
        note: 'begin a line of its own with `- `',
      });
    }
    for (const { start, end } of itemsWithoutSpace(prose, subject)) {
      const sign = text.slice(start, end);
      report(start, end, {
        reason: `No space stands behind \`${sign}\`, and no item of a list begins`,
        note: `write \`${sign} \` before the words`,
      });
    }
    const opener = openerAlone(prose, subject);
    if (opener) {
      const sign = text.slice(opener.start, opener.end);
      const note = `close it against the last word, such as \`${sign}these words${sign}\`, with a space behind; to print the sign, write \`${[...sign].map((one) => `\\${one}`).join('')}\``;
      report(opener.start, opener.end, {
        reason: `\`${sign}\` opens emphasis that nothing closes, and is printed`,
        note,
      });
    }
    for (const { start, key } of printedKeys(text)) {
      if (!subject.statement.sources?.has(key)) continue;
      const note = `cite the source by \`[@${key}]\``;
      report(start, start + 1 + key.length, { reason: `\`@${key}\` is printed as it stands`, note });
    }
  },
});

/** What looks like the key of a source: `@key`. Who writes `\\[@key\\]` means what is printed. */
function printedKeys(text: string): { start: number; key: string }[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}[])@(?<key>[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?~/-]*)/gu)].map((found) => ({
    start: found.index,
    key: withoutEnd(found.groups?.['key'] ?? ''),
  }));
}

/** A full stop behind a key is the sentence's. */
function withoutEnd(key: string): string {
  let end = key.length;
  while (end > 0 && !/[\p{L}\p{N}_]/u.test(key.charAt(end - 1))) end -= 1;
  return key.slice(0, end);
}
