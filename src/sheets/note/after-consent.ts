/** Something to do by a day, YYYY-MM-DD; `agrees`: whoever must agree has still to do so there. */
export type Dated = Readonly<{
  due: string;
  irrevocable: boolean | undefined;
  agrees: boolean | undefined;
}>;

/**
 * What is to be done, in time: nothing irrevocable before whoever must agree has done so; of what is due on
 * the same day, what cannot be undone comes last.
 */
export function afterConsent<One extends Dated>(some: readonly One[]): One[] {
  const agreed = some
    .filter(({ agrees }) => agrees)
    .map(({ due }) => due)
    .sort()
    .at(-1);
  return some
    .map((one) => (one.irrevocable && agreed && one.due < agreed ? { ...one, due: agreed } : one))
    .sort((one, other) => one.due.localeCompare(other.due) || last(one) - last(other));
}

const last = ({ irrevocable }: Dated): number => (irrevocable ? 1 : 0);
