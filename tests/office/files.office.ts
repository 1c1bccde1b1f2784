import { dsvFormat } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { wordsOf, type Block } from '#sheets/document/blocks.ts';
import { blocksOf } from '#outputs/document/read.ts';
import { contentOf } from '#outputs/exports.ts';
import { leavingFor } from '#programs/leaving.ts';
import { AT, everybody } from '#tests/exports/people.ts';
import { within, xmlTree, type Element } from '#tests/exports/xml.ts';
import { isThere, opened } from './libre-office.ts';

const locale = 'fr';
const documents = ['note', 'plan', 'dossier'] as const;
const tables = ['plan', 'financing', 'answers'] as const;

const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** All that an element says, in one line; LibreOffice writes a second space, a tab and a new line as elements. */
const words = (element: Element): string =>
  squeezed(`${element.text} ${element.children.map(words).join(' ')}`);

/** Letters alone: where spaces stand is said by elements of their own. */
const letters = (text: string) => text.replace(/\s+/gu, '');

/** How many items of lists there are, however deep. */
const items = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) =>
      block.kind === 'list'
        ? sum + block.items.reduce((all, { blocks: inside }) => all + 1 + items(inside), 0)
        : sum,
    0
  );

describe.skipIf(!isThere)('LibreOffice opens what leaves of everybody', () => {
  it('for Word: headings with their levels, tables with a first row that is repeated, lists', async () => {
    const made = await Promise.all(
      everybody(locale).flatMap((dossier) =>
        documents.map(async (document) => {
          const leaving = await leavingFor(dossier, locale, AT);
          const [markdown, docx] = await Promise.all([
            contentOf(document, 'md', leaving),
            contentOf(document, 'docx', leaving)
          ]);
          if (!docx || !markdown) throw new Error(`no ${document}`);
          const name = `${dossier.id}-${document}`;
          return { name, body: docx.body, blocks: blocksOf(markdown.words) };
        })
      )
    );
    const contents = opened(
      made.map(({ name, body }) => ({ name: `${name}.docx`, body })),
      'odt'
    );
    expect(made.length).toBeGreaterThan(100);
    for (const { name, blocks } of made) {
      const content = xmlTree(contents.get(name) ?? '');
      const headings = within(content, 'text:h').map((one) => [
        Number(one.attributes['text:outline-level']),
        letters(words(one))
      ]);
      expect(headings, name).toEqual(
        blocks.flatMap((block) =>
          block.kind === 'heading' ? [[Math.min(block.level, 6), letters(wordsOf(block.line))]] : []
        )
      );
      const wanted = blocks.filter((block) => block.kind === 'table');
      const found = within(content, 'table:table');
      expect(
        found.map((one) => within(one, 'table:table-row').length),
        name
      ).toEqual(wanted.map(({ rows }) => rows.length + 1));
      expect(found.every((one) => within(one, 'table:table-header-rows').length === 1)).toBe(true);
      expect(within(content, 'text:list-item').filter(isPoint).length, name).toBe(items(blocks));
    }
  });

  it('as a table: the same cells as in the file, accents and figures as they are', async () => {
    const made = await Promise.all(
      everybody(locale).flatMap((dossier) =>
        tables.map(async (document) => {
          const csv = await contentOf(document, 'csv', await leavingFor(dossier, locale, AT));
          if (!csv || typeof csv.body !== 'string') throw new Error(`no ${document}`);
          return { name: `${dossier.id}-${document}`, body: csv.body };
        })
      )
    );
    // Separated by semicolons, quoted, in UTF-8: what a person who speaks French gets by opening it.
    const contents = opened(
      made.map(({ name, body }) => ({ name: `${name}.csv`, body })),
      'ods',
      '--infilter=CSV:59,34,76,1,,1036,false,false'
    );
    for (const { name, body } of made) {
      const rows = within(xmlTree(contents.get(name) ?? ''), 'table:table-row').map((row) =>
        within(row, 'table:table-cell').flatMap((cell) =>
          Array.from({ length: repeated(cell) }, () => letters(words(cell)))
        )
      );
      const wanted = dsvFormat(';')
        .parseRows(body.replace(/^\uFEFF/, ''))
        .map((row) => row.map(letters));
      expect(
        rows.slice(0, wanted.length).map((row, at) => row.slice(0, wanted[at]?.length)),
        name
      ).toEqual(wanted);
    }
  });
});

/** An item that says something: LibreOffice wraps deeper lists in items of their own. */
const isPoint = (item: Element) => item.children[0]?.name !== 'text:list';

/** How many equal cells one element stands for, at most as many as a table of ours has. */
const repeated = (cell: Element) =>
  Math.min(20, Number(cell.attributes['table:number-columns-repeated'] ?? 1));
