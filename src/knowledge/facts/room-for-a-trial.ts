import { any, fact, not } from '#engine/reason/condition.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { moneyRunsOutSoon } from './money-runs-out-soon.ts';

/** Whoever suspends what can wait offers no weeks of help: they would be given by the one who runs out. */
export const roomForATrial = fact({
  id: 'room-for-a-trial',
  when: not(any(moneyRunsOutSoon, danger.has('person-leaves', 'person-died'))),
  fr: `Ni l’argent ni la personne qui la tient ne vont manquer : un essai peut être accompagné`,
  en: `Neither money nor the person who looks after it is about to fail: a trial can be helped`
});
