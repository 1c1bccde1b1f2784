import { fact } from '#engine/reason/condition.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';

export const noReturnExpected = fact({
  id: 'no-return-expected',
  when: returnWanted.is('none', 'credit'),
  fr: `Vous n’attendez rien en retour, hormis la mention de la source`,
  en: `You expect nothing in return but credit for the source`
});
