import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { buildsOurOwn } from '#knowledge/facts/builds-our-own.ts';
import { mayBeWrongForAWhile } from '#knowledge/facts/may-be-wrong-for-a-while.ts';
import { mayCallOut } from '#knowledge/facts/may-call-out.ts';
import { action } from '#knowledge/kinds/action.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { replyTime } from '#knowledge/questions/produce/reply-time.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';

export const contributionWorkshop = action({
  id: 'contribution-workshop',
  stage: 'disseminate',
  horizon: 90,
  after: ['first-tasks'],
  serves: ['jourdain-workshop', 'mayor-residents-improve', 'influencer-challenge'],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [
    existingResource,
    lastingResource,
    {
      when: users.has('public', 'nonprofits'),
      fr: `Elle s’adresse {au grand public} ou {aux associations}`,
      en: `It is for {the general public} or {associations}`
    },
    buildsOurOwn,
    mayBeWrongForAWhile,
    mayCallOut
  ],
  favours: [
    {
      when: firstContributions.has('data', 'field-tests', 'mediation'),
      strong: true,
      fr: `Vous attendez {des données}, {des essais sur le terrain} ou {de la médiation}`,
      en: `You expect {data}, {field tests} or {mediation}`
    },
    {
      when: resource.has('data', 'content'),
      fr: `La ressource est faite {de données} ou {de contenus}`,
      en: `The resource is made of {data} or {content}`
    }
  ],
  cautions: [
    {
      when: replyTime.is('a-month', 'no-promise'),
      fr: `Vous répondez tard : réservez du temps la semaine suivante, sinon les apports de l’atelier resteront sans suite`,
      en: `You reply late: set time aside the week after, or the workshop’s contributions will go nowhere`
    }
  ],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Organiser un atelier de contribution dans un tiers-lieu`,
    summary: `Devant un écran, on n’ose pas toujours ; à plusieurs, on essaie. Un tiers-lieu ou une médiathèque peut prêter la salle ; vous préparez cinq tâches courtes et vous restez pour répondre.`,
    firstStep: `Appelez un lieu proche et proposez deux heures, à une date. Dites ce que les gens feront et ce qui sera prêt à la fin. Demandez qui est assuré pour l’accueil, le lieu ou vous.`,
    evidence: `Vous avez relu et intégré les apports de l’atelier, et remercié les personnes.`
  },
  en: {
    title: `Hold a contribution workshop in a community space`,
    summary: `In front of a screen people do not always dare; together, they try. A library or a community space may lend the room; you prepare five short tasks and stay to answer.`,
    firstStep: `Call a place nearby and offer two hours, on a date. Say what people will do and what will be ready by the end. Ask who is insured for visitors, the place or you.`,
    evidence: `You have reviewed and included the workshop’s contributions, and thanked the people.`
  }
});
