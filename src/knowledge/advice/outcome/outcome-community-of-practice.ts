import { all } from '#engine/reason/condition.ts';
import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const outcomeCommunityOfPractice = outcome({
  id: 'outcome-community-of-practice',
  effortDays: 3,
  requires: [
    {
      when: outsideContributors.atLeast('several'),
      fr: `Plusieurs personnes d’ailleurs contribuent`,
      en: `Several people from elsewhere contribute`
    },
    {
      when: all(access.atMost('on-request'), reuseRights.atMost('restricted')),
      fr: `La ressource ne s’obtient pas sans accord, et aucune licence libre ne la couvre`,
      en: `Nobody obtains the resource without agreement, and no free licence covers it`
    },
    tendsOurOwn
  ],
  asserts: [
    {
      when: outsideContributors.atLeast('several'),
      fr: `Des personnes échangent et contribuent ensemble.`,
      en: `People exchange and contribute together.`
    },
    {
      when: all(access.atMost('on-request'), reuseRights.atMost('restricted')),
      fr: `Mais il n’y a pas encore de ressource que d’autres puissent reprendre librement.`,
      en: `But there is no resource yet that others could take up freely.`
    }
  ],
  favours: [{ ...activeCommunity, strong: true }, severalOrganisations],
  cautions: [
    {
      when: reuseRights.is('unwritten'),
      fr: `Sans licence écrite, relisez d’abord ce que vos membres ont déjà signé, entre eux ou pour le public. Puis écrivez-la avec eux`,
      en: `With no written licence, first reread what your members have already signed, among themselves or for the public; then write it with them`
    }
  ],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-28',
  fr: {
    title: `Une communauté de pratique`,
    summary: `Des personnes échangent et contribuent ensemble. Mais il n’y a pas encore de ressource que d’autres puissent reprendre librement.`,
    meaning: `Vous avez ce qui ne se décrète pas : des personnes qui contribuent. Pour un commun, il faut aussi une ressource que l’on puisse obtenir et réutiliser, y compris hors du groupe. Sans elle, le savoir part avec les gens.`,
    next: `Choisissez une première chose à publier : un guide, un glossaire, un jeu de données, un modèle de document. Donnez-lui une licence et une adresse stable. Ou restez une communauté de pratique : c’est déjà un service rendu.`
  },
  en: {
    title: `A community of practice`,
    summary: `People exchange and contribute together. But there is no resource yet that others could take up freely.`,
    meaning: `You have what cannot be decreed: people who contribute. A commons also needs a resource that can be obtained and reused, including outside the group. Without it, the knowledge leaves with the people.`,
    next: `Choose a first thing to publish: a guide, a glossary, a data set, a template. Give it a licence and a stable address. Or remain a community of practice: that is a service in itself.`
  }
});
