import { not } from '#engine/reason/condition.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { action } from '#knowledge/kinds/action.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

export const contactNearest = action({
  id: 'contact-nearest',
  stage: 'identify',
  horizon: 30,
  // Nothing else is of use if what exists stops first.
  after: ['keep-safe', 'bridge-shortage', 'search-neighbours'],
  serves: ['funder-no-duplicate'],
  urgency: 'blocker',
  effortDays: 0.5,
  requires: [
    {
      when: neighbour.is('alive', 'partial'),
      fr: `Une ressource proche existe, ouverte et vivante, au moins pour une part du besoin`,
      en: `A close resource exists, open and alive, for part of the need at least`
    },
    {
      when: not(neighbourWish.is('own')),
      fr: `Vous rejoignez la leur, ou pouvez encore le choisir`,
      en: `You join theirs, or may still choose to`
    }
  ],
  favours: [
    {
      when: lastingResource,
      strong: true,
      fr: `Il faudra entretenir la ressource : à plusieurs, la charge se partage`,
      en: `The resource will need upkeep: with others, the load is shared`
    },
    {
      when: maturity.atMost('prototype'),
      fr: `Peu de choses sont construites : il est encore temps de rejoindre`,
      en: `Little is built: there is still time to join`
    }
  ],
  cautions: [
    {
      when: startingPoint.is('fork'),
      fr: `Vous partez d’une copie : prévenez l’équipe d’origine, et ne restez à part que si ses règles vous bloquent`,
      en: `You start from a copy: tell the original team, and stay apart only if their rules block you`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Proposer une contribution au commun le plus proche`,
    summary: `Une ressource ouverte et vivante répond déjà à un besoin voisin : la rejoindre peut suffire. Offrez-lui une première contribution avant de créer la vôtre.`,
    firstStep: `Trouvez son canal public. Écrivez cinq lignes : votre besoin, ce que vous pouvez apporter, et une question précise.`,
    evidence: `Un échange public avec cette équipe, et votre choix écrit : la rejoindre, ou continuer et pourquoi.`
  },
  en: {
    title: `Offer a contribution to the nearest commons`,
    summary: `An open, living resource already meets a need close to yours: joining it may be enough. Offer it a first contribution before you create your own.`,
    firstStep: `Find its public channel. Write five lines: your need, what you can bring, and one precise question.`,
    evidence: `A public exchange with that team, and your choice in writing: join it, or carry on and why.`
  }
});
