import { random } from './random.ts';

/** A statement by the files of its folder; the text is `statement.md`. */
export type Files = Readonly<Record<string, string>>;

/** Text that has broken writers of XML, of Word files and of templates; no letter of it is forbidden. */
const snares: readonly string[] = [
  '<w:p/>',
  '</w:t></w:r></w:p>',
  ']]>',
  '<![CDATA[ x ]]>',
  '<!-- x --> <?x?>',
  '&amp; &lt; &#7; &#x202E; &nbsp &unknown;',
  '{{title}} {{{x}}} {{#each}}',
  '{1-0} {list-0} $$ $& $1 %1 %s',
  'CURRENT TOTAL_PAGES',
  '"double" ‘single’ \'plain\' "open',
  'back\\slash\\',
  '*a* _b_ `c` ~~d~~ [e](f) ![g](h) <i>j</i> [^k] | l',
  '# m',
  '1. n',
  '\u00a0no\u00a0break\u202f',
  'soft\u00adhyphen\u00ad',
  'zero\u200bwidth\u200cnon\u200djoiners\u2060\ufeff',
  'left\u200e right\u200f',
  'lines\u2028and\u2029paragraphs',
  'tab\tand  spaces',
  'e\u0301 and o\u0308\u0304',
  'Ελλάδα Россия ăîșț ﬁ ½ № ™ € – — …',
  'x'.repeat(300),
];

/** What the fonts of the PDF have not, so that a text with it is no PDF. */
const rarities: readonly string[] = [
  'الحق في الماء والأرض',
  '水的权利',
  'हिन्दी 한국어 ไทย',
  '😀 👩‍👩‍👧 🇨🇭 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  '𝒳𐍈𠀀',
  '\u0301alone \u20e3',
  '\u061cmark \u180e\ufff9\ufffb',
  '\ue000\uf8ff private',
];

/** A statement of every kind of block and value, all of it hostile: drawn by lot, and the same for the same seed. */
export function hostileStatement(seed: number): Files {
  const draw = new Draw(seed);
  const names = Array.from({ length: 3 + draw.below(5) }, (_, index) => `Watch ${index + 1} ${draw.snare()}`);
  const rows = names.map((name, index) => [name, index === 0 || draw.below(2) ? 'special' : 'none', index === 0]);
  const vars = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, `${name} ${draw.snare()}`]));
  const body = new Body(draw);
  const front = {
    title: `Title ${draw.snare()}`,
    session: 61,
    agendaItem: 3,
    date: '2026-02-06',
    contact: { name: draw.snare(), email: 'anna.brook@loire-watch.example', phone: draw.snare() },
    signatories: 'signatories.csv',
    vars,
  };
  return {
    'statement.md': `---\n${JSON.stringify(front, null, 1)}\n---\n\n${body.text()}`,
    'signatories.csv': `name,status,lead\n${rows.map((row) => row.map((field) => quoted(String(field))).join(',')).join('\n')}\n`,
  };
}

function quoted(field: string): string {
  return `"${field.replaceAll('"', '""')}"`;
}

class Draw {
  readonly #next: () => number;
  readonly #snares: readonly string[];

  constructor(seed: number) {
    this.#next = random(seed);
    this.#snares = seed % 2 === 0 ? snares : [...snares, ...rarities];
  }

  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  of<Value>(values: readonly [Value, ...Value[]]): Value {
    return values[this.below(values.length)] ?? values[0];
  }

  snare(): string {
    return this.#snares[this.below(this.#snares.length)] ?? '';
  }
}

/** Writes Markdown that says what it is meant to: every sign of ASCII is escaped. */
class Body {
  readonly #draw: Draw;
  readonly #notes: string[] = [];

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  text(): string {
    const blocks = Array.from({ length: 12 + this.#draw.below(12) }, () => this.#block());
    const notes: string[] = [];
    // The notes call none: what they hold was drawn before.
    for (const [index, note] of this.#notes.entries()) notes.push(`[^n${index}]: ${note}`);
    return `${[...blocks, ...notes].join('\n\n')}\n`;
  }

  #block(): string {
    const paragraph = (): string => this.#inlines(true);
    const deeper = (text: string): string => text.replaceAll('\n', '\n   ');
    const makers: readonly [() => string, ...(() => string)[]] = [
      paragraph,
      paragraph,
      () => `## ${this.#words()}`,
      () =>
        `1. ${paragraph()}\n2. ${deeper(`${paragraph()}\n\n${paragraph()}\n\n1. ${this.#words()}\n2. ${this.#words()}`)}\n3.\n`,
      () =>
        `- ${paragraph()}\n- ${deeper(`- ${this.#words()}\n  1. ${this.#words()}`)}\n\n<!---->`.replace(
          '\n\n<!---->',
          '',
        ),
      () => `> ${paragraph()}\n>\n> - ${this.#words()}`,
      () => this.#table(),
      () => '***',
    ];
    return this.#draw.of(makers)();
  }

  #table(): string {
    const width = 1 + this.#draw.below(4);
    const row = (cell: () => string): string => `| ${Array.from({ length: width }, cell).join(' | ')} |`;
    const rule = row(() => this.#draw.of(['---', ':---:', '---:']));
    const rows = Array.from({ length: 1 + this.#draw.below(4) }, () =>
      row(() => (this.#draw.below(4) ? this.#inlines(false) : '')),
    );
    return [row(() => this.#words()), rule, ...rows].join('\n');
  }

  #inlines(breaks: boolean): string {
    const pieces = Array.from({ length: 1 + this.#draw.below(4) }, () => this.#inline());
    return `Words ${pieces.join(breaks && this.#draw.below(5) === 0 ? '\\\n' : ' ')}`;
  }

  #inline(): string {
    const address = `https://treaties.example/${encodeURIComponent(this.#draw.snare())}`;
    const makers: readonly [() => string, ...(() => string)[]] = [
      () => this.#words(),
      () => `{{vars.${this.#draw.of(['a', 'b', 'c'])}}}`,
      () => `**x${this.#words()}x** and *x${this.#words()}x*`,
      () => `[x${this.#words()}x](<${address}>)`,
      () => `<${address}>`,
      () => `noted[^n${this.#note()}]`,
    ];
    return this.#draw.of(makers)();
  }

  /** The number of a note: a new one, or one that is called already. */
  #note(): number {
    const count = this.#notes.length;
    if (count > 0 && this.#draw.below(4) === 0) return this.#draw.below(count);
    const more =
      this.#draw.below(3) === 0 ? `\n\n    ${this.#words()}\n\n    1. ${this.#words()}\n    2. ${this.#words()}` : '';
    this.#notes.push(`Note ${this.#words()}${more}`);
    return count;
  }

  #words(): string {
    return `w ${escaped(this.#draw.snare())} w`;
  }
}

function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/[\t\u2028\u2029]/g, ' ');
}
