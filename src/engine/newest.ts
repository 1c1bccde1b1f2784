import type { Dossier, Edited } from './dossier.ts';

type Entries = Readonly<Record<string, Readonly<{ at: number }>>>;

const edited = [
  'taken',
  'guarantees',
  'boat',
  'costs',
  'picks',
  'words',
  'objects',
  'chosen',
  'decisions',
  'variants',
  'snapshots'
] as const satisfies readonly Edited[];

/**
 * Two states of one project put together: of everything that was said, what was said last. Nothing that only
 * one of them holds is lost, and the order does not matter.
 */
export function newest(one: Dossier, other: Dossier): Dossier {
  const [older, newer] = one.updatedAt <= other.updatedAt ? [one, other] : [other, one];
  const parts = ['answers', 'actions', ...edited] as const;
  return {
    ...newer,
    ...Object.fromEntries(parts.map((part) => [part, latest<Entries>(older[part], newer[part])])),
    ownActions: [
      ...older.ownActions.filter(({ id }) => !newer.ownActions.some((own) => own.id === id)),
      ...newer.ownActions
    ]
  };
}

const latest = <Some extends Entries>(older: Some, newer: Some): Some => ({
  ...older,
  ...newer,
  ...Object.fromEntries(Object.entries(older).filter(([id, entry]) => entry.at > (newer[id]?.at ?? -1)))
});
