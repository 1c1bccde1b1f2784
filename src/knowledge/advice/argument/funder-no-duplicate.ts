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
      fr: `Vous avez cherché, et trouvé {une ressource abandonnée}, {une ressource fermée} ou {rien}`,
      en: `You searched, and found {an abandoned resource}, {a closed resource} or {nothing}`
    }
  ],
  asserts: [
    {
      when: neighbour.is('abandoned', 'closed', 'none'),
      fr: `Nous avons cherché avant de venir`,
      en: `We searched before coming to you`
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
    title: `Ce qui existe déjà, et ce qui y manque`,
    summary: `Payer deux fois la même chose est la hantise d’un financeur public. Montrez la recherche faite, et ses limites.`,
    line: `Nous avons cherché avant de venir. Voici où, à quelle date, ce qui manque à chaque ressource voisine, et avec qui nous pouvons travailler.`,
    proof: `Ayez sous les yeux un tableau des ressources voisines, avec la date de la recherche. Notez-y ce qui manque à chacune et la réponse reçue quand vous avez écrit. Si vous n’en avez trouvé aucune, montrez où vous avez cherché.`
  },
  en: {
    title: `What exists already, and what it lacks`,
    summary: `Paying twice for the same thing is a public funder’s nightmare. Show the search you did, and its limits.`,
    line: `We searched before coming to you. Here is where, on which date, what each neighbouring resource lacks, and whom we can work with.`,
    proof: `Have at hand a table of neighbouring resources, with the date of the search. Note what each one lacks and the answer you got when you wrote. If you found none, show where you looked.`
  }
});
