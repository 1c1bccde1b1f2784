import { any, fact } from '#engine/reason/condition.ts';
import { reuseList } from '#knowledge/questions/disseminate/reuse-list.ts';
import { recentFigures } from './recent-figures.ts';

export const provenUse = fact({
  id: 'proven-use',
  when: any(recentFigures, reuseList.is('public')),
  fr: `L’usage est prouvé par {des chiffres} ou {une liste publique}`,
  en: `Use is proved by {figures} or {a public list}`
});
