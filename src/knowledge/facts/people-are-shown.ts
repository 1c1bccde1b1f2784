import { fact } from '#engine/reason/condition.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';

/** They hold no rights to transfer, and may take their consent back: nothing that contributors sign is for them. */
export const peopleAreShown = fact({
  id: 'people-are-shown',
  when: agreement.has('people-shown'),
  fr: `Être enregistré ou décrit n’est pas contribuer : demandez un accord à part, qui peut se retirer`,
  en: `Being recorded or described is not contributing: ask for a separate consent, which may be taken back`
});
