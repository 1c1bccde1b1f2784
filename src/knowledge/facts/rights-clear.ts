import { all, any, fact } from '#engine/reason/condition.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const rightsClear = fact({
  id: 'rights-clear',
  when: any(rights.is('clear'), all(maturity.is('idea'), startingPoint.is('scratch'))),
  fr: `Les droits sur l’existant sont clairs`,
  en: `The rights on what exists are clear`
});
