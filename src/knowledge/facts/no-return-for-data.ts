import { fact } from '#engine/reason/condition.ts';
import { noReturnFor } from '#knowledge/part-terms.ts';

export const noReturnForData = fact({
  id: 'no-return-for-data',
  when: noReturnFor('data'),
  fr: `De qui reprend les données, vous n’attendez rien, hormis la mention de la source`,
  en: `From whoever takes up the data, you expect nothing but credit for the source`
});
