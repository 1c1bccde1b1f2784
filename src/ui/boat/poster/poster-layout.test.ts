import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slots } from '#engine/boat/boat.ts';
import type { PosterItem, PosterList, PosterSheet, PosterZone } from '#sheets/boat/poster-sheet.ts';
import { posterTexts } from '#texts/pages/poster.ts';
import { linesOf } from '#ui/boat/drawing/lines.ts';
import { sceneOf } from '#ui/boat/drawing/scene.ts';
import { posterLayout } from './poster-layout.ts';

/** What the margins leave of A3 and of Tabloid. */
const papers = fc.constantFrom({ width: 1105, height: 735 }, { width: 1139, height: 690 });

const items = (...states: PosterItem['state'][]) =>
  fc
    .array(fc.record({ text: fc.lorem({ maxCount: 14 }), state: fc.constantFrom(...states) }), {
      maxLength: 24
    })
    .map((some) => some.map((one, at): PosterItem => ({ ...one, id: `${at}` })));
const zone = (some: fc.Arbitrary<PosterItem[]>) =>
  some.chain((all) =>
    fc
      .shuffledSubarray(
        all.map(({ id }) => id),
        { minLength: all.length }
      )
      .map((byWeight): PosterZone => ({ name: 'Zone', title: 'Zone', count: '0', items: all, byWeight }))
  );
const list = (id: PosterList['id']) =>
  items('plain').map((some): PosterList => ({ id, title: id, what: '', none: '', items: some }));

const sheets: fc.Arbitrary<PosterSheet> = fc.record({
  title: fc.lorem({ maxCount: 40 }),
  description: fc.constant(''),
  legend: fc.constant(''),
  unanswered: fc.constant('sans réponse'),
  zones: fc.record({
    wind: zone(items('plain')),
    boat: zone(items('laid', 'to-build')),
    rock: zone(items('answered', 'unanswered')),
    island: zone(items('plain'))
  }),
  anchors: list('anchors'),
  crew: list('crew'),
  more: fc.constant(posterTexts.fr.more),
  rest: fc.constant({
    title: posterTexts.fr.rest,
    lead: posterTexts.fr.restLead,
    counted: posterTexts.fr.counted
  })
});

test('every item is on the poster or on the list behind it, once, and they are counted', () => {
  fc.assert(
    fc.property(sheets, papers, (sheet, paper) => {
      const layout = posterLayout(sheet, paper);
      let behind = 0;
      for (const slot of slots) {
        const both = [...layout.kept[slot], ...layout.left[slot]].map(({ id }) => id);
        expect(both.sort()).toEqual(sheet.zones[slot].items.map(({ id }) => id).sort());
        behind += layout.left[slot].length;
      }
      for (const box of [layout.anchors, layout.crew]) {
        expect([...box.kept, ...box.left].map(({ id }) => id).sort()).toEqual(
          box.list.items.map(({ id }) => id).sort()
        );
        behind += box.left.length;
      }
      expect(layout.missing).toBe(behind);
    })
  );
});

test('the picture is no higher than its room, and no word of it is cut', () => {
  fc.assert(
    fc.property(sheets, papers, (sheet, paper) => {
      const { frame, kept } = posterLayout(sheet, paper);
      const scene = sceneOf(kept, frame);
      expect(scene.height).toBeLessThanOrEqual(frame.leastHeight + 0.001);
      expect(scene.cut).toBe(false);
      const drawn = [scene.wind.gusts, scene.hull.planks, scene.rock.rocks, scene.island.aims].flat();
      const words = (text: string) => text.replaceAll(' ', '');
      expect(drawn.map(({ lines }) => words(lines.join(''))).sort()).toEqual(
        slots.flatMap((slot) => kept[slot].map(({ text }) => words(text))).sort()
      );
    })
  );
});

test('what weighs most is kept where there is room for one only', () => {
  const long = (id: string): PosterItem => ({ id, state: 'plain', text: 'mot '.repeat(70).trim() });
  const some: PosterZone = {
    name: '',
    title: '',
    count: '',
    items: [long('a'), long('b'), long('c')],
    byWeight: ['b', 'c', 'a']
  };
  const none: PosterZone = { ...some, items: [], byWeight: [] };
  const empty: PosterList = { id: 'crew', title: '', what: '', none: '', items: [] };
  const layout = posterLayout(
    {
      title: 'Le bateau',
      description: '',
      legend: '',
      unanswered: '',
      zones: { wind: some, boat: none, rock: none, island: none },
      anchors: { ...empty, id: 'anchors' },
      crew: empty,
      more: posterTexts.fr.more,
      rest: { title: '', lead: posterTexts.fr.restLead, counted: posterTexts.fr.counted }
    },
    { width: 1105, height: 735 }
  );
  expect(layout.kept.wind.map(({ id }) => id)).toEqual(['b']);
  expect(linesOf(layout.kept.wind[0]?.text ?? '', 226, 18, Infinity).length).toBeGreaterThan(8);
});
