import type { AdviceShape } from '#engine/advise/advice.ts';
import { consult } from '#engine/advise/consultation.ts';
import { departure, gistOf, type Departure } from '#engine/advise/gist.ts';
import { Situation, type Questions } from '#engine/reason/situation.ts';
import type { PersonRecord } from '#knowledge/kinds/reference-person.ts';

/** What the advice says of one reference person now, and how it departs from what was reviewed. */
export type Replayed = Readonly<{ outcomes: readonly string[]; departure: Departure | undefined }>;

/** Consults again for every reference person, by id. Pure. */
export function replay(
  questions: Questions,
  advice: readonly AdviceShape[],
  people: readonly PersonRecord[]
): ReadonlyMap<string, Replayed> {
  return new Map(
    people.map(({ id, answers, expected }) => {
      const consultation = consult(advice, new Situation(questions, answers));
      const outcomes = consultation.judgements
        .filter(({ advice: { kind }, status }) => kind === 'outcome' && status === 'retained')
        .map((judgement) => judgement.advice.id);
      return [id, { outcomes, departure: departure(expected, gistOf(consultation)) }];
    })
  );
}
