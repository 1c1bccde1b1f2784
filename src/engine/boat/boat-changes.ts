import type { Boat, BoatEntries, BoatItem, Slot } from './boat.ts';

/*
 * What the lead does to the picture. Each change gives the entries to write, and nothing where there
 * is nothing to do; no change loses an item.
 */

/** Puts an item of the picture at this index of a slot, its own or another. */
export function placed(boat: Boat, id: string, slot: Slot, index: number): BoatEntries {
  const item = aboardIn(boat, id);
  if (!item) return {};
  const others = boat.aboard[slot].filter((other) => other.id !== id);
  const at = Math.max(0, Math.min(index, others.length));
  if (boat.aboard[slot].indexOf(item) === at) return {};
  const place = between(others[at - 1]?.rank, others[at]?.rank);
  if (place !== undefined) return { [id]: { ...item.entry, slot, place } };
  // No number is left between two neighbours: everybody in the slot gets a new one.
  const line = [...others.slice(0, at), item, ...others.slice(at)];
  return Object.fromEntries(line.map((one, rank) => [one.id, { ...one.entry, slot, place: rank }]));
}

/** Moves an item one place up (-1) or down (1) inside its slot. */
export function stepped(boat: Boat, id: string, by: -1 | 1): BoatEntries {
  const item = aboardIn(boat, id);
  if (!item) return {};
  const line = boat.aboard[item.entry.slot];
  const to = line.indexOf(item) + by;
  return to < 0 || to >= line.length ? {} : placed(boat, id, item.entry.slot, to);
}

/** Sends an item to another slot, after those that belong there; back home it finds its usual place. */
export function sent(boat: Boat, id: string, slot: Slot): BoatEntries {
  const item = aboardIn(boat, id);
  return item && item.entry.slot !== slot ? { [id]: { ...item.entry, slot, place: null } } : {};
}

/** Takes an item off the picture. */
export function removed(boat: Boat, id: string): BoatEntries {
  const item = anywhereIn(boat, id);
  return item && !item.entry.removed ? { [id]: { ...item.entry, removed: true } } : {};
}

/** Puts an item on the picture, whatever the answers say of it, where it was before. */
export function shown(boat: Boat, id: string): BoatEntries {
  const item = anywhereIn(boat, id);
  if (!item || aboardIn(boat, id)) return {};
  const own = item.entry.own || item.presence === 'absent' || item.presence === 'to-check';
  return { [id]: { ...item.entry, removed: false, own } };
}

/** Says an item in the lead’s words; nothing gives it back the words of the knowledge. */
export function reworded(boat: Boat, id: string, text: string): BoatEntries {
  const item = anywhereIn(boat, id);
  const kept = item && item.entry.text !== text && (text !== '' || item.home !== undefined);
  return kept ? { [id]: { ...item.entry, text } } : {};
}

/** A new item, written by the lead. */
export const added = (id: string, slot: Slot, text: string): BoatEntries => ({
  [id]: { slot, text, place: null, removed: false, own: true }
});

const everyone = ({ aboard: { wind, boat, rock, island } }: Boat) => [...wind, ...boat, ...rock, ...island];

const aboardIn = (boat: Boat, id: string): BoatItem | undefined =>
  everyone(boat).find((item) => item.id === id);

const anywhereIn = (boat: Boat, id: string): BoatItem | undefined =>
  [...everyone(boat), ...boat.toCheck, ...boat.ashore].find((item) => item.id === id);

/** A rank strictly between two others, or undefined where there is none. */
function between(before: number | undefined, after: number | undefined): number | undefined {
  const low = before ?? (after === undefined ? 0 : after - 1);
  const high = after ?? low + 1;
  const middle = (low + high) / 2;
  return middle > low && middle < high ? middle : undefined;
}
