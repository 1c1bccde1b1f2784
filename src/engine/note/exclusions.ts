import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import type { Recognition, SituationShape } from './recognition.ts';

/** What the recognised situations exclude: each advice with the situation that does. */
export type Exclusions = ReadonlyMap<string, string>;

/** The situations that exclude: only what is surely recognised, and what the person chose. */
export const excluding = <Shape extends SituationShape>({
  lead,
  companion,
  sure,
  chosen
}: Recognition<Shape>): Shape[] =>
  [sure || chosen ? lead : undefined, companion].flatMap((one) => (one ? [one.advice] : []));

/** Whether a line of what a situation excludes holds: some of it does only where that situation leads. */
export const holdsFor =
  (id: string, { lead }: Recognition) =>
  ({ leading }: Readonly<{ leading?: true }>): boolean =>
    !leading || lead?.advice.id === id;

/** What is excluded of a project in these situations. Pure. */
export const exclusionsIn = (recognition: Recognition, situation: Situation): Exclusions =>
  new Map(
    excluding(recognition).flatMap(({ id, never }) =>
      never
        .filter(holdsFor(id, recognition))
        .filter(({ when }) => !when || verdictOf(when, situation) === 'yes')
        .flatMap(({ advice }) => advice.map((one) => [one, id] as const))
    )
  );
