import { any, fact } from '#engine/reason/condition.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { reuseList } from '#knowledge/questions/disseminate/reuse-list.ts';

export const provenUse = fact({
  id: 'proven-use',
  when: any(proof.is('usage-figures'), reuseList.is('public')),
  fr: `Des chiffres ou une liste publique prouvent l’usage`,
  en: `Figures or a public list prove the use`
});
