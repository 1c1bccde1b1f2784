import type { Occasion } from '#engine/note/remark.ts';

/** Of these, what is said; of those that speak of the same thing, the first alone. */
export function firstAbout<One extends Occasion>(
  some: readonly One[],
  says: (occasion: Occasion) => boolean
): One[] {
  const said = some.filter(says);
  return said.filter(
    ({ about }, place) => about === undefined || said.findIndex((one) => one.about === about) === place
  );
}
