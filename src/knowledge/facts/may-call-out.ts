import { all, any, fact, not } from '#engine/reason/condition.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { dataToProtect } from './data-to-protect.ts';
import { freeLicence } from './free-licence.ts';
import { rightsToSettle } from './rights-to-settle.ts';

const rightsFirst = all(rightsToSettle, not(freeLicence));
const licenceFirst = reuseRights.is('unwritten');
const peopleFirst = all(agreement.has('people-shown'), dataToProtect);
/** Nobody is called to records of people that a single absence leaves unrepaired. */
const repairFirst = all(sensitiveData.is('personal'), continuity.is('all-stops'));

/** No call outward (page, catalogue, open workplace, translation, workshop) before rights, licence and safety. */
export const mayCallOut = fact({
  id: 'may-call-out',
  when: not(any(rightsFirst, licenceFirst, peopleFirst, repairFirst)),
  fr: `Rien dans vos réponses n’oblige à régler d’abord des droits, une licence ou un danger pour des personnes`,
  en: `Nothing in your answers makes rights, a licence or a danger to people come first`
});
