import { widelySharedProblem } from '#knowledge/facts/widely-shared-problem.ts';
import { argument } from '#knowledge/kinds/pitch.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';

export const funderNoDuplicate = argument({
  id: 'funder-no-duplicate',
  persona: 'funder',
  effortDays: 0,
  requires: [
    {
      when: neighbour.is('abandoned', 'closed', 'none'),
      fr: `La recherche est faite : rien de proche n’est à la fois ouvert et vivant`,
      en: `The search has been done: nothing similar is both open and alive`
    }
  ],
  asserts: [
    {
      when: neighbour.is('abandoned', 'closed', 'none'),
      fr: `rien de proche n’est à la fois ouvert et vivant`,
      en: `nothing similar is both open and alive`
    }
  ],
  favours: [
    { ...widelySharedProblem, strong: true },
    {
      when: startingPoint.is('fork'),
      fr: `Vous repartez d’un projet ouvert au lieu de tout refaire`,
      en: `You build on an open project instead of starting over`
    }
  ],
  cautions: [
    {
      when: neighbour.is('closed'),
      fr: `Une ressource fermée existe : dites ce que la vôtre permettra, et que l’autre interdit.`,
      en: `A closed resource exists: say what yours will allow that the other forbids.`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Pas de doublon : nous avons cherché avant`,
    summary: `Payer deux fois la même chose est la hantise d’un financeur public. Montrez la recherche faite, et ses limites.`,
    line: `Nous avons cherché avant de venir : rien de proche n’est à la fois ouvert et vivant. Voici où nous avons cherché, ce que nous avons trouvé, et avec qui nous pouvons travailler.`,
    proof: `Ayez sous les yeux un tableau des ressources voisines, avec la date de la recherche. Notez-y ce qui manque à chacune et la réponse reçue quand vous avez écrit. Si vous n’en avez trouvé aucune, montrez où vous avez cherché.`
  },
  en: {
    title: `No duplicate: we searched first`,
    summary: `Paying twice for the same thing is a public funder’s nightmare. Show the search you did, and its limits.`,
    line: `We searched before coming to you: nothing similar is both open and alive. Here is where we looked, what we found, and whom we can work with.`,
    proof: `Have at hand a table of neighbouring resources, with the date of the search. Note what each one lacks and the answer you got when you wrote. If you found none, show where you looked.`
  }
});
