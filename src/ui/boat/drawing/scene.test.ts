import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slots } from '#engine/boat/boat.ts';
import { small, wide, type Frame } from './frame.ts';
import type { Drawn, Label } from './label.ts';
import { widthOf } from './lines.ts';
import { sceneOf } from './scene.ts';

const item = (state: Drawn['state']) =>
  fc.record({
    text: fc.lorem({ maxCount: 9 }),
    state: fc.constant(state)
  });
const items = (...states: Drawn['state'][]) =>
  fc
    .array(fc.oneof(...states.map(item)), { maxLength: 20 })
    .map((some) => some.map((one, index): Drawn => ({ ...one, id: `${index}` })));
const pictures = fc.record({
  wind: items('plain'),
  boat: items('laid', 'to-build'),
  rock: items('answered', 'unanswered'),
  island: items('plain')
});
const frames = fc.constantFrom(wide, small);

const labelsIn = (scene: ReturnType<typeof sceneOf>) => ({
  wind: scene.wind.gusts,
  boat: scene.hull.planks,
  rock: scene.rock.rocks,
  island: scene.island.aims
});

/** From the top of the first line to the bottom of the last one. */
const extent = ({ y, lines }: Label, { line }: Frame) =>
  [y - line * 0.8, y + (lines.length - 0.8) * line] as const;

test('everything stays inside the picture, and inside its column', () => {
  fc.assert(
    fc.property(pictures, frames, (picture, frame) => {
      const scene = sceneOf(picture, frame);
      const tops = { wind: scene.wind.y, boat: scene.hull.y, rock: scene.rock.y, island: scene.island.y };
      const labels = labelsIn(scene);
      for (const slot of slots) {
        for (const label of labels[slot]) {
          const [top, bottom] = extent(label, frame);
          expect(tops[slot] + top).toBeGreaterThanOrEqual(frame.top * 0.9);
          expect(tops[slot] + bottom).toBeLessThanOrEqual(scene.height);
          for (const line of label.lines) {
            expect(widthOf(line, frame.size)).toBeLessThanOrEqual(frame.columns[slot].width);
          }
        }
      }
    })
  );
});

test('the words of one item never lie over those of the next', () => {
  fc.assert(
    fc.property(pictures, frames, (picture, frame) => {
      const labels = labelsIn(sceneOf(picture, frame));
      for (const slot of ['wind', 'rock', 'island'] as const) {
        labels[slot].reduce((end, label) => {
          const [top, bottom] = extent(label, frame);
          expect(top).toBeGreaterThanOrEqual(end);
          return bottom;
        }, -Infinity);
      }
    })
  );
});

test('what does not fit is left to the list, which is said', () => {
  const many = Array.from({ length: 30 }, (_, index): Drawn => ({
    id: `${index}`,
    text: 'x',
    state: 'plain'
  }));
  const scene = sceneOf({ wind: many, boat: [], rock: [], island: [] }, wide);
  expect(scene.wind.gusts).toHaveLength(wide.columns.wind.most);
  expect(scene.cut).toBe(true);
  expect(sceneOf({ wind: [], boat: [], rock: [], island: [] }, wide).cut).toBe(false);
});

test('the more wind, the fuller the sails', () => {
  const sails = (count: number) =>
    sceneOf(
      {
        wind: Array.from({ length: count }, (_, index) => ({ id: `${index}`, text: '', state: 'plain' })),
        boat: [],
        rock: [],
        island: []
      },
      wide
    ).sails.sails.at(-1);
  expect(new Set([0, 2, 4, 8].map(sails)).size).toBe(4);
});

test('on a small drawing, items are told by their number in the list', () => {
  const rock = [
    { id: 'a', text: 'One', state: 'answered' },
    { id: 'b', text: 'Two', state: 'unanswered' }
  ] as const;
  const scene = sceneOf({ wind: [], boat: [], rock, island: [] }, small);
  expect(scene.rock.rocks.map(({ lines }) => lines)).toEqual([['1'], ['2']]);
});
