import { readyToSharePower } from '#knowledge/facts/ready-to-share-power.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { widelySharedProblem } from '#knowledge/facts/widely-shared-problem.ts';
import { outcome } from '#knowledge/kinds/outcome.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { fabmobRepererLesCommuns, livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const outcomeIdea = outcome({
  id: 'outcome-idea',
  effortDays: 2,
  requires: [
    {
      when: maturity.is('idea'),
      fr: `Le projet est encore une idée`,
      en: `The project is still an idea`
    },
    tendsOurOwn
  ],
  asserts: [
    {
      when: maturity.is('idea'),
      fr: `Rien n’est encore construit.`,
      en: `Nothing has been built yet.`
    }
  ],
  favours: [{ ...widelySharedProblem, strong: true }, readyToSharePower],
  cautions: [
    {
      when: neighbour.is('not-searched'),
      fr: `Vous n’avez pas encore cherché de ressource voisine : faites-le avant de construire quoi que ce soit`,
      en: `You have not looked for a neighbouring resource yet: do so before you build anything`
    },
    {
      when: problemReach.is('only-us'),
      fr: `Personne d’autre que vous ne rencontre ce problème : visez une ressource bien publiée plutôt qu’un commun`,
      en: `You alone have this problem: aim for a well-published resource rather than a commons`
    },
    {
      when: sharedPower.is('no'),
      fr: `Vous comptez décider sans les autres : parlez d’un projet ouvert, ne promettez pas un commun`,
      en: `You intend to decide without the others: speak of an open project, do not promise a commons`
    }
  ],
  sources: [livreBlancCommunsNumeriques, fabmobRepererLesCommuns],
  reviewed: '2026-11-28',
  fr: {
    title: `Une idée, pas encore un commun`,
    summary: `Rien n’est encore construit. C’est le bon moment pour vérifier, pas pour construire.`,
    meaning: `Un commun réunit une ressource, une communauté et des règles : rien de cela ne se juge sur une intention. Vous n’avez pas à tout réunir au départ. On peut même devenir un commun une fois la ressource construite.`,
    next: `Écrivez le problème en une page, sans la solution. Cherchez cinq ressources voisines, interrogez huit personnes concernées, rencontrez quelqu’un qui porte déjà un commun. Laissez la structure juridique de côté pour l’instant.`
  },
  en: {
    title: `An idea, not yet a commons`,
    summary: `Nothing has been built yet. This is the time to check, not to build.`,
    meaning: `A commons brings together a resource, a community and rules: none of these can be judged on an intention. You need not have them all at the start. A project may even become a commons once the resource is fully built.`,
    next: `Write the problem on one page, without the solution. Look for five neighbouring resources, interview eight people concerned, meet somebody who already runs a commons. Leave the legal entity aside for now.`
  }
});
