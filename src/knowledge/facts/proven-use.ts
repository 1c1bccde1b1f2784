import { any, fact } from '#engine/reason/condition.ts';
import { reuseList } from '#knowledge/questions/disseminate/reuse-list.ts';
import { recentFigures } from './recent-figures.ts';

export const provenUse = fact({
  id: 'proven-use',
  when: any(recentFigures, reuseList.is('public')),
  fr: `Des chiffres ou une liste publique prouvent l’usage`,
  en: `Figures or a public list prove the use`
});
