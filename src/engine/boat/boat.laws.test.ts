import fc from 'fast-check';
import { expect, test } from 'vitest';
import { added, placed, removed, reworded, sent, shown, stepped } from './boat-changes.ts';
import { boatFrom, slots, type Boat, type BoatEntries, type BoatItem, type BoatPart } from './boat.ts';

const slot = fc.constantFrom(...slots);
const partIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const ownIds = ['own-1', 'own-2', 'own-3'];

const parts: fc.Arbitrary<BoatPart[]> = fc.tuple(
  ...partIds.map((id) =>
    fc.record({
      id: fc.constant(id),
      slot,
      presence: fc.constantFrom('there', 'missing', 'to-check', 'absent')
    })
  )
);

/** Anything that a file may hold: ranks that collide, are negative or huge, ids that mean nothing. */
const entries: fc.Arbitrary<BoatEntries> = fc.dictionary(
  fc.constantFrom(...partIds, ...ownIds, 'withdrawn'),
  fc.record({
    slot,
    text: fc.constantFrom('', 'words'),
    place: fc.option(fc.oneof(fc.integer({ min: -2, max: 9 }), fc.constantFrom(0.5, 1e300, -1e300))),
    removed: fc.boolean(),
    own: fc.boolean()
  }),
  { noNullPrototype: true }
);

const aboard = (boat: Boat) => slots.flatMap((one) => [...boat.aboard[one]]);
const everywhere = (boat: Boat) => [...aboard(boat), ...boat.toCheck, ...boat.ashore];
const ids = (items: readonly BoatItem[]) => items.map(({ id }) => id);
const lines = (boat: Boat) => slots.map((one) => ids(boat.aboard[one]));

/** A picture with one of its items, chosen by lot. */
const oneOfPicture = fc
  .tuple(parts, entries)
  .filter(([some, edits]) => aboard(boatFrom(some, edits)).length > 0)
  .chain(([some, edits]) =>
    fc.record({
      some: fc.constant(some),
      edits: fc.constant(edits),
      item: fc.constantFrom(...aboard(boatFrom(some, edits)))
    })
  );

test('an item is never there twice, and what the answers establish is always somewhere', () => {
  fc.assert(
    fc.property(parts, entries, (some, edits) => {
      const found = ids(everywhere(boatFrom(some, edits)));
      expect(new Set(found).size).toBe(found.length);
      const established = some.filter(({ presence }) => presence !== 'absent').map(({ id }) => id);
      const written = Object.keys(edits).filter((id) => edits[id]?.text);
      expect(found).toEqual(expect.arrayContaining([...established, ...written]));
    })
  );
});

const change = fc.tuple(
  fc.constantFrom('place', 'up', 'down', 'send', 'remove', 'show', 'reword', 'add'),
  fc.constantFrom(...partIds, ...ownIds),
  slot,
  fc.integer({ min: -1, max: 12 })
);

test('no sequence of changes loses an item', () => {
  fc.assert(
    fc.property(parts, entries, fc.array(change, { maxLength: 30 }), (some, edits, changes) => {
      let now = edits;
      for (const [kind, id, to, index] of changes) {
        const boat = boatFrom(some, now);
        const before = ids(everywhere(boat));
        const made = {
          place: () => placed(boat, id, to, index),
          up: () => stepped(boat, id, -1),
          down: () => stepped(boat, id, 1),
          send: () => sent(boat, id, to),
          remove: () => removed(boat, id),
          show: () => shown(boat, id),
          reword: () => reworded(boat, id, index > 5 ? '' : 'other words'),
          add: () => added(`own-${index}`, to, 'new')
        }[kind]();
        now = { ...now, ...made };
        const after = ids(everywhere(boatFrom(some, now)));
        // Only untouched items that the answers do not establish may leave: taking back one’s words frees them.
        const freed = some.filter(({ presence }) => presence === 'absent').map((part) => part.id);
        expect(after).toEqual(expect.arrayContaining(before.filter((one) => !freed.includes(one))));
        if (kind !== 'reword') expect(after).toEqual(expect.arrayContaining(before));
      }
    })
  );
});

test('an item goes exactly where it is put, and nobody else moves', () => {
  fc.assert(
    fc.property(oneOfPicture, slot, fc.nat(12), ({ some, edits, item }, to, index) => {
      const boat = boatFrom(some, edits);
      const after = boatFrom(some, { ...edits, ...placed(boat, item.id, to, index) });
      const others = ids(boat.aboard[to]).filter((id) => id !== item.id);
      const at = Math.min(index, others.length);
      expect(ids(after.aboard[to])).toEqual([...others.slice(0, at), item.id, ...others.slice(at)]);
      const without = (one: Boat) => lines(one).map((line) => line.filter((id) => id !== item.id));
      expect(without(after)).toEqual(without(boat));
    })
  );
});

test('moving and moving back restores the picture', () => {
  fc.assert(
    fc.property(oneOfPicture, slot, fc.nat(12), ({ some, edits, item }, to, index) => {
      const boat = boatFrom(some, edits);
      const home = item.entry.slot;
      const away = { ...edits, ...placed(boat, item.id, to, index) };
      const back = placed(boatFrom(some, away), item.id, home, ids(boat.aboard[home]).indexOf(item.id));
      expect(lines(boatFrom(some, { ...away, ...back }))).toEqual(lines(boat));
    })
  );
});

test('an item that was never moved finds its place again after a stay in another slot', () => {
  fc.assert(
    fc.property(oneOfPicture, slot, ({ some, edits, item }, to) => {
      fc.pre(item.entry.place === null);
      const boat = boatFrom(some, edits);
      const away = { ...edits, ...sent(boat, item.id, to) };
      const back = sent(boatFrom(some, away), item.id, item.entry.slot);
      expect(lines(boatFrom(some, { ...away, ...back }))).toEqual(lines(boat));
    })
  );
});

test('whatever is taken off can be put back where it was', () => {
  fc.assert(
    fc.property(oneOfPicture, ({ some, edits, item }) => {
      const boat = boatFrom(some, edits);
      const off = { ...edits, ...removed(boat, item.id) };
      const without = boatFrom(some, off);
      expect(ids(aboard(without))).not.toContain(item.id);
      expect(ids(without.ashore)).toContain(item.id);
      expect(lines(boatFrom(some, { ...off, ...shown(without, item.id) }))).toEqual(lines(boat));
    })
  );
});
