import { all } from '#engine/reason/condition.ts';
import { publishesSoftware } from '#knowledge/facts/publishes-software.ts';
import { sellsTheResource } from '#knowledge/facts/sells-the-resource.ts';
import type { CyberRole } from '#knowledge/kinds/cyber-role.ts';
import { cyberResilienceAct, enisaReportingPlatform } from '#knowledge/sources/law.ts';

export const manufacturer = {
  id: 'manufacturer',
  when: all(publishesSoftware, sellsTheResource),
  sources: [cyberResilienceAct, enisaReportingPlatform],
  fr: {
    name: `Fabricant, selon toute apparence`,
    summary: `Vous dites vivre, en tout ou en partie, de la vente de la ressource. Qui fait payer l’accès à une version, ou à ses mises à jour, met le logiciel sur le marché.`,
    asks: [
      `Depuis le 11 septembre 2026 : signaler toute faille activement exploitée et tout incident grave, sur la plateforme de l’ENISA. Une alerte sous 24 heures, une notification sous 72 heures.`,
      `Ensuite, un rapport final. Pour une faille : 14 jours après qu’un correctif existe. Pour un incident : un mois après la notification.`,
      `Au 11 décembre 2027 : le reste. Analyse des risques, mises à jour de sécurité, liste des composants, documentation, marquage CE.`
    ],
    now: `Nommez qui reçoit les alertes et qui prévient l’ENISA. Prenez conseil sur votre statut avant la prochaine vente.`
  },
  en: {
    name: `Manufacturer, by all appearances`,
    summary: `You say that you live, wholly or in part, on selling the resource. Whoever charges for access to a version, or for its updates, places the software on the market.`,
    asks: [
      `Since 11 September 2026: report every flaw that is actively exploited and every severe incident, on the ENISA platform. A warning within 24 hours, a notification within 72 hours.`,
      `Then a final report. For a flaw: 14 days after a fix exists. For an incident: one month after the notification.`,
      `On 11 December 2027: the rest. Risk assessment, security updates, list of components, documentation, CE marking.`
    ],
    now: `Name who receives alerts and who tells ENISA. Take advice on your status before the next sale.`
  }
} satisfies CyberRole;
