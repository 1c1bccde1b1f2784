import type { NoteDossier } from '../note-sheet.ts';

/** Whether the person’s own words speak of this. */
export type Speaks = (beginnings: readonly string[]) => boolean;

/** Small letters without accents: how words are compared. */
const plainly = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Tells what a project speaks of, by the beginnings of the words of its name, its purpose and its objects. */
export function speaksOf({
  name,
  purpose,
  objects
}: Pick<NoteDossier, 'name' | 'purpose' | 'objects'>): Speaks {
  const said = [name, purpose, ...Object.values(objects).map(({ text }) => text)].join(' ');
  const words = ` ${plainly(said).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return (beginnings) => beginnings.some((one) => words.includes(` ${plainly(one)}`));
}

/** What is told to a project: what its own words speak of comes first, a matter that is not theirs goes. */
export function ofTheMatter<One extends Readonly<{ matter?: readonly string[] }>>(
  some: readonly One[],
  speaks: Speaks
): One[] {
  const theirs = some.filter(({ matter }) => matter && speaks(matter));
  return [...theirs, ...some.filter(({ matter }) => !matter)];
}
