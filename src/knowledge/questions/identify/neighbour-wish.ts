import { oneOf } from '#engine/reason/question.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';

const coversAll = neighbour.is('alive', 'abandoned');

/**
 * Half of the course hangs on it: until it is answered, the project is taken to be one’s own, as it was before
 * anybody was asked. “Nothing is decided” is an answer to plan with; “I don’t know” would say nothing more.
 */
export const neighbourWish = oneOf({
  id: 'neighbour-wish',
  options: ['use', 'contribute', 'join', 'take-over', 'give', 'own', 'undecided'],
  unsaidIsNo: true,
  control: 'yours',
  // What covers a part of the need takes a part of ours, and takes the place of nothing.
  offeredWhen: {
    use: coversAll,
    contribute: coversAll,
    join: coversAll,
    'take-over': coversAll,
    give: neighbour.is('partial')
  },
  askedWhen: neighbour.is('alive', 'partial', 'abandoned'),
  fr: {
    ask: `Que voulez-vous faire de cette ressource voisine ?`,
    short: `Votre place chez les voisins`,
    why: `S’en servir, y contribuer ou la rejoindre sont de vrais projets. Ils demandent moins d’argent et de règles que construire.`,
    changes: `Si vous vous en servez, y contribuez ou la rejoignez, nous cessons de parler de construire. Le plan prépare l’essai, les accords et le passage.`,
    findOut: `Essayez-la une heure sur un vrai cas, puis écrivez à son équipe. Demandez aux personnes concernées chez vous ce qui leur manquerait.`,
    options: {
      use: `S’en servir telle qu’elle est`,
      contribute: `Y contribuer, sans décider`,
      join: `La rejoindre, et décider avec son équipe`,
      'take-over': `La reprendre`,
      give: `Lui confier une part de la nôtre`,
      own: `Garder la nôtre à côté`,
      undecided: `Rien n’est décidé`
    }
  },
  en: {
    ask: `What do you want to do with this neighbouring resource?`,
    short: `Your place among the neighbours`,
    why: `Using it, contributing to it or joining it are projects in their own right. They take less money and fewer rules than building.`,
    changes: `If you use theirs, contribute or join, we stop speaking of building. The plan prepares the trial, the agreements and the move.`,
    findOut: `Try it for an hour on a real case, then write to its team. Ask the people concerned on your side what they would miss.`,
    options: {
      use: `Use it as it is`,
      contribute: `Contribute to it, without deciding`,
      join: `Join it, and decide with its team`,
      'take-over': `Take it over`,
      give: `Entrust it with a part of ours`,
      own: `Keep our own going beside it`,
      undecided: `Nothing is decided`
    }
  }
});
