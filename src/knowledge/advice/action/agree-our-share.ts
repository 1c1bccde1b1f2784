import { legalCarrier } from '#knowledge/facts/legal-carrier.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { action } from '#knowledge/kinds/action.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';

export const agreeOurShare = action({
  id: 'agree-our-share',
  stage: 'maintain',
  horizon: 365,
  after: ['try-theirs', 'agree-to-move'],
  serves: [],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [
    {
      // Who only gives changes back has no share of the costs to sign, and no vote.
      when: neighbourWish.is('join'),
      fr: `Votre choix pour la ressource voisine : la rejoindre`,
      en: `Your choice for the neighbouring resource: join it`
    },
    legalCarrier
  ],
  favours: [],
  cautions: [
    {
      when: publicCarrier,
      fr: `Entre organismes publics, une convention suffit souvent ; une cotisation se vote`,
      en: `Between public bodies an agreement is often enough; a membership fee is put to the vote`
    }
  ],
  sources: [],
  reviewed: '2026-11-28',
  fr: {
    title: `Écrire avec l’équipe voisine votre part du travail et des frais`,
    summary: `Une part promise de vive voix s’arrête avec la personne qui l’a promise. Une page suffit : du temps, de l’argent, une voix ou non, un départ annoncé.`,
    firstStep: `Demandez à l’équipe ce qu’elle attend des autres organisations, puis écrivez vos chiffres en face.`,
    evidence: `Une page dit les heures, la part des frais et le préavis de départ ; les deux côtés l’ont signée.`
  },
  en: {
    title: `Write down with the neighbouring team your share of work and costs`,
    summary: `A share promised aloud stops with the person who promised it. One page is enough: time, money, a vote or none, notice of leaving.`,
    firstStep: `Ask the team what it expects of other organisations, then write your figures beside that.`,
    evidence: `One page gives the hours, the share of costs and the notice for leaving; both sides have signed it.`
  }
});
