import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { asHtml } from '#outputs/document/as-html.ts';
import { wordsOf, type Block } from '#sheets/document/blocks.ts';
import { blocksOf } from '#outputs/document/read.ts';
import { contentOf } from '#outputs/exports.ts';
import { leavingFor } from '#programs/leaving.ts';
import { AT, some } from './people.ts';
import { within, xmlTree } from './xml.ts';

/** A page of ours as a tree: it is written so that the rules of XML hold, but for what closes itself. */
const treeOf = (html: string) =>
  xmlTree(
    html
      .replace('<!doctype html>\n', '')
      .replace(/<(meta|br)([^>]*)>/g, '<$1$2/>')
      .trimEnd()
  );

const countOf = (blocks: readonly Block[], wanted: Block['kind']): number =>
  blocks.reduce(
    (sum, block) =>
      sum +
      (block.kind === wanted ? 1 : 0) +
      (block.kind === 'list'
        ? block.items.reduce((inside, { blocks: own }) => inside + countOf(own, wanted), 0)
        : 0),
    0
  );

describe.each(locales)('A document as one page in %s', (locale) => {
  it.each(some(locale).map((dossier) => [dossier.id, dossier] as const))(
    'needs nothing else, and tells its headings and tables to those who do not see it: %s',
    async (_, dossier) => {
      const leaving = await leavingFor(dossier, locale, AT);
      const [markdown, html] = await Promise.all([
        contentOf('dossier', 'md', leaving),
        contentOf('dossier', 'html', leaving)
      ]);
      const text = html?.words ?? '';
      const blocks = blocksOf(markdown?.words ?? '');
      const page = treeOf(text);
      expect(page.attributes['lang']).toBe(locale);
      expect(text).not.toMatch(/<script|<link|<img|\son\w+=|javascript:|@import|url\(/i);
      const [title] = within(page, 'title');
      expect(title?.text).toContain(dossier.name);
      expect(within(page, 'main').length).toBe(1);
      // No level of heading is left out, and there is one title.
      const levels = within(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name }) =>
        Number(name.slice(1))
      );
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
      const tables = within(page, 'table');
      expect(tables.length).toBe(countOf(blocks, 'table'));
      for (const table of tables) {
        expect(
          within(table, 'th').every(({ attributes: { scope = '' } }) => /^(?:col|row)$/.test(scope))
        ).toBe(true);
        expect(
          within(table, 'th').filter(({ attributes }) => attributes['scope'] === 'col').length
        ).toBeGreaterThan(0);
      }
      expect(within(page, 'ul').length).toBe(countOf(blocks, 'list'));
      for (const { attributes } of within(page, 'a')) expect(attributes['href']).toMatch(/^https?:/);
    }
  );
});

it('what somebody wrote is words, never a mark of the page', () => {
  const blocks = blocksOf(
    '# \\<script>alert("1")\\</script> & co\n\n[x](javascript:alert)\n\n[y](https://a.example/?a=1&b="2)\n'
  );
  const html = asHtml(blocks, {
    title: blocks.map((one) => (one.kind === 'heading' ? wordsOf(one.line) : '')).join(''),
    locale: 'fr'
  });
  expect(html).not.toMatch(/<script|href="javascript/);
  expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; co');
  expect(html).toContain('href="https://a.example/?a=1&amp;b=&quot;2"');
});
