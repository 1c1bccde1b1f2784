import { fact, not } from '#engine/reason/condition.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';

export const mayBeFree = fact({
  id: 'may-be-free',
  when: not(licence.is('reciprocal', 'non-commercial', 'reserved', 'several-mixed')),
  fr: `Aucune clause non commerciale ou réservée ne ferme la licence`,
  en: `No non-commercial or reserved-use clause restricts the licence`
});
