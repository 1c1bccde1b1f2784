import { departure, gistOf, type Departure } from '#engine/advise/gist.ts';
import type { SituationShape } from '#engine/note/recognition.ts';
import { Situation, type Questions } from '#engine/reason/situation.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import type { PersonRecord } from '#knowledge/kinds/reference-person.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { counselInTime } from '#sheets/note/judged-in-time.ts';

/** What the advice says of one reference person now, and how it departs from what was reviewed. */
export type Replayed = Readonly<{ outcomes: readonly string[]; departure: Departure | undefined }>;

/** They give no day of their own: from any day the distances are the same. */
const ANY_DAY = '2000-01-01';

/** Consults again for every reference person, by id. Pure. */
export function replay(
  questions: Questions,
  advice: readonly KnownAdvice[],
  known: readonly SituationShape[],
  people: readonly PersonRecord[]
): ReadonlyMap<string, Replayed> {
  return new Map(
    people.map(({ id, answers, expected }) => {
      const consultation = counsel(advice, known, new Situation(questions, answers));
      const outcomes = consultation.judgements
        .filter(({ advice: { kind }, status }) => kind === 'outcome' && status === 'retained')
        .map((judgement) => judgement.advice.id);
      return [
        id,
        { outcomes, departure: departure(expected, gistOf(counselInTime(consultation, {}, ANY_DAY))) }
      ];
    })
  );
}
