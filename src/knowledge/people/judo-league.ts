import { answersFrom, answer } from '#engine/reason/answer.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** A sports league that finds its tool ready made, and only has to decide to use it. */
export const judoLeague: Person = {
  id: 'judo-league',
  name: {
    fr: `Tatamis`,
    en: `Mats`
  },
  who: {
    fr: `Une ligue de judo et ses salles`,
    en: `A judo league and its halls`
  },
  story: {
    fr: `Trente clubs de judo se partagent huit salles, et trois arbitres ne savent jamais où aller le dimanche. Yasmine, secrétaire bénévole de la ligue, voulait faire écrire une application de réservation ; un étudiant en demandait 6 000 €. Une amie lui a montré Créneau, un logiciel libre tenu par des auberges de jeunesse, hébergé pour 90 € par an. Il réserve les salles et prévient par courriel. Il ne connaît pas les arbitres, mais une liste suffirait. Le bureau vote le 23 janvier, et le président rêve encore de son application.`,
    en: `Thirty judo clubs share eight halls, and three referees never know where to go on Sundays. Yasmine, the league’s voluntary secretary, wanted a booking application written; a student asked €6,000 for it. A friend showed her Timeslot, free software kept by youth hostels, hosted for €90 a year. It books halls and sends notices by email. It knows nothing of referees, but a list would do. The board votes on 23 January, and the president still dreams of his application.`
  },
  purpose: {
    fr: `Réserver huit salles et placer les arbitres sans vingt courriels par semaine.`,
    en: `Booking eight halls and placing the referees without twenty emails a week.`
  },
  answers: answersFrom(
    answer(motive, 'join-or-build', 'convince'),
    answer(maturity, 'idea'),
    answer(resource, 'online-service'),
    answer(field, 'solidarity'),
    answer(carrier, 'association'),
    answer(danger, 'none'),
    answer(agreement, 'board'),
    answer(sharedPower, 'later'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'alive'),
    answer(neighbourWish, 'use'),
    answer(startingPoint, 'scratch'),
    answer(users, 'nonprofits'),
    answer(organisations, 'four-plus'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'personal'),
    answer(needs, 'hosting'),
    answer(nextAudience, 'officials')
  ),
  objects: {
    fr: {
      'own-question': `Faut-il payer une application, ou prendre celle des auberges ?`,
      thing: `la réservation des salles`,
      pieces: `créneaux`,
      owners: `le bureau de la ligue`,
      'neighbour-name': `Créneau`,
      'decision-date': '2027-01-23',
      'audience-name': `le président de la ligue`
    },
    en: {
      'own-question': `Should we pay for an application, or use the hostels’?`,
      thing: `the booking of halls`,
      pieces: `slots`,
      owners: `the league’s board`,
      'neighbour-name': `Timeslot`,
      'decision-date': '2027-01-23',
      'audience-name': `the league’s president`
    }
  }
};
