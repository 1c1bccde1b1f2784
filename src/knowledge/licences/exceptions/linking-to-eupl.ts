import { compatibilityException } from '#knowledge/kinds/known-licence.ts';
import { euplMatrix } from '#knowledge/sources/licences.ts';

export const linkingToEupl = compatibilityException({
  id: 'linking-to-eupl',
  from: ['eupl-1.2'],
  to: 'any',
  how: ['linked'],
  verdict: 'conditions',
  sources: [euplMatrix],
  fr: `Selon la Commission, lier un programme à du code sous EUPL, pour qu’ils se parlent, n’étend pas la licence. Aucun juge ne l’a confirmé. Le code sous EUPL, lui, y reste.`,
  en: `According to the Commission, linking a program to EUPL code so that they work together does not extend the licence. No court has confirmed it. The EUPL code itself stays under it.`
});
