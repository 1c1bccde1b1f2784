import { expect, test } from 'vitest';
import { added, placed, removed, reworded, sent, shown, stepped } from './boat-changes.ts';
import { boatFrom, presenceOf, slots, type BoatEntries, type BoatEntry, type BoatPart } from './boat.ts';

const parts: readonly BoatPart[] = [
  { id: 'breeze', slot: 'wind', presence: 'there' },
  { id: 'gale', slot: 'wind', presence: 'absent' },
  { id: 'keel', slot: 'boat', presence: 'there' },
  { id: 'mast', slot: 'boat', presence: 'missing' },
  { id: 'rudder', slot: 'boat', presence: 'to-check' },
  { id: 'reef', slot: 'rock', presence: 'there' },
  { id: 'wreck', slot: 'rock', presence: 'to-check' },
  { id: 'shoal', slot: 'rock', presence: 'there' },
  { id: 'harbour', slot: 'island', presence: 'there' }
];

const entry = (said: Partial<BoatEntry>): BoatEntry => ({
  slot: 'rock',
  text: '',
  place: null,
  removed: false,
  own: false,
  ...said
});

const ids = (items: readonly Readonly<{ id: string }>[]) => items.map(({ id }) => id);

function picture(entries: BoatEntries) {
  const boat = boatFrom(parts, entries);
  const lines = Object.fromEntries(slots.map((slot) => [slot, ids(boat.aboard[slot])]));
  return { ...lines, toCheck: ids(boat.toCheck), ashore: ids(boat.ashore) };
}

const untouched = {
  wind: ['breeze'],
  boat: ['keel', 'mast'],
  rock: ['reef', 'shoal'],
  island: ['harbour'],
  toCheck: ['rudder', 'wreck'],
  ashore: []
};

test('a base that is not laid is to be built; anything else that does not hold is not there', () => {
  expect(presenceOf('boat', 'discarded')).toBe('missing');
  expect(presenceOf('rock', 'discarded')).toBe('absent');
  expect(presenceOf('boat', 'to-confirm')).toBe('to-check');
  expect(presenceOf('island', 'retained')).toBe('there');
});

test('the picture shows what the answers say, and offers apart what an answer still decides', () => {
  expect(picture({})).toEqual(untouched);
});

test('an own item comes after the others, and can go before them', () => {
  const own = added('own-1', 'rock', 'Fog');
  expect(picture(own)).toMatchObject({ rock: ['reef', 'shoal', 'own-1'] });
  expect(picture({ ...own, ...placed(boatFrom(parts, own), 'own-1', 'rock', 0) })).toMatchObject({
    rock: ['own-1', 'reef', 'shoal']
  });
});

test('an item goes up and down, but not past the ends', () => {
  const boat = boatFrom(parts, {});
  expect(picture(stepped(boat, 'shoal', -1))).toMatchObject({ rock: ['shoal', 'reef'] });
  expect(stepped(boat, 'shoal', 1)).toEqual({});
  expect(stepped(boat, 'reef', -1)).toEqual({});
});

test('sent to another slot, an item comes last there; back home it finds its place again', () => {
  const away = sent(boatFrom(parts, {}), 'reef', 'wind');
  expect(picture(away)).toMatchObject({ wind: ['breeze', 'reef'], rock: ['shoal'] });
  expect(picture({ ...away, ...sent(boatFrom(parts, away), 'reef', 'rock') })).toEqual(untouched);
});

test('what is taken off waits ashore, and comes back where it was', () => {
  const off = removed(boatFrom(parts, {}), 'reef');
  expect(picture(off)).toMatchObject({ rock: ['shoal'], ashore: ['reef'] });
  expect(picture({ ...off, ...shown(boatFrom(parts, off), 'reef') })).toEqual(untouched);
});

test('the lead can show what the answers do not establish', () => {
  const boat = boatFrom(parts, {});
  expect(picture(shown(boat, 'wreck'))).toMatchObject({
    rock: ['reef', 'wreck', 'shoal'],
    toCheck: ['rudder']
  });
  expect(shown(boat, 'reef')).toEqual({});
});

test('words stay at hand when the answers take their item away', () => {
  expect(picture({ gale: entry({ slot: 'wind', text: 'Our mayor' }) })).toMatchObject({ ashore: ['gale'] });
  expect(picture({ 'withdrawn-item': entry({ text: 'Ice' }) })).toMatchObject({
    rock: ['reef', 'shoal', 'withdrawn-item']
  });
});

test('an own item keeps words; another can take those of the knowledge again', () => {
  const own = added('own-1', 'rock', 'Fog');
  expect(reworded(boatFrom(parts, own), 'own-1', '')).toEqual({});
  const said = reworded(boatFrom(parts, {}), 'reef', 'The reef to the north');
  expect(said).toEqual({ reef: entry({ text: 'The reef to the north' }) });
  expect(reworded(boatFrom(parts, said), 'reef', '')).toEqual({ reef: entry({}) });
});

test('where no number is left between two neighbours, everybody gets a new one', () => {
  const tied = { reef: entry({ place: 1 }), shoal: entry({ place: 1 }), ...added('own-1', 'rock', 'Fog') };
  expect(picture({ ...tied, ...placed(boatFrom(parts, tied), 'own-1', 'rock', 1) })).toMatchObject({
    rock: ['reef', 'own-1', 'shoal']
  });
});

test('a change of what is not there changes nothing', () => {
  const boat = boatFrom(parts, {});
  expect(placed(boat, 'nobody', 'rock', 0)).toEqual({});
  expect(sent(boat, 'wreck', 'wind')).toEqual({});
  expect(removed(boat, 'gale')).toEqual({});
  expect(reworded(boat, 'nobody', 'x')).toEqual({});
});
