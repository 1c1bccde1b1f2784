type Renames = readonly Readonly<{ from: string; to: string | null }>[];

/** Questions that changed name, oldest first; `null` for a question that was withdrawn. */
export const renames: Renames = [];

/** Moves answers to the present names of their questions. A withdrawn answer is dropped, never guessed. */
export function followRenames<Answer>(
  answers: Readonly<Record<string, Answer>>,
  table: Renames = renames
): Readonly<Record<string, Answer>> {
  return table.reduce((before, { from, to }) => {
    const { [from]: moved, ...others } = before;
    if (moved === undefined) return before;
    return to === null ? others : { ...others, [to]: others[to] ?? moved };
  }, answers);
}
