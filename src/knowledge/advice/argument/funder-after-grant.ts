import { not } from '#engine/reason/condition.ts';
import { dependsOnOneFunder } from '#knowledge/facts/depends-on-one-funder.ts';
import { lastingCosts } from '#knowledge/facts/lasting-costs.ts';
import { sellsAround } from '#knowledge/facts/sells-around.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';

export const funderAfterGrant = argument({
  id: 'funder-after-grant',
  persona: 'funder',
  effortDays: 0,
  requires: [
    {
      when: not(mainFunderLeaves.is('stops')),
      fr: `Si le premier financeur partait, tout ne s’arrêterait pas`,
      en: `If the main funder left, not everything would stop`
    },
    lastingCosts,
    {
      when: currentIncome.has('sales', 'gifts', 'fees'),
      fr: `Une recette existe déjà, hors subvention et appel à projets`,
      en: `Some income already exists besides grants and calls for projects`
    }
  ],
  asserts: [
    {
      when: currentIncome.has('sales', 'gifts', 'fees'),
      fr: `De l’argent arrive déjà sans subvention.`,
      en: `Some money already comes in without a grant.`
    }
  ],
  favours: [
    {
      when: mainFunderLeaves.is('nothing'),
      strong: true,
      fr: `Le départ du principal financeur ne changerait rien`,
      en: `The loss of the main funder would change nothing`
    },
    sellsAround
  ],
  cautions: [
    {
      when: dependsOnOneFunder,
      fr: `Un financeur apporte plus de 60 % de vos moyens : montrez par quelles étapes sa part va baisser.`,
      en: `One funder provides more than 60% of your means: show by what steps its share will fall.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Voici qui paiera l’entretien après votre aide`,
    summary: `Un financeur redoute le projet qui meurt avec la subvention. Montrez-lui l’après avant qu’il le demande.`,
    line: `Votre aide aura une fin, alors voici l’après : ce que coûtera l’entretien de « [le projet] », et qui le paiera. De l’argent arrive déjà sans subvention.`,
    proof: `Ayez sous les yeux : un plan d’une page, avec le coût annuel de l’entretien et qui en paie quelle part. Gardez pour l’entretien et l’animation au moins 20 % de l’aide (notre repère). Sans ce plan, n’avancez pas l’argument.`
  },
  en: {
    title: `Here is who will pay for upkeep after your grant`,
    summary: `A funder dreads the project that dies with its grant. Show what comes after, before you are asked.`,
    line: `Your support will come to an end, so here is what follows: what the upkeep of “[the project]” will cost, and who will pay. Some money already comes in without a grant.`,
    proof: `Have at hand: a one-page plan with the yearly cost of upkeep and who pays which share. Set aside at least 20% of the grant (our yardstick) for upkeep and community work. Without that plan, leave the argument out.`
  }
});
