import { all, any, not } from '#engine/reason/condition.ts';
import { answersForSoftware } from '#knowledge/facts/answers-for-software.ts';
import { hasSales } from '#knowledge/facts/has-sales.ts';
import { publishesSoftware } from '#knowledge/facts/publishes-software.ts';
import type { CyberRole } from '#knowledge/kinds/cyber-role.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { cyberResilienceAct, orcwgFaq } from '#knowledge/sources/law.ts';
import { manufacturer } from './manufacturer.ts';
import { steward } from './steward.ts';

export const unsettled = {
  id: 'unsettled',
  when: any(
    all(publishesSoftware, answersForSoftware, not(manufacturer.when), not(steward.when)),
    all(not(publishesSoftware), resource.has('hardware'), hasSales)
  ),
  sources: [cyberResilienceAct, orcwgFaq],
  fr: {
    name: `À faire trancher`,
    summary: `Vos réponses ne suffisent pas. Tout dépend de ce que vous vendez au juste, et de la licence.`,
    asks: [
      `Vendre à part du conseil, de la formation ou une assistance, autour d’un logiciel librement téléchargeable, ne fait pas de vous un fabricant. La Commission le dit.`,
      `Faire payer l’accès à une version, à ses mises à jour ou à une assistance liée à elle, si. Vendre un objet qui se connecte aussi.`,
      `Sans licence libre écrite, le régime léger des intendants ne s’applique pas.`
    ],
    now: `Écrivez en cinq lignes ce que l’on paie, à qui, et sous quelle licence. Portez-les à une ou un juriste.`
  },
  en: {
    name: `To be settled`,
    summary: `Your answers are not enough. All depends on what exactly you sell, and on the licence.`,
    asks: [
      `Selling advice, training or support apart, around software that anyone may download, does not make you a manufacturer. The Commission says so.`,
      `Charging for access to a version, to its updates or to support tied to it does. So does selling an object that connects.`,
      `Without a written free licence, the light rules for stewards do not apply.`
    ],
    now: `Write in five lines what is paid for, to whom, and under which licence. Take them to a lawyer.`
  }
} satisfies CyberRole;
