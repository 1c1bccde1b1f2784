import { means } from '#knowledge/kinds/means.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const meansWorkshops = means({
  id: 'means-workshops',
  category: 'mediation',
  putToWorkBy: ['contribution-workshop', 'first-tasks', 'pilot-contributory-budget'],
  effortDays: 0,
  requires: [
    {
      when: resource.has('data', 'content'),
      fr: `La ressource est faite {de données} ou {de contenus}`,
      en: `The resource is made of {data} or {content}`
    }
  ],
  favours: [
    {
      when: users.has('public', 'nonprofits', 'education'),
      strong: true,
      fr: `Elle s’adresse {au grand public}, {aux associations} ou {à l’enseignement}`,
      en: `It is for {the general public}, {associations} or {schools}`
    },
    {
      when: inKindOffers.has('premises'),
      fr: `On vous offre déjà un lieu`,
      en: `A venue is already on offer`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Des ateliers pour contribuer ensemble`,
    summary: `Une carte, une base ou un cours se complète bien en groupe, en une après-midi. On y apprend en faisant, et l’on y prend goût.`,
    community: `Les tiers-lieux, les médiathèques et les écoles.`,
    incentives: `Vous fournissez un kit prêt à l’emploi et un moment agréable. Un petit budget contributif, réparti entre les personnes, peut s’y ajouter.`,
    rules: `Dites à quelle condition vous gardez un apport. Revenez vers les personnes après l’atelier.`,
    benefits: `La base grandit vite, et le projet se fait connaître sur place.`
  },
  en: {
    title: `Workshops to contribute together`,
    summary: `A map, a database or a course can be filled in well by a group, in an afternoon. People learn by doing, and get a taste for it.`,
    community: `Community spaces, libraries and schools.`,
    incentives: `You supply a ready-made kit and a pleasant time. A small contributory budget, shared among those who take part, may be added.`,
    rules: `Say on what condition you keep a contribution. Get back to people after the workshop.`,
    benefits: `The database grows fast, and the project becomes known locally.`
  }
});
