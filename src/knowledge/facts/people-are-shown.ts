import { fact } from '#engine/reason/condition.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';

/** They hold no rights to transfer, and may take their consent back: nothing that contributors sign is for them. */
export const peopleAreShown = fact({
  id: 'people-are-shown',
  when: agreement.has('people-shown'),
  fr: `Les personnes enregistrées ou décrites n’ont pas contribué pour autant : demandez-leur un accord à part, qu’elles peuvent retirer`,
  en: `The people recorded or described have not contributed for all that: ask them for a consent of its own, which they may take back`
});
