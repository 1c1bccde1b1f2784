import { compatibilityException } from '#knowledge/kinds/known-licence.ts';
import { osmCcByData } from '#knowledge/sources/licences.ts';

export const ccByInOdbl = compatibilityException({
  id: 'cc-by-in-odbl',
  from: ['cc-by-4.0'],
  to: ['odbl-1.0'],
  how: ['one-work'],
  verdict: 'conditions',
  sources: [osmCcByData],
  fr: `OpenStreetMap demande d’abord un accord écrit : que citer sur sa page suffise, et que la clause sur les verrous ne joue pas. Faites de même.`,
  en: `OpenStreetMap first asks for a written agreement: that credit on its page is enough, and that the clause on locks does not apply. Do the same.`
});
