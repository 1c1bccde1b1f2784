import { keeps } from '#engine/advise/advice.ts';
import { any, not } from '#engine/reason/condition.ts';
import { inboundDco } from '#knowledge/advice/inbound/inbound-dco.ts';
import { isContent } from '#knowledge/facts/is-content.ts';
import { isData } from '#knowledge/facts/is-data.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { action } from '#knowledge/kinds/action.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { politiqueDeContributionOpenSource } from '#knowledge/sources/french-state.ts';
import { opensourceGuideLegal } from '#knowledge/sources/open-source-practice.ts';

export const enableDco = action({
  id: 'enable-dco',
  stage: 'produce',
  horizon: 30,
  after: ['set-licence'],
  serves: ['inbound-dco', 'innovation-legal-yes'],
  urgency: 'ordinary',
  effortDays: 0.5,
  requires: [
    {
      when: keeps(inboundDco),
      fr: `Le certificat d’origine convient à votre projet`,
      en: `A certificate of origin fits your project`
    },
    {
      when: contributorsOnDuty.atLeast('some'),
      fr: `Des personnes contribuent dans le cadre de leur emploi`,
      en: `Some people contribute as part of their job`
    },
    {
      when: not(reuseRights.is('free-traced')),
      fr: `L’origine de chaque contribution n’est pas encore tracée`,
      en: `The origin of each contribution is not traced yet`
    },
    {
      when: any(firstContributions.has('code'), workplace.is('public-forge')),
      fr: `{Vous attendez du code}, ou {le travail se fait sur une forge publique}`,
      en: `{You expect code}, or {the work is done on a public forge}`
    },
    lastingResource
  ],
  favours: [
    { ...severalOrganisations, strong: true },
    {
      when: contributorsOnDuty.is('most'),
      fr: `La plupart des contributions viennent de personnes au travail`,
      en: `Most contributions come from people at work`
    }
  ],
  cautions: [
    {
      when: any(isData, isContent),
      fr: `Pour {des données} ou {des contenus}, préférez une case à cocher : signer chaque ajout décourage qui ne code pas`,
      en: `For {data} or {content}, prefer a checkbox: signing every addition puts off people who do not code`
    }
  ],
  sources: [politiqueDeContributionOpenSource, opensourceGuideLegal],
  reviewed: '2026-11-23',
  fr: {
    title: `Faire certifier l’origine de chaque apport de code`,
    summary: `Une personne qui contribue au travail n’a pas toujours les droits sur ce qu’elle apporte. Faites-lui certifier l’origine : une ligne signée (certificat d’origine, ou DCO) ou une case à cocher.`,
    firstStep: `Copiez le texte français du certificat, publié avec la politique de contribution de l’État. Ajoutez la phrase à signer à votre guide pour contribuer.`,
    evidence: `Rien n’entre sans signature ou case cochée. Vous gardez l’accord écrit des employeurs.`
  },
  en: {
    title: `Have the origin of each code contribution certified`,
    summary: `People who contribute at work do not always own the rights in what they bring. Have them certify its origin: a signed line (certificate of origin, or DCO) or a checkbox.`,
    firstStep: `Copy the text of the certificate; a French version is published with the French State’s contribution policy. Add the sentence to sign to your contribution guide.`,
    evidence: `Nothing comes in without a signature or a ticked box. You keep the employers’ written consent.`
  }
});
