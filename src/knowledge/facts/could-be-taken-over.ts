import { fact } from '#engine/reason/condition.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';

export const couldBeTakenOver = fact({
  id: 'could-be-taken-over',
  when: continuity.atLeast('from-a-copy'),
  fr: `Quelqu’un pourrait reprendre le projet sans vous`,
  en: `Somebody could take the project over without you`
});
