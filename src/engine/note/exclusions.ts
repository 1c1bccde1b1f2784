import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import type { Recognition, SituationShape } from './recognition.ts';

/** What the recognised situations exclude: each advice with the situation that does. */
export type Exclusions = ReadonlyMap<string, string>;

/** Only what is surely recognised excludes; so does a situation that the person chose. Pure. */
export function exclusionsIn(
  { lead, companion, sure, chosen }: Recognition<SituationShape>,
  situation: Situation
): Exclusions {
  const speaking = [sure || chosen ? lead : undefined, companion];
  return new Map(
    speaking.flatMap((one) =>
      one
        ? one.advice.never
            .filter(({ when }) => !when || verdictOf(when, situation) === 'yes')
            .flatMap(({ advice }) => advice.map((id) => [id, one.advice.id] as const))
        : []
    )
  );
}
