import type { Dossier } from '#engine/dossier.ts';

/**
 * The same dossier with today’s answers kept as a version. Named by its moment, so that a change that is
 * applied again, on disk, keeps it once.
 */
export const withSnapshot = (dossier: Dossier, name: string, at: number): Dossier => ({
  ...dossier,
  snapshots: {
    ...dossier.snapshots,
    [`snapshot-${at}`]: { name, answers: dossier.answers, removed: false, at }
  }
});

/** The same dossier with this said to a question: an answer, a note, or both. */
export function answered(
  dossier: Dossier,
  question: string,
  said: Partial<Dossier['answers'][string]> & { at: number }
): Dossier {
  const before = dossier.answers[question] ?? { value: null, note: '', at: 0 };
  return { ...dossier, answers: { ...dossier.answers, [question]: { ...before, ...said } } };
}

/** The same dossier without an action of the lead’s own, and without what was noted about it. */
export function withoutOwnAction(dossier: Dossier, id: string): Dossier {
  const { [id]: _notes, ...actions } = dossier.actions;
  return { ...dossier, actions, ownActions: dossier.ownActions.filter((own) => own.id !== id) };
}
