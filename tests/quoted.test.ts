import { expect, test } from 'vitest';
import type { Language } from '../src/doc/index.ts';
import { quotedIn } from '../src/lint/quoted.ts';

test.each<[Language, text: string, quoted: readonly string[]]>([
  ['en', 'He said “the river ‘rose’” and left.', ['“the river ‘rose’”']],
  ['fr', 'Il dit « le fleuve “monte” » et part.', ['« le fleuve “monte” »']],
  ['es', 'Dijo “el río ‘sube’” y salió.', ['“el río ‘sube’”']],
  ['ru', 'Он сказал: «Река „поднялась“ ночью» и ушёл.', ['«Река „поднялась“ ночью»']],
  ['ar', 'قال ”النهر ارتفع“ ثم ”غادر“ المكان', ['”النهر ارتفع“', '”غادر“']],
  ['ar', 'قال “النهر ارتفع” ثم «غادر» المكان', ['“النهر ارتفع”', '«غادر»']],
  ['zh', '他说：“河水‘上涨’了”，见《河流报告》。', ['“河水‘上涨’了”', '《河流报告》']],
  ['ar', 'قال ”النهر ارتفع', ['”النهر ارتفع']],
])('in %s: %s', (language, text, quoted) => {
  expect(quotedIn(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
});
