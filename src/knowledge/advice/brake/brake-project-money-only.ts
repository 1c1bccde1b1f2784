import { any } from '#engine/reason/condition.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { sovereignTechFundApplications } from '#knowledge/sources/european-programmes.ts';

export const brakeProjectMoneyOnly = brake({
  id: 'brake-project-money-only',
  holdsBack: ['lasting'],
  loosenedBy: ['after-grant-plan', 'second-funder', 'pooled-public-funding', 'membership-fees'],
  effortDays: 0,
  requires: [
    inUse,
    {
      when: any(currentIncome.has('grant', 'call'), needs.has('maintenance')),
      fr: `{L’argent vient de projets}, ou {l’entretien reste à payer}`,
      en: `{Money comes from projects}, or {upkeep has yet to be paid for}`
    }
  ],
  favours: [
    {
      when: currentIncome.has('grant', 'call'),
      strong: true,
      fr: `Vous vivez aujourd’hui {de subventions} ou {d’appels à projets}`,
      en: `Today you live on {grants} or {calls for projects}`
    }
  ],
  cautions: [],
  sources: [sovereignTechFundApplications],
  reviewed: '2026-11-23',
  fr: {
    title: `De l’argent pour créer, jamais pour entretenir`,
    summary: `Les appels paient du neuf ; corriger, répondre et mettre à jour n’entrent dans aucune case. Le commun vieillit pendant que l’on écrit le dossier suivant.`,
    who: `L’équipe qui fait tourner la ressource`,
    levers: [
      `Inscrire une ligne de maintenance dans chaque dossier : au moins 20 % du budget, en ordre de grandeur.`,
      `Mutualiser l’entretien entre celles et ceux qui en dépendent, par convention ou par adhésion.`,
      `Viser les fonds qui paient la maintenance, comme le Sovereign Tech Fund, si la ressource est une technologie de base.`
    ]
  },
  en: {
    title: `Money to create, never to maintain`,
    summary: `Calls pay for what is new; fixing, answering and updating fit no box. The commons ages while you write the next application.`,
    who: `The team that keeps the resource running`,
    levers: [
      `Include a maintenance line in every application: at least 20% of the budget, as an order of magnitude.`,
      `Pool upkeep among those who depend on it, by agreement or by membership.`,
      `Aim for funds that pay for maintenance, such as the Sovereign Tech Fund, if the resource is a base technology.`
    ]
  }
});
