import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, document, italic, item, link, plain, table } from '../markdown.ts';
import { wordsOf, type Block } from '#sheets/document/blocks.ts';
import { blocksOf } from './read.ts';

const paragraph = (...lines: string[]): Block => ({
  kind: 'paragraph',
  lines: lines.map((text) => [{ text }])
});

describe('A document is read as it was written', () => {
  it('with its headings, lists in lists, boxes, quotes and tables', () => {
    expect(
      blocksOf(
        document([
          '# One',
          'Two\nlines',
          [item('a', item('b'), 'c'), item('[x] d'), item('[ ] e')].join('\n'),
          '> said',
          table(['x', 'y'], [['1', '']])
        ])
      )
    ).toEqual([
      { kind: 'heading', level: 1, line: [{ text: 'One' }] },
      paragraph('Two', 'lines'),
      {
        kind: 'list',
        items: [
          {
            done: undefined,
            blocks: [
              paragraph('a'),
              { kind: 'list', items: [{ done: undefined, blocks: [paragraph('b')] }] },
              paragraph('c')
            ]
          },
          { done: true, blocks: [paragraph('d')] },
          { done: false, blocks: [paragraph('e')] }
        ]
      },
      { kind: 'quote', lines: [[{ text: 'said' }]] },
      {
        kind: 'table',
        head: [[{ text: 'x' }], [{ text: 'y' }]],
        rows: [[[{ text: '1' }], []]]
      }
    ]);
  });

  it('with what is bold, italic or a link, and a number in brackets before one', () => {
    const source = { title: 'A [b] (c)', url: 'https://example.org/a_(b)' };
    expect(blocksOf(`${bold('a_b')} ${italic('c*d')} [1] ${link(source)}, e_f_g`)).toEqual([
      {
        kind: 'paragraph',
        lines: [
          [
            { text: 'a_b', bold: true },
            { text: ' ' },
            { text: 'c*d', italic: true },
            { text: ' [1] ' },
            { text: source.title, href: source.url },
            { text: ', e_f_g' }
          ]
        ]
      }
    ]);
  });
});

/** What a lead may write: letters, and marks where they would mean something. */
const written = fc
  .array(
    fc.oneof(fc.constantFrom(...'#-+*_`<>[]()|\\=.1 \n', '](', '- ', '| --- |', '**', '\n# '), fc.string()),
    {
      maxLength: 30
    }
  )
  .map((pieces) => pieces.join(''));

/** The same as a paragraph keeps it: no blank line, nothing around. */
const lines = (text: string) => text.split(/\s*\n\s*/);

const linesIn = (block: Block | undefined) =>
  block?.kind === 'paragraph' || block?.kind === 'quote' ? block.lines.map(wordsOf) : [];

describe('Whatever a lead wrote stays letters', () => {
  const told = written.filter((text) => lines(text).every((line) => /^\S/.test(line)));

  it('in a paragraph', () =>
    fc.assert(
      fc.property(told, (text) => {
        const blocks = blocksOf(plain(text));
        expect(blocks.length).toBe(1);
        expect(linesIn(blocks[0])).toEqual(lines(text));
      })
    ));

  it('in bold and in italics', () =>
    fc.assert(
      fc.property(
        told.filter((text) => lines(text).length === 1),
        (text) => {
          for (const marked of [bold(text), italic(text)]) {
            const [block] = blocksOf(`x: ${marked}`);
            expect(linesIn(block)).toEqual([`x: ${text}`]);
          }
        }
      )
    ));

  it('in the cells of a table', () =>
    fc.assert(
      fc.property(told, told, (one, other) => {
        const [block] = blocksOf(table(['a', 'b'], [[one, other]]));
        const bare = (text: string) => text.replace(/\s+/g, ' ').trim();
        const row = block?.kind === 'table' ? block.rows.flat().map((cell) => bare(wordsOf(cell))) : [];
        expect(row).toEqual([one, other].map((text) => bare(lines(text).join(' · '))));
      })
    ));
});
