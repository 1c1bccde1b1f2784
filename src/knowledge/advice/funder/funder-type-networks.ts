import { any } from '#engine/reason/condition.ts';
import { littleFundraisingTime } from '#knowledge/facts/little-fundraising-time.ts';
import { funder } from '#knowledge/kinds/funder.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { budgetsContributifs2024 } from '#knowledge/sources/contributory-budgets.ts';

export const funderTypeNetworks = funder({
  id: 'funder-type-networks',
  covers: ['livelihood', 'animation', 'training'],
  modes: ['in-kind', 'contributory-budget'],
  effortDays: 0,
  requires: [
    {
      when: needs.has('livelihood', 'animation', 'training'),
      fr: `Il vous faut {de quoi travailler}, {de l’animation} ou {de la formation}`,
      en: `You need {the means to work}, {community work} or {training}`
    },
    {
      when: any(users.has('nonprofits', 'education', 'public'), carrier.is('association', 'informal-group')),
      fr: `Elle {va aux associations}, {va aux écoles}, {va au grand public}, {est portée par une association} ou {est portée par un collectif}`,
      en: `{It is for associations}, {it is for schools}, {it is for the general public}, {an association carries it} or {a group carries it}`
    }
  ],
  favours: [
    {
      when: inKindOffers.has('premises', 'staff-time'),
      strong: true,
      fr: `On vous offre déjà {un lieu} ou {du temps}`,
      en: `{A place} or {some time} is already on offer`
    },
    littleFundraisingTime
  ],
  cautions: [],
  sources: [budgetsContributifs2024],
  reviewed: '2026-11-23',
  fr: {
    title: `Les têtes de réseau et les tiers-lieux`,
    summary: `Fédérations, réseaux associatifs, tiers-lieux : ils ont des salles, du temps et des gens, peu d’argent. Pour tenir un atelier ou trouver un toit, commencez par là.`,
    meansOfAction: `Une salle, un hébergement, du temps de travail, un petit budget.`,
    terms: `Une adhésion, le plus souvent. Un repère pour un budget contributif : en 2023, dans Sud Tiers-Lieux, six personnes se sont réparti 2 800 €.`,
    difficulties: `Ils ont peu d’argent à donner. Demandez un lieu et une date plutôt qu’une somme.`
  },
  en: {
    title: `Umbrella bodies and third places`,
    summary: `Federations, non-profit networks, third places: they have rooms, time and people, and little money. To run a workshop or find a roof, start there.`,
    meansOfAction: `A room, hosting, staff time, a small budget.`,
    terms: `Membership, mostly. A yardstick for a contributory budget: in 2023, in the French network Sud Tiers-Lieux, six people shared €2,800.`,
    difficulties: `They have little money to give. Ask for a place and a date rather than a sum.`
  }
});
