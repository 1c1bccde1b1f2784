import { fact } from '#engine/reason/condition.ts';
import { noReturnFor } from '#knowledge/part-terms.ts';

export const noReturnForCode = fact({
  id: 'no-return-for-code',
  when: noReturnFor('code'),
  fr: `De qui reprend le code, vous n’attendez rien, hormis la mention de la source`,
  en: `From whoever takes up the code, you expect nothing but credit for the source`
});
