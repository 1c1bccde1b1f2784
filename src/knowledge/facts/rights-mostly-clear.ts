import { any, fact } from '#engine/reason/condition.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { rightsClear } from './rights-clear.ts';

/** A licence granted by somebody who does not hold the rights gives none. */
export const rightsMostlyClear = fact({
  id: 'rights-mostly-clear',
  when: any(rightsClear, rights.is('partial')),
  fr: `Les droits sur l’existant sont clairs, {en entier} ou {pour l’essentiel}`,
  en: `The rights on what exists are clear, {all of them} or {most of them}`
});
