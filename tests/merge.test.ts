import { VFile } from 'vfile';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../src/doc/index.ts';
import { blockFaults } from '../src/merge/block-faults.ts';
import { check } from '../src/merge/check.ts';
import { writeDate, writeRange } from '../src/merge/dates.ts';
import { escapeMarkdown } from '../src/merge/escape.ts';
import { groupSponsors, Marked, orderOf } from '../src/merge/index.ts';
import { loadPartials } from '../src/merge/partials.ts';
import { run } from '../src/merge/run.ts';
import { writeSponsors } from '../src/merge/sponsors.ts';
import { parseTemplate } from '../src/merge/template.ts';
import { loadTemplate, type Template } from '../src/template/index.ts';
import type { Signatory } from '../src/validate/index.ts';
import { memoryWorld } from './support/memory-world.ts';

let template: Template;

beforeAll(async () => {
  template = await loadTemplate('human-rights-council', memoryWorld({}));
});

/** Merges a text that begins on line 5 of its file. */
async function merge(value: string, data: object, partials: Record<string, string> = {}): Promise<Marked> {
  const files = Object.entries(partials).map(([name, text]) => [`partials/${name}.md`, text] as const);
  const text = parseTemplate({ file: new VFile({ path: 'statement.md' }), value, line: 5 });
  const loaded = text && (await loadPartials(text, memoryWorld(Object.fromEntries(files)), new Map(), []));
  if (!text || !loaded || !check(text, data, loaded)) throw new Error('The template has faults');
  const output = run(text, data, loaded);
  if (!output) throw new Error('The template could not run');
  return new Marked(output);
}

/** Where a word of the output came from: `file:line:column`. */
function origin(marked: Marked, word: string): string {
  const at = marked.text.indexOf(word);
  const position = at < 0 ? undefined : marked.position(at, at + word.length);
  return position ? `${position.path}:${position.start.line}:${position.start.column}` : 'nowhere';
}

describe('the map back to the lines of the authors', () => {
  test('leads a text to its line and column', async () => {
    const marked = await merge('\nOne.\n\nThe Aare and\nthe Rhine.\n', {});
    expect(origin(marked, 'Aare')).toBe('statement.md:8:5');
    expect(origin(marked, 'Rhine')).toBe('statement.md:9:5');
  });

  test('leads a value to its expression, and what follows to its own column', async () => {
    const marked = await merge('The {{river}} and the Rhine.\n', { river: 'Aare of Bern' });
    expect(origin(marked, 'Aare')).toBe('statement.md:5:5');
    expect(origin(marked, 'Bern')).toBe('statement.md:5:5');
    expect(origin(marked, 'Rhine')).toBe('statement.md:5:23');
  });

  test('leads every turn of a loop to the one line it is written on', async () => {
    const marked = await merge('{{#each towns}}\n- {{this}} lies there.\n{{/each}}\nEnd.\n', {
      towns: ['Bern', 'Thun'],
    });
    expect(marked.text).toContain('- Bern lies there.\n- Thun lies there.\nEnd.');
    expect(origin(marked, 'Bern')).toBe('statement.md:6:3');
    expect(origin(marked, 'Thun')).toBe('statement.md:6:3');
    expect(origin(marked, 'lies')).toBe('statement.md:6:12');
    expect(origin(marked, 'End')).toBe('statement.md:8:1');
  });

  test('leads the text of a partial to its file, and what follows to the line that it stands on', async () => {
    const marked = await merge(
      'Before.\n\n{{> upper}}\n\nAfter {{> lower}} too.\n',
      { river: 'Aare' },
      {
        upper: 'First.\n\nThe {{river}} is high.\n',
        lower: 'the weir',
      },
    );
    expect(origin(marked, 'First')).toBe('partials/upper.md:1:1');
    expect(origin(marked, 'Aare')).toBe('partials/upper.md:3:5');
    expect(origin(marked, 'high')).toBe('partials/upper.md:3:18');
    expect(origin(marked, 'After')).toBe('statement.md:9:1');
    expect(origin(marked, 'weir')).toBe('partials/lower.md:1:5');
    expect(origin(marked, 'too')).toBe('statement.md:9:19');
  });

  test('leads the lines of an indented partial to their own columns, for only the first is indented', async () => {
    const marked = await merge('- Upper\n\n  {{> more}}\n', {}, { more: 'First.\n\nSecond.\n' });
    expect(marked.text.trimStart()).toBe('- Upper\n\n  First.\n\nSecond.\n');
    expect(origin(marked, 'First')).toBe('partials/more.md:1:1');
    expect(origin(marked, 'Second')).toBe('partials/more.md:3:1');
  });

  test('leads both branches of a condition to their lines', async () => {
    const text = '{{#if wet}}\nIt is wet.\n{{else}}\nIt is dry.\n{{/if}}\nEnd.\n';
    expect(origin(await merge(text, { wet: true }), 'wet')).toBe('statement.md:6:7');
    expect(origin(await merge(text, { wet: false }), 'dry')).toBe('statement.md:8:7');
    expect(origin(await merge(text, { wet: false }), 'End')).toBe('statement.md:10:1');
  });

  test('leads past white space that Handlebars takes away', async () => {
    const marked = await merge('One  {{~river~}}   two.\n\n  {{! comment }}\nThree.\n', { river: 'Aare' });
    expect(marked.text.trimStart()).toBe('OneAaretwo.\n\nThree.\n');
    expect(origin(marked, 'two')).toBe('statement.md:5:20');
    expect(origin(marked, 'Three')).toBe('statement.md:8:1');
  });

  test('leads a stretch over several origins to the first', async () => {
    const marked = await merge('The {{river}} rises.\n', { river: 'Aare' });
    expect(marked.position(marked.text.indexOf('The'), marked.text.length - 1)).toMatchObject({
      start: { line: 5, column: 1 },
      end: { line: 5, column: 21 },
    });
  });

  test('has nothing to say of an empty text', () => {
    expect(new Marked({ text: '', origins: [], roles: [] }).position(0, 0)).toBeUndefined();
  });
});

