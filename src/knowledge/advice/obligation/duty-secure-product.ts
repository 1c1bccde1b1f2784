import { all } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { hasSales } from '#knowledge/facts/has-sales.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { publishesSoftware } from '#knowledge/facts/publishes-software.ts';
import { obligation } from '#knowledge/kinds/obligation.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { cyberResilienceAct } from '#knowledge/sources/law.ts';

export const dutySecureProduct = obligation({
  id: 'duty-secure-product',
  from: '2027-12-11',
  effortDays: 5,
  requires: [publishesSoftware, hasSales],
  favours: [{ ...inUse, strong: true }],
  cautions: [
    {
      when: all(carrier.is('association'), freeLicence),
      fr: `Une association qui réinvestit tout dans son but n’est en principe, au plus, qu’intendante : ses devoirs sont plus légers`,
      en: `An association that puts everything back into its aim is as a rule a steward at most: its duties are lighter`
    }
  ],
  sources: [cyberResilienceAct],
  reviewed: '2026-11-28',
  fr: {
    title: `Sécuriser un logiciel, ou un objet qui se connecte, vendu en Europe`,
    summary: `Le reste du règlement sur la cyberrésilience s’applique le 11 décembre 2027 : mises à jour de sécurité, liste des composants, documentation. Tout objet livré ensuite s’y conforme.`,
    who: `Qui fait payer l’accès à une version ou à ses mises à jour. Qui vend un objet relié à un appareil ou à un réseau, aussi (articles 2 et 3). Vendre à part du conseil ou de la formation ne suffit pas, dit la Commission (juillet 2026, sans lier les juges). Une assistance vendue au-delà de son coût peut suffire (considérant 15).`,
    now: `Commencez la liste des composants que vous livrez, et dites combien de temps vous corrigez chaque version.`
  },
  en: {
    title: `Secure software, or an object that connects, sold in Europe`,
    summary: `The rest of the Cyber Resilience Act applies on 11 December 2027: security updates, list of components, documentation. Every object delivered from then on complies.`,
    who: `Whoever charges for access to a version or to its updates. Whoever sells an object linked to a device or to a network, too (articles 2 and 3). Selling advice or training apart is not enough, says the Commission’s guidance of July 2026, which does not bind judges. Support sold above its cost may be (recital 15).`,
    now: `Begin the list of the components that you deliver, and say how long you mend each version.`
  }
});
