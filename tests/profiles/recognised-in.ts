import { recognition } from '#engine/note/recognition.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { comesFor } from '#knowledge/comes-for.ts';
import { piecesSaid } from '../notes/pieces-said.ts';
import { known, projectWith, questions, writtenFor } from '../notes/written.ts';

/** Which situation leads, which accompanies it, and which else was recognised, by id. */
export function recognisedIn(answers: Answers) {
  const now = new Situation(questions, answers);
  const { lead, companion, others } = recognition(known, now, {
    comesFor,
    lead: undefined,
    companion: undefined
  });
  return {
    lead: lead?.advice.id,
    companion: companion?.advice.id,
    others: others.map(({ advice }) => advice.id)
  };
}

/** Everything that a note says, its steps included, in French; `objects`: the person’s own words. */
export function saidIn(answers: Answers, objects: Parameters<typeof projectWith>[0] = {}): string {
  const { sheet } = writtenFor(answers, 'fr', projectWith(objects));
  return piecesSaid(sheet).join(' ');
}
