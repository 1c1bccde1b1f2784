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
    lastingCosts,
    {
      when: currentIncome.has('sales', 'gifts', 'fees', 'own-budget'),
      fr: `Une recette existe déjà, hors subvention et appel à projets`,
      en: `Some income already exists besides grants and calls for projects`
    }
  ],
  favours: [
    {
      when: mainFunderLeaves.is('slows', 'nothing'),
      strong: true,
      fr: `Le projet survivrait au départ de son principal financeur`,
      en: `The project would survive the loss of its main funder`
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
  reviewed: '2026-11-23',
  fr: {
    title: `Voici qui paiera l’entretien après votre aide`,
    summary: `Un financeur redoute le projet qui meurt avec la subvention. Montrez-lui l’après avant qu’il le demande.`,
    line: `Votre aide aura une fin, alors voici l’après. Voici ce que coûtera l’entretien, et qui le paiera dès le premier mois sans vous. Une recette existe déjà, en dehors des subventions.`,
    proof: `Ayez sous les yeux : un plan d’une page, avec le coût annuel de l’entretien et qui en paie quelle part. Gardez pour l’entretien et l’animation au moins 20 % de l’aide. Sans ce plan, n’avancez pas l’argument.`
  },
  en: {
    title: `Here is who will pay for upkeep after your grant`,
    summary: `A funder dreads the project that dies with its grant. Show what comes after, before you are asked.`,
    line: `Your support will come to an end, so here is what follows. Here is what upkeep will cost, and who will pay for it from the first month without you. Some income already exists, besides grants.`,
    proof: `Have at hand: a one-page plan with the yearly cost of upkeep and who pays which share. Set aside at least 20% of the grant for upkeep and community work. Without that plan, leave the argument out.`
  }
});
