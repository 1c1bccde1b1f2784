import { any } from '#engine/reason/condition.ts';
import { companiesAreUsers } from '#knowledge/facts/companies-are-users.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { sellsTheResource } from '#knowledge/facts/sells-the-resource.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { action } from '#knowledge/kinds/action.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import {
  cyberResilienceAct,
  enisaReportingPlatform,
  orcwgFaq,
  orcwgStewardReporting
} from '#knowledge/sources/law.ts';
import { orcwgCraStewards } from '#knowledge/sources/open-source-practice.ts';

export const securityPolicy = action({
  id: 'security-policy',
  stage: 'maintain',
  horizon: 90,
  after: [],
  serves: ['rule-security', 'objection-security', 'objection-cyber-resilience'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [isSoftware, inUse, lastingResource, buildsOurOwn],
  favours: [
    {
      when: sellsTheResource,
      strong: true,
      fr: `Vous vivez de la vente de la ressource : le CRA peut vous tenir pour fabricant, prenez conseil`,
      en: `You live on selling the resource: the CRA may count you as a manufacturer, get advice`
    },
    {
      when: any(companiesAreUsers, maturity.is('infrastructure')),
      strong: true,
      fr: `{Des entreprises s’en servent}, ou {d’autres services en dépendent}`,
      en: `{Companies use it}, or {other services depend on it}`
    }
  ],
  cautions: [],
  sources: [cyberResilienceAct, enisaReportingPlatform, orcwgFaq, orcwgStewardReporting, orcwgCraStewards],
  reviewed: '2026-11-28',
  fr: {
    title: `Publier une politique de sécurité`,
    summary: `Qui découvre une faille doit pouvoir vous prévenir en privé. Dites aussi votre statut face au règlement européen sur la cyberrésilience (CRA). Depuis le 11 septembre 2026, il oblige les fabricants à signaler, et l’agence européenne ENISA l’attend aussi des intendants.`,
    firstStep: `Écrivez cinq lignes dans un fichier SECURITY : l’adresse privée, le délai de réponse, et comment vous annoncez une faille corrigée.`,
    evidence: `Le fichier SECURITY en ligne, et une note sur votre statut. Trois cas : hors du champ, intendant (« open source steward ») ou fabricant.`
  },
  en: {
    title: `Publish a security policy`,
    summary: `Whoever finds a flaw must be able to warn you in private. State your position under the EU Cyber Resilience Act (CRA) too. Since 11 September 2026 manufacturers must report, and the EU agency ENISA expects it of stewards too.`,
    firstStep: `Write five lines in a SECURITY file: the private address, the reply time, and how you announce a flaw once fixed.`,
    evidence: `The SECURITY file online, and a note on your status. Three cases: out of scope, open source steward or manufacturer.`
  }
});