describe('a value', () => {
  test.each([
    'A*B_c [x]',
    '# hash',
    '1. one',
    '<b>',
    '&amp;',
    '`code`',
    '~~gone~~',
    '| a |',
    '\\',
    '!@$%^()-=+{};:",./?',
  ])('`%s` is escaped, mark by mark', (value) => {
    const escaped = escapeMarkdown(value);
    expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(value);
    expect(escaped).not.toMatch(/(?<!\\)(\\\\)*[*_[\]<>&`~|#]/);
  });

  test('stands on one line, and indents nothing', () => {
    expect(escapeMarkdown('    Upper\n\n\ttown\r\n')).toBe('Upper town ');
  });
});

describe('organizations are named with their status', () => {
  /** `statement_joint_example` of the phrases in the six official languages: one general, two special, one roster. */
  const expected: Readonly<Record<Language, string>> = {
    en: 'A, a non-governmental organization in general consultative status, B, C, non-governmental organizations in special consultative status, D, a non-governmental organization on the roster',
    fr: 'A, organisation non gouvernementale dotée du statut consultatif général, B et C, organisations non gouvernementales dotées du statut consultatif spécial, et D, organisation non gouvernementale inscrite sur la Liste',
    es: 'A, organización no gubernamental reconocida como entidad consultiva general, B y C, organizaciones no gubernamentales reconocidas como entidades consultivas especiales, y D, organización no gubernamental incluida en la Lista',
    ru: 'A, неправительственной организацией, имеющей общий консультативный статус, B и C, неправительственными организациями, имеющими специальный консультативный статус, и D, неправительственной организацией, включенной в Реестр',
    ar: 'A، وهي منظمة غير حكومية ذات مركز استشاري عام، وB وC، وهما منظمتان غير حكوميتين ذواتا مركز استشاري خاص، وD، وهي منظمة غير حكومية مدرجة في القائمة',
    zh: '具有一般咨商地位的非政府组织A、具有特别咨商地位的非政府组织B和C、列入名册的非政府组织D',
  };
  const signatory = (name: string, status: Signatory['status'], lead = false): Signatory => ({
    name,
    status,
    lead,
    publish: true,
  });
  const lead = signatory('A', 'general', true);
  const all = [
    signatory('B', 'special'),
    lead,
    signatory('D', 'roster'),
    signatory('E', 'none'),
    signatory('C', 'special'),
  ];
  const say = (language: Language, signatories: readonly Signatory[], main: Signatory) =>
    writeSponsors(
      groupSponsors(signatories, main, () => 0),
      template.phrases.languages[language].sponsors,
    );

  test.each(languages)('of several statuses, in %s', (language) => {
    expect(say(language, all, lead)).toBe(expected[language]);
  });

  test.each(languages)('one alone, in %s', (language) => {
    const [first = ''] = expected[language].split(language === 'zh' ? '、' : /، و(?=B)|, (?=B)/);
    expect(say(language, [lead], lead)).toBe(first);
  });

  test('three of one status, in French and Arabic', () => {
    const three = [signatory('A', 'special', true), signatory('B', 'special'), signatory('C', 'special')] as const;
    expect(say('fr', three, three[0])).toBe(
      'A, B et C, organisations non gouvernementales dotées du statut consultatif spécial',
    );
    expect(say('ar', three, three[0])).toBe('A وB وC، وهي منظمات غير حكومية ذات مركز استشاري خاص');
  });

  test.each([
    ['Iglesia y Río', 'e'],
    ['Hijas del Ebro', 'e'],
    ['Índice del Agua', 'e'],
    ['Hielo y Nieve', 'y'],
    ['Ebro Vivo', 'y'],
    ['Yerba Buena', 'y'],
  ])('with the Spanish word for and before `%s`: %s', (name, and) => {
    const two = [signatory('Duero', 'special', true), signatory(name, 'special')] as const;
    const [names] = say('es', two, two[0]).split(', organizaciones');
    expect(names).toBe(`Duero ${and} ${name}`);
  });

  test('as they want to be printed', () => {
    const shown = { ...lead, display: 'A (Bern)' };
    expect(say('en', [shown], shown)).toBe('A (Bern), a non-governmental organization in general consultative status');
  });

  test('the group of the main sponsor first, and it at the head of its group', () => {
    const main = signatory('C', 'special', true);
    const groups = groupSponsors(
      [signatory('D', 'roster'), signatory('B', 'special'), signatory('A', 'general'), main],
      main,
      orderOf({ order: 'submitted', language: 'en' }),
    );
    expect(groups.map(({ status, members }) => [status, members.map(({ name }) => name)])).toEqual([
      ['special', ['C', 'B']],
      ['general', ['A']],
      ['roster', ['D']],
    ]);
  });
});

describe('dates', () => {
  const say = (language: Language, date: string) => writeDate(date, template.phrases.languages[language].date);
  const range = (language: Language, from: string, to: string) =>
    writeRange(from, to, template.phrases.languages[language].date);

  test.each<[Language, string, string, string]>([
    ['en', '27 July 2025', '1 July 2025', 'July 2025'],
    ['fr', '27 juillet 2025', '1er juillet 2025', 'juillet 2025'],
    ['es', '27 de julio de 2025', '1 de julio de 2025', 'julio de 2025'],
    ['ru', '27 июля 2025 года', '1 июля 2025 года', 'июля 2025 года'],
    ['ar', '27 تموز/يوليه 2025', '1 تموز/يوليه 2025', 'تموز/يوليه 2025'],
    ['zh', '2025年7月27日', '2025年7月1日', '2025年7月'],
  ])('in %s', (language, day, first, month) => {
    expect([say(language, '2025-07-27'), say(language, '2025-07-01'), say(language, '2025-07')]).toEqual([
      day,
      first,
      month,
    ]);
    expect(say(language, 'unknown')).toBe('unknown');
  });

  test('a year alone', () => {
    expect(languages.map((language) => say(language, '1988'))).toEqual([
      '1988',
      '1988',
      '1988',
      '1988',
      '1988',
      '1988年',
    ]);
  });

  test.each<[Language, string, string, string]>([
    ['en', '2–20 March 2026', '23 February–31 March 2026', '30 December 2025–2 January 2026'],
    ['fr', '2-20 mars 2026', '23 février-31 mars 2026', '30 décembre 2025-2 janvier 2026'],
    [
      'es',
      '2 a 20 de marzo de 2026',
      '23 de febrero a 31 de marzo de 2026',
      '30 de diciembre de 2025 a 2 de enero de 2026',
    ],
    [
      'ru',
      '2–20 марта 2026 года',
      '23 февраля\u00A0—\u00A031 марта 2026 года',
      '30 декабря 2025 года\u00A0—\u00A02 января 2026 года',
    ],
    [
      'ar',
      '2-20 آذار/مارس 2026',
      '23 شباط/فبراير\u00A0-\u00A031 آذار/مارس 2026',
      '30 كانون الأول/ديسمبر 2025\u00A0-\u00A02 كانون الثاني/يناير 2026',
    ],
    ['zh', '2026年3月2日至20日', '2026年2月23日至3月31日', '2025年12月30日至2026年1月2日'],
  ])('the days of a session, in %s', (language, inMonth, inYear, acrossYears) => {
    expect([
      range(language, '2026-03-02', '2026-03-20'),
      range(language, '2026-02-23', '2026-03-31'),
      range(language, '2025-12-30', '2026-01-02'),
    ]).toEqual([inMonth, inYear, acrossYears]);
  });

  test('from the first of a month, in French', () => {
    expect(range('fr', '2026-06-01', '2026-07-01')).toBe('1er juin-1er juillet 2026');
  });
});

describe('the phrases of the template', () => {
  test('hold at every session', () => {
    for (const { number } of template.council.sessions) {
      for (const records of [template.phrases.coverNote, template.phrases.supporters, template.council.wordLimits]) {
        expect(
          records.some(({ fromSession }) => fromSession <= number),
          `session ${number}`,
        ).toBe(true);
      }
    }
  });

  test('follow one another by session', () => {
    const { coverNote, supporters } = template.phrases;
    const { wordLimits, deadlines, receivedLanguages } = template.council;
    for (const records of [coverNote, supporters, wordLimits, deadlines, receivedLanguages]) {
      const sessions = records.map(({ fromSession }) => fromSession);
      expect(sessions).toEqual([...sessions].sort((a, b) => a - b));
    }
  });
});

describe('the blocks of a text', () => {
  /** What is found in a text, and where. */
  function faultsOf(value: string): string[] {
    const file = new VFile({ path: 'statement.md' });
    parseTemplate({ file, value, line: 5 });
    return file.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`);
  }

  test.each<[string, string[]]>([
    ['A {{#if x}} b', ['5:3 `{{#if}}` opens a block that is never closed']],
    ['A {{~# each x~}}\nb\n', ['5:3 `{{#each}}` opens a block that is never closed']],
    ['A\n  {{^if x}} b', ['6:3 `{{^if}}` opens a block that is never closed']],
    ['{{#if x}}{{else if y}} a', ['5:1 `{{#if}}` opens a block that is never closed']],
    ['{{#> part}} a', ['5:1 `{{#part}}` opens a block that is never closed']],
    [
      '{{#if x}}\n{{#each y}} a {{/each}}\n{{#with z}} b',
      ['5:1 `{{#if}}` opens a block that is never closed', '7:1 `{{#with}}` opens a block that is never closed'],
    ],
    ['{{#each x}}\n{{#if y}} a\n{{/each}}', ['6:1 `{{#if}}` opens a block that is never closed']],
    ['A {{/each}} b', ['5:3 `{{/each}}` closes nothing']],
    ['{{#if x}}\n{{/each}}\n{{/if}}', ['6:1 `{{/each}}` closes nothing']],
    ['{{#if x}}\n{{/fi}}', ['6:1 `{{#if}}` is closed by `{{/fi}}`']],
    ['A {{else}} b', ['5:3 `{{else}}` stands in no block']],
    ['A {{^}} b', ['5:3 `{{^}}` stands in no block']],
    ['{{#if x}}{{/if}} {{else if y}} b', ['5:18 `{{else}}` stands in no block']],
    ['{{#if x}}{{else}}a{{else}}b{{/if}}', ['5:19 The block `{{#if}}` has an `{{else}}` already']],
    ['{{#if x}}{{!-- {{/if}} -- --}} a', ['5:1 `{{#if}}` opens a block that is never closed']],
    ['A {{#Each x}} b {{/each}}', ['5:3 `{{#Each}}` opens a block that `{{/each}}` closes']],
    ['A {{#each x}} b {{/Each}}', ['5:17 `{{#each}}` is closed by `{{/Each}}`']],
    ['{{#if x}}{{! {{/if}} }} {{/if}}', []],
    ['\\{{#if x}} {{/if}}', ['5:12 `{{/if}}` closes nothing']],
    ['{{{{raw}}}} {{#if x}} {{{{/raw}}}} {{/each}}', ['5:36 `{{/each}}` closes nothing']],
    ['{{#if x}}{{else if y}}a{{else}}b{{/if}} {{elsewhere}} {{foo}}', []],
    ['One {{title is open.', ['5:5 The text ends inside a Handlebars expression']],
  ])('%j', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  test.each<[string, number]>([
    ['\\', 50_000],
    ['{{#', 50_000],
    ['{{!', 50_000],
    ['{{/b}}', 50_000],
    ['{{else ', 50_000],
    ['{{#a}}', 50_000],
  ])('are found in a text of many %s', (sign, count) => {
    expect(blockFaults(sign.repeat(count)).length).toBeLessThanOrEqual(count);
    expect(faultsOf(sign.repeat(count)).length).toBeLessThanOrEqual(count);
  });

  test('stand in a hundred others and no more', () => {
    const nested = (depth: number) => `${'{{#a b}}\n'.repeat(depth)}A\n${'{{/a}}'.repeat(depth)}`;
    expect(faultsOf(nested(100))).toEqual([]);
    expect(faultsOf(nested(101))).toEqual(['105:1 The block stands in 100 others']);
    expect(faultsOf('{{#a b}}{{/a}}'.repeat(1000))).toEqual([]);
    expect(faultsOf(`${'{{#a b}}'.repeat(60)}{{/c}}${'{{#a b}}'.repeat(60)}`)).toEqual([
      '5:807 The block stands in 100 others',
    ]);
  });
});
