import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PosterItem, PosterList, PosterSheet, PosterZone } from '#sheets/boat/poster-sheet.ts';
import { posterTexts } from '#texts/pages/poster.ts';
import { linesOf } from '#ui/boat/drawing/lines.ts';
import { posterLayout } from './poster-layout.ts';
import { posterRest } from './poster-rest.ts';

const paper = { width: 1105, height: 745 };
const none: PosterZone = { name: '', title: 'Zone', count: '', items: [], byWeight: [] };
const empty: PosterList = { id: 'crew', title: 'Équipage', what: '', none: '', items: [] };
const texts = fc.array(fc.lorem({ maxCount: 40 }), { maxLength: 90 });

const sheetWith = (some: readonly string[]): PosterSheet => {
  const items = some.map((text, at): PosterItem => ({ id: `${at}`, text, state: 'plain' }));
  return {
    title: 'Le bateau',
    description: '',
    legend: '',
    unanswered: '',
    zones: {
      wind: { ...none, items, byWeight: items.map(({ id }) => id) },
      boat: none,
      rock: none,
      island: none
    },
    anchors: { ...empty, id: 'anchors' },
    crew: empty,
    more: posterTexts.fr.more,
    rest: { title: '', lead: posterTexts.fr.restLead, counted: posterTexts.fr.counted }
  };
};

test('what the poster leaves out is listed in its order, on as many pages as it takes, and no column is too long', () => {
  fc.assert(
    fc.property(texts, (some) => {
      const sheet = sheetWith(some);
      const layout = posterLayout(sheet, paper);
      const columns = posterRest(sheet, layout, paper).flat();
      const listed = columns.flat().filter(({ of }) => of === 'item');
      expect(listed.map(({ text }) => text)).toEqual(layout.left.wind.map(({ text }) => text));
      for (const column of columns) {
        const lines = column.map(({ of, text }) =>
          of === 'title' ? 2 : linesOf(text, 336, 14, Infinity).length
        );
        expect(lines.reduce((sum, one) => sum + one, 0) * 18).toBeLessThanOrEqual(paper.height - 90);
      }
      // A title is never the last word of a column.
      expect(columns.filter((column) => column.at(-1)?.of === 'title')).toEqual([]);
    })
  );
});
