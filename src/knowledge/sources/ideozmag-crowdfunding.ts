import type { Source } from '#engine/advise/advice.ts';

export const ideozmagCrowdfunding: Source = {
  title: `IdeozMag, « Du financement participatif pour des projets de logiciel libre »`,
  url: 'http://www.ideozmag.fr/du-financement-participatif-pour-des-projets-de-logiciel-libre-en-veux-tu-en-voila/',
  read: '2026-11'
};
