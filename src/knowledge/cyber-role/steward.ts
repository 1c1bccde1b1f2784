import { all, any, not } from '#engine/reason/condition.ts';
import { freeLicence } from '#knowledge/facts/free-licence.ts';
import { hasSales } from '#knowledge/facts/has-sales.ts';
import { legalCarrier } from '#knowledge/facts/legal-carrier.ts';
import { publishesSoftware } from '#knowledge/facts/publishes-software.ts';
import { sellsTheResource } from '#knowledge/facts/sells-the-resource.ts';
import type { CyberRole } from '#knowledge/kinds/cyber-role.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { cyberResilienceAct, enisaReportingPlatform, orcwgStewardReporting } from '#knowledge/sources/law.ts';
import { orcwgCraStewards } from '#knowledge/sources/open-source-practice.ts';

export const steward = {
  id: 'steward',
  // An idea has no licence yet. An association may sell services, as long as all goes to its aim.
  when: all(
    publishesSoftware,
    legalCarrier,
    any(freeLicence, maturity.is('idea')),
    not(sellsTheResource),
    any(carrier.is('association'), not(hasSales))
  ),
  sources: [cyberResilienceAct, enisaReportingPlatform, orcwgStewardReporting, orcwgCraStewards],
  fr: {
    name: `Intendant de logiciels ouverts, au plus`,
    summary: `Une personne morale qui soutient durablement un logiciel libre, sans le vendre, peut être « intendante ». Ses devoirs sont légers : une politique écrite, des réponses aux autorités, des signalements.`,
    asks: [
      `Depuis le 11 septembre 2026, l’ENISA attend aussi les signalements des intendants. Si vous développez le logiciel : une faille activement exploitée. Si vous hébergez ses outils : un incident grave.`,
      `Un soutien qui n’est pas technique, comme l’argent ou l’animation, n’oblige à aucun signalement.`,
      `Au 11 décembre 2027 : une politique de sécurité écrite, et des réponses aux autorités qui la demandent.`,
      `Un intendant n’encourt pas d’amende. Une autorité peut lui demander de corriger.`
    ],
    now: `Publiez un fichier SECURITY, et préparez-vous à alerter sous 24 heures. Faites confirmer votre statut.`
  },
  en: {
    name: `Open-source software steward, at most`,
    summary: `A legal entity that gives lasting support to free software, without selling it, may be a “steward”. Its duties are light: a written policy, answers to the authorities, reports.`,
    asks: [
      `Since 11 September 2026 ENISA has expected stewards to report too. If you develop the software: a flaw that is actively exploited. If you host its tools: a severe incident.`,
      `Support that is not technical, such as money or animation, calls for no report.`,
      `On 11 December 2027: a written security policy, and answers to the authorities that ask for it.`,
      `A steward risks no fine. An authority may ask it to put things right.`
    ],
    now: `Publish a SECURITY file, and be ready to warn within 24 hours. Have your status confirmed.`
  }
} satisfies CyberRole;
