import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../src/compile/parse.ts';

/** A paragraph with its citations drawn: `<@key>`, `<-@key>` and `;` inside `[…]`. */
function drawn(markdown: string): string {
  return draw(parseMarkdown(markdown).root).trim();
}

function draw(node: Nodes): string {
  if (node.type === 'citationKey') return `<${node.suppressAuthor ? '-' : ''}@${node.key}>`;
  if (node.type === 'citationSeparator') return ' ; ';
  const inside = 'children' in node ? node.children.map(draw).join('') : 'value' in node ? node.value : '';
  if (node.type === 'citation') return `⟦${inside}⟧`;
  if (node.type === 'footnoteReference') return `^${node.identifier}`;
  return node.type === 'emphasis' ? `_${inside}_` : node.type === 'link' ? `(${inside})` : inside;
}

describe('citations in Markdown', () => {
  test.each([
    ['a[@k]', 'a⟦<@k>⟧'],
    ['a [see *also* @k, para. 3; @l]', 'a ⟦see _also_<@k>, para. 3 ; <@l>⟧'],
    ['[-@k, p. 3]', '⟦<-@k>, p. 3⟧'],
    ['[@a.b:c/d-e_f. x]', '⟦<@a.b:c/d-e_f>. x⟧'],
    ['[@{http://z.example/1 2}, 3]', '⟦<@http://z.example/1 2>, 3⟧'],
    ['[@a [in French]]', '⟦<@a> [in French]⟧'],
    ['[@a (see [b])]', '⟦<@a> (see [b])⟧'],
    ['Stop![@k]', 'Stop!⟦<@k>⟧'],
    ['[@a][@b]', '⟦<@a>⟧⟦<@b>⟧'],
    ['另见[另见@a]', '另见⟦另见<@a>⟧'],
    ['> a [see\n> also @k,\n> p. 3]', 'a ⟦see\nalso<@k>,\np. 3⟧'],
    ['[@ключ]', '⟦<@ключ>⟧'],
    ['[@a\\-b, \\*c\\*\\; d]', '⟦<@a-b>, *c*; d⟧'],
  ])('%s', (markdown, expected) => {
    expect(drawn(markdown)).toBe(expected);
  });

  test.each([
    ['\\[@k\\]', '[@k]'],
    ['It rose!', 'It rose!'],
    ['It rose! by @k] and', 'It rose! by @k] and'],
    ['[\\@k]', '[@k]'],
    ['[a@b.example]', '[(a@b.example)]'],
    ['[@](x)', '(@)'],
    ['[@k](https://a.example)', '(@k)'],
    ['@k alone', '@k alone'],
    ['[k]', '[k]'],
    ['[@ k]', '[@ k]'],
    ['`[@k]`', '[@k]'],
    ['[@k', '[@k'],
    ['[@k\n\n]', '[@k]'],
    ['[@{k]', '[@{k]'],
    ['a[^@k]\n\n[^@k]: b', 'a^@kb'],
  ])('%s is none', (markdown, expected) => {
    expect(drawn(markdown)).toBe(expected);
  });

  test('thousands of brackets do not keep the parser busy', () => {
    expect(drawn('['.repeat(20_000)).length).toBe(20_000);
    expect(drawn('[a '.repeat(20_000)).length).toBe(59_999);
    expect(drawn('[@a '.repeat(5_000)).length).toBe(19_999);
  });
});
