import { keeps } from '#engine/advise/advice.ts';
import { any } from '#engine/reason/condition.ts';
import { publicProcurement } from '#knowledge/advice/funding/public-procurement.ts';
import { services } from '#knowledge/advice/funding/services.ts';
import { action } from '#knowledge/kinds/action.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { apieGuideCcag2021 } from '#knowledge/sources/french-state.ts';

export const upstreamClause = action({
  id: 'upstream-clause',
  stage: 'finance',
  horizon: 180,
  after: ['set-licence'],
  serves: ['public-procurement', 'services'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [
    {
      when: any(keeps(publicProcurement), keeps(services)),
      fr: `{Un marché public convient à votre projet}, ou {des prestations conviennent à votre projet}`,
      en: `{Public procurement fits your project}, or {paid services fit your project}`
    }
  ],
  favours: [
    {
      when: paidServices.has('integration'),
      strong: true,
      fr: `Vous vendez, ou vendriez, de l’intégration : chaque chantier peut créer une copie à part`,
      en: `You sell, or would sell, integration: every job may create a separate copy`
    },
    {
      when: providers.is('several'),
      fr: `Plusieurs prestataires travaillent sur la ressource`,
      en: `Several providers work on the resource`
    }
  ],
  cautions: [
    {
      when: keeps(publicProcurement),
      fr: `Les cahiers types de 2021 permettent déjà de publier, sauf ce que le prestataire avait : faites-les citer au marché`,
      en: `The French standard terms of 2021 already allow publishing, save what the supplier had before: have 2021 named in the contract`
    },
    {
      when: reuseRights.is('unwritten'),
      fr: `Aucune licence n’est écrite : la clause n’aurait rien à quoi renvoyer, posez-la d’abord`,
      en: `No licence is written: the clause would have nothing to refer to, so set it first`
    }
  ],
  sources: [apieGuideCcag2021],
  reviewed: '2026-11-28',
  fr: {
    title: `Faire reverser les améliorations payées`,
    summary: `Une amélioration payée puis gardée à part devient une copie que plus personne n’entretient. Écrivez-le dans vos devis et vos marchés : ce qui sert à tout le monde revient dans la version commune, sous la même licence.`,
    firstStep: `Écrivez la clause en trois phrases : ce qui revient, sous quelle licence, dans quel délai. Demandez à une ou un juriste de la relire.`,
    evidence: `Vous avez signé une clause avec un client ou un prestataire.`
  },
  en: {
    title: `Have paid improvements given back`,
    summary: `An improvement that is paid for and then kept aside becomes a copy that nobody looks after. Put it in your quotes and contracts: whatever serves everybody comes back to the shared version, under the same licence.`,
    firstStep: `Write the clause in three sentences: what comes back, under which licence, how soon. Ask a lawyer to read it over.`,
    evidence: `You have signed one clause with a client or a provider.`
  }
});
