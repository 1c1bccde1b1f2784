import type { Status } from '#engine/advise/judge.ts';
import type { BoatEdit } from '#engine/dossier.ts';

/** The four parts of the picture, in the order in which they are told. */
export const slots = ['wind', 'boat', 'rock', 'island'] as const satisfies readonly BoatEdit['slot'][];

export type Slot = BoatEdit['slot'];

/** What the answers say of an item. `missing`: a base that is known to be still to build. */
export type Presence = 'there' | 'missing' | 'to-check' | 'absent';

/** An item that the picture may show: where it belongs, and what the answers say of it. */
export type BoatPart = Readonly<{ id: string; slot: Slot; presence: Presence }>;

/** What the lead made of an item, but for when; `own` also marks an item that she put there herself. */
export type BoatEntry = Omit<BoatEdit, 'at'>;

export type BoatEntries = Readonly<Record<string, BoatEntry>>;

/** An item as it stands on the picture or beside it. */
export type BoatItem = Readonly<{
  id: string;
  /** Where it belongs; undefined where the lead wrote it. */
  home: Slot | undefined;
  presence: Presence;
  entry: BoatEntry;
  /** What orders it inside its slot. */
  rank: number;
}>;

/** The picture, what could be added once an answer is known, and what was taken off. */
export type Boat = Readonly<{
  aboard: Readonly<Record<Slot, readonly BoatItem[]>>;
  toCheck: readonly BoatItem[];
  ashore: readonly BoatItem[];
}>;

/** A base that is not laid is still shown, as what remains to build; the rest is there or is not. */
export function presenceOf(slot: Slot, status: Status): Presence {
  if (status === 'to-confirm') return 'to-check';
  if (status === 'retained') return 'there';
  return slot === 'boat' ? 'missing' : 'absent';
}

/** The picture that follows from the answers and from what the lead made of it. */
export function boatFrom(parts: readonly BoatPart[], entries: BoatEntries): Boat {
  // What belongs to a slot comes before what was brought there, each in the order of the list.
  const usualRank = (line: number, slot: Slot) => {
    const before = parts.slice(0, line).filter((part) => part.slot === slot).length;
    return parts[line]?.slot === slot ? before : parts.length + line;
  };
  const known = new Set(parts.map(({ id }) => id));
  // An item that the knowledge no longer has keeps the words that the lead gave it.
  const own = Object.keys(entries).filter((id) => !known.has(id) && entries[id]?.text);
  const items = [
    ...parts.map(({ id, slot, presence }) => ({ id, home: slot, presence })),
    ...own.map((id) => ({ id, home: undefined, presence: 'there' as const }))
  ].map(({ id, home, presence }, line): BoatItem => {
    const entry = entries[id] ?? untouched(home ?? 'wind');
    return { id, home, presence, entry, rank: entry.place ?? usualRank(line, entry.slot) };
  });
  const standing = (where: Standing) => items.filter((item) => standingOf(item) === where);
  const aboard = standing('aboard').sort((one, other) => one.rank - other.rank);
  const inSlot = (slot: Slot) => aboard.filter(({ entry }) => entry.slot === slot);
  const bySlot = (some: readonly BoatItem[]) =>
    slots.flatMap((slot) => some.filter(({ entry }) => entry.slot === slot));
  return {
    aboard: {
      wind: inSlot('wind'),
      boat: inSlot('boat'),
      rock: inSlot('rock'),
      island: inSlot('island')
    },
    toCheck: bySlot(standing('to-check')),
    ashore: bySlot(standing('ashore'))
  };
}

const untouched = (slot: Slot): BoatEntry => ({ slot, text: '', place: null, removed: false, own: false });

type Standing = 'aboard' | 'to-check' | 'ashore' | 'nowhere';

function standingOf({ home, presence, entry }: BoatItem): Standing {
  if (entry.removed) return 'ashore';
  if (entry.own || presence === 'there' || presence === 'missing') return 'aboard';
  if (presence === 'to-check') return 'to-check';
  // The answers take away what the lead has worked on: it stays at hand rather than vanish.
  return entry.text !== '' || entry.place !== null || entry.slot !== home ? 'ashore' : 'nowhere';
}
