import { all, any, fact } from '#engine/reason/condition.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

/** A licence granted by somebody who does not hold the rights gives none. */
export const rightsMostlyClear = fact({
  id: 'rights-mostly-clear',
  when: any(rights.is('clear', 'partial'), all(maturity.is('idea'), startingPoint.is('scratch'))),
  fr: `Les droits sur l’existant sont clairs, au moins pour l’essentiel`,
  en: `The rights on what exists are clear, at least for the most part`
});
