import { fact } from '#engine/reason/condition.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';

export const worksInPublic = fact({
  id: 'works-in-public',
  when: workplace.is('public-forge', 'open-wiki'),
  fr: `Le travail se fait dans un espace public`,
  en: `The work is done in a public place`
});
