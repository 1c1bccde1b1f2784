import { any } from '#engine/reason/condition.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { readyToSharePower } from '#knowledge/facts/ready-to-share-power.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { decision } from '#knowledge/kinds/practice.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { politiqueDeContributionOpenSource } from '#knowledge/sources/french-state.ts';

export const decideTieredApproval = decision({
  id: 'decide-tiered-approval',
  effortDays: 1,
  requires: [publicCarrier, severalOrganisations, readyToSharePower, tendsOurOwn],
  favours: [
    {
      when: any(stakeholders.has('local-authorities', 'funders'), users.has('local-authorities')),
      strong: true,
      fr: `{Des organisations doivent peser}, ou {des collectivités s’en [servent|serviront]}`,
      en: `{Organisations should have a say}, or {local authorities [use|will use] it}`
    },
    {
      when: contributorsOnDuty.atLeast('some'),
      fr: `Des personnes contribuent sur leur temps de travail`,
      en: `Some people contribute during working hours`
    },
    inUse
  ],
  cautions: [
    {
      when: stakeholders.has('companies', 'contributors'),
      strong: true,
      fr: `La règle vient d’accords entre administrations. Avec des entreprises ou des personnes, séparez plutôt qui paie de qui relit`,
      en: `The rule was made for public bodies. With firms or people, keep those who pay apart from those who review`
    },
    {
      when: outsideContributors.is('diverse'),
      fr: `Des personnes contribuent peut-être en leur nom : prévoyez pour elles une voix commune`,
      en: `Some people may contribute in their own name: give them a vote in common`
    }
  ],
  sources: [politiqueDeContributionOpenSource],
  reviewed: '2026-11-28',
  fr: {
    title: `Accords à paliers entre organisations`,
    summary: `Un changement mineur demande l’accord d’une autre organisation, un changement majeur celui de plusieurs. Chaque organisation compte pour une voix.`,
    fits: `Plusieurs organisations entretiennent la même ressource. L’État révisait ainsi sa politique de contribution de 2018, et vous pouvez reprendre la règle. Un autre ministère suffisait pour le mineur ; il en fallait trois pour le majeur, avec l’agence de cybersécurité (ANSSI).`,
    avoid: `Des personnes contribuent en leur nom propre : elles n’auraient pas de voix.`,
    cost: `Faible : une page, et une liste d’organisations à jour.`,
    firstStep: `Copiez la règle, puis donnez trois exemples de changement mineur et trois de changement majeur.`,
    template: `Chaque organisation membre compte pour une voix, quel que soit son effectif. La liste est publiée dans [lieu].
Un changement mineur (correction, précision, traduction) est adopté avec l’accord d’au moins une autre organisation.
Un changement majeur (format, périmètre, licence, sécurité) demande l’accord d’au moins trois organisations et de [l’autorité compétente].
En cas de doute, le changement est majeur. Sans réponse sous quinze jours, [instance] relance une fois, puis tranche.`
  },
  en: {
    title: `Tiered approval between organisations`,
    summary: `A minor change needs the agreement of one other organisation, a major one that of several. Each organisation counts for one vote.`,
    fits: `Several organisations maintain the same resource. The French State revised its contribution policy of 2018 in this way, and you may borrow the rule. One other ministry approved a minor change; three, with the cybersecurity agency (ANSSI), a major one.`,
    avoid: `People contribute in their own name: they would have no vote.`,
    cost: `Low: one page, and an up-to-date list of organisations.`,
    firstStep: `Copy the rule, then give three examples of a minor change and three of a major one.`,
    template: `Each member organisation counts for one vote, whatever its size. The list is published in [place].
A minor change (correction, clarification, translation) is adopted with the agreement of at least one other organisation.
A major change (format, scope, licence, security) needs the agreement of at least three organisations and of [the competent authority].
When in doubt, the change is major. Without an answer within fifteen days, [body] sends one reminder, then decides.`
  }
});
