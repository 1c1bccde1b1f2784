import type { DossierAnswer } from '#engine/dossier.ts';

type Renames = readonly Readonly<{ from: string; to: string | null }>[];

/** Questions that changed name, oldest first; `null` for a question that was withdrawn. */
export const renames: Renames = [];

/** Moves answers to the present names of their questions. A withdrawn answer is dropped, never guessed. */
export function followRenames(
  answers: Readonly<Record<string, DossierAnswer>>,
  table: Renames = renames
): Readonly<Record<string, DossierAnswer>> {
  return table.reduce((before, { from, to }) => {
    const { [from]: moved, ...others } = before;
    if (!moved) return before;
    return to === null ? others : { ...others, [to]: others[to] ?? moved };
  }, answers);
}
