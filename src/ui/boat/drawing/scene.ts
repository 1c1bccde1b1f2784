import { slots, type Slot } from '#engine/boat/boat.ts';
import type { Frame } from './frame.ts';
import { gustsOf } from './gusts.ts';
import { hullOf } from './hull.ts';
import type { Drawn } from './label.ts';
import { landOf } from './land.ts';
import { rocksOf } from './rocks.ts';
import { sailsOf } from './sails.ts';

/** Everything the picture shows, each part with the place of its column. */
export type Scene = ReturnType<typeof sceneOf>;

/** Lays the picture out: wind, boat, rocks, island from left to right, as high as the fullest needs. */
export function sceneOf(items: Readonly<Record<Slot, readonly Drawn[]>>, frame: Frame) {
  const some = (slot: Slot) => items[slot].slice(0, frame.columns[slot].most);
  const hull = hullOf(some('boat'), frame);
  const island = landOf(some('island'), frame);
  const tight = {
    wind: gustsOf(some('wind'), frame, 0).height,
    rock: rocksOf(some('rock'), frame, 0).height
  };
  const inner = Math.max(
    frame.leastHeight - frame.top - frame.bottom,
    tight.wind,
    hull.height + frame.sails.least,
    tight.rock,
    island.height
  );
  const spread = (slot: 'wind' | 'rock') =>
    Math.min(frame.spread, (inner - tight[slot]) / Math.max(1, some(slot).length));
  const wind = gustsOf(some('wind'), frame, spread('wind'));
  const rock = rocksOf(some('rock'), frame, spread('rock'));
  const depth = Math.min(inner - hull.height, frame.sails.most);
  const centred = (height: number) => frame.top + (inner - height) / 2;
  return {
    width: frame.width,
    height: frame.top + inner + frame.bottom,
    wind: { ...wind, y: centred(wind.height) },
    sails: { ...sailsOf(items.wind.length, depth, frame), y: centred(depth + hull.height) },
    hull: { ...hull, y: centred(depth + hull.height) + depth },
    rock: { ...rock, y: centred(rock.height) },
    island: { ...island, y: centred(island.height) },
    /** Whether some items are told only by the list. */
    cut: slots.some((slot) => items[slot].length > frame.columns[slot].most)
  };
}
