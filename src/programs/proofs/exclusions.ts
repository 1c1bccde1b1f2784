import { keeps, type Advice } from '#engine/advise/advice.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { questionsById } from '#engine/reason/situation.ts';
import { witnessFor } from '#engine/reason/witness.ts';
import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { excludedTogether, leftOut } from '#knowledge/excluded-together.ts';
import { situations } from '#knowledge/situations/index.ts';
import type { Known } from './knowledge.ts';
import { proveEach, type Proof } from './proof.ts';

const always = all();
const byId = new Map<string, Advice>(everyAdvice.map((one) => [one.id, one]));

/**
 * What a situation excludes of a kind, it excludes whole: no answers lead to it, meet the condition of its line,
 * and keep another advice of the same kind.
 */
export function exclusionProofs({ questions }: Known): Proof[] {
  const asked = questionsById(questions);
  const lines = situations.flatMap((situation) =>
    situation.note.never.flatMap((line) =>
      excludedTogether
        .filter(({ kind, named }) =>
          typeof named === 'object'
            ? named.every((id) => line.advice.includes(id))
            : kind.filter((id) => line.advice.includes(id)).length >= named
        )
        .map(({ kind }) => ({ situation, line, kind }))
    )
  );
  return [
    proveEach('what a situation excludes of a kind, it excludes whole', lines, ({ situation, line, kind }) =>
      kind.flatMap((id: string) => {
        if (leftOut[situation.id]?.includes(id)) return [];
        const advice = byId.get(id);
        if (!advice) return [`${id} is no advice`];
        const elsewhere = situation.note.never
          .filter((other) => other.advice.includes(id))
          .map(({ when }) => when ?? always);
        const kept = witnessFor(
          all(keeps(situation), line.when ?? always, keeps(advice), not(any(...elsewhere))),
          'yes',
          asked
        );
        return kept ? [`${situation.id} keeps ${id}: “${line.en}”`] : [];
      })
    )
  ];
}
