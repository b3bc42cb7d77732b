import { describe, expect, test } from 'vitest';
import { LocatorReader } from '../src/cite/locator.ts';
import { loadManual } from '../src/template/index.ts';
import { memoryWorld } from './support/memory-world.ts';

/** The terms of the style that locators use. */
const terms: Readonly<Record<string, readonly [string, string]>> = {
  paragraph: ['para.', 'paras.'],
  page: ['p.', 'pp.'],
  'article-locator': ['art.', 'arts.'],
  section: ['sect.', 'sects.'],
  chapter: ['chap.', 'chaps.'],
  volume: ['vol.', 'vols.'],
};

describe('locators', async () => {
  const reader = new LocatorReader(
    await loadManual(memoryWorld({})),
    'en',
    (name, _form, plural) => terms[name]?.[plural ? 1 : 0] ?? '',
  );
  const read = (text: string): string => {
    const found = reader.read(text, 'page');
    return found ? `${found.locator.text} | ${text.slice(found.length)}` : `- | ${text}`;
  };

  test.each([
    [', para. 5', 'para. 5 | '],
    [' para 5', 'para. 5 | '],
    [', paragraph 5', 'para. 5 | '],
    [', paragraphs 5 to 9', 'para. 5 |  to 9'],
    [', paras. 5-6', 'paras. 5 and 6 | '],
    [', paras. 5--9', 'paras. 5–9 | '],
    [', paras. 5–9', 'paras. 5–9 | '],
    [', para. 5, 7, 9', 'paras. 5, 7 and 9 | '],
    [', paras. 5, 7, and 9', 'paras. 5, 7 and 9 | '],
    [', paras. 5-9 and 12', 'paras. 5–9 and 12 | '],
    [', 15', 'p. 15 | '],
    [', pp. 14-38', 'pp. 14–38 | '],
    [', art. 5(2)(a)', 'art. 5 (2) (a) | '],
    [', arts. 6 (1), (2) and (4) and 14', 'arts. 6 (1), (2) and (4) and 14 | '],
    [', art. 37 (b) and (c)', 'art. 37 (b) and (c) | '],
    [', sect. III.D', 'sect. III.D | '],
    [', sects. II and III', 'sects. II and III | '],
    [', chaps. 2.1 and 3.1', 'chaps. 2.1 and 3.1 | '],
    [', annex II, para. 6', 'annex II, para. 6 | '],
    [', annex, art. 3 (2)', 'annex, art. 3 (2) | '],
    [', chap. I, sect. A', 'chap. I, sect. A | '],
    [', para. 8.3, footnote 15', 'para. 8.3, footnote 15 | '],
    [', principle XV', 'principle XV | '],
    [', principles 2-5 and 14', 'principles 2–5 and 14 | '],
    [', table II.3', 'table II.3 | '],
    [', sixth preambular para.', 'sixth preambular para. | '],
    [', third preambular para. and art. 10', 'third preambular para. and art. 10 | '],
    [', operative para. 1', 'operative para. 1 | '],
    [', 00:10:02', '00:10:02 | '],
    [', {pp. iv, vi}, and more', 'pp. iv, vi | , and more'],
    [', para. 3, in French', 'para. 3 | , in French'],
    [', para. 3 (in Spanish)', 'para. 3 |  (in Spanish)'],
    [', p. 3, citing others', 'p. 3 | , citing others'],
    [', in French', '- | , in French'],
    [', parable 3', '- | , parable 3'],
    [', annexed to it', '- | , annexed to it'],
    ['', '- | '],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    [', paras. 5-9', { label: 'paragraph', locator: '5–9' }],
    [', 15', { label: 'page', locator: '15' }],
    [', annex II, para. 6', undefined],
    [', annex II', undefined],
  ])('%s for other styles', (text, csl) => {
    expect(reader.read(text, 'page')?.locator.csl).toEqual(csl);
  });
});
