import { inUse } from '#knowledge/facts/in-use.ts';
import { action } from '#knowledge/kinds/action.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';

export const moveOurUsers = action({
  id: 'move-our-users',
  stage: 'maintain',
  horizon: 365,
  after: ['try-theirs', 'agree-to-move'],
  serves: [],
  urgency: 'ordinary',
  effortDays: 10,
  before: 'ending-date',
  requires: [
    {
      when: neighbourWish.is('use', 'join'),
      fr: `Votre choix pour la ressource voisine : {vous en servir} ou {la rejoindre}`,
      en: `Your choice for the neighbouring resource: {use it} or {join it}`
    },
    inUse
  ],
  favours: [
    {
      when: danger.has('place-closes', 'place-changes', 'person-leaves', 'person-died', 'money-ends'),
      strong: true,
      fr: `Ce qui fait tenir votre version va s’arrêter`,
      en: `What keeps your version going is about to stop`
    }
  ],
  cautions: [
    {
      when: sensitiveData.is('personal'),
      fr: `Vos données parlent de personnes : leur passage demande l’avis de qui veille à la vie privée`,
      en: `Your data are about people: ask whoever watches over privacy before they move`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Faire passer vos usagers, puis archiver votre version`,
    summary: `Un arrêt annoncé ne trahit personne ; deux versions côte à côte usent tout le monde. Vos usagers gardent leurs données, et le travail fait reste lisible.`,
    firstStep: `Faites passer d’abord une personne volontaire, données comprises, et notez ce qui s’est perdu.`,
    evidence: `Votre page d’accueil renvoie chez les voisins, et l’archive s’ouvre sans vous.`
  },
  en: {
    title: `Move your users, then archive your version`,
    summary: `A stop with a date betrays nobody; two versions side by side wear everybody out. Your users keep their data, and the work done can still be read.`,
    firstStep: `Move one volunteer first, data included, and write down what was lost.`,
    evidence: `Your home page points to the neighbours, and the archive opens without you.`
  }
});
