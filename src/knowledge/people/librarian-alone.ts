import { answersFrom, answer } from '#engine/reason/answer.ts';
import { ambassadors } from '#knowledge/questions/disseminate/ambassadors.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { pitchTested } from '#knowledge/questions/disseminate/pitch-tested.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import { dependenceAccepted } from '#knowledge/questions/finance/dependence-accepted.ts';
import { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { contributiveValue } from '#knowledge/questions/identify/contributive-value.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { inclusion } from '#knowledge/questions/produce/inclusion.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
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

/** A librarian, alone with an idea and no budget. */
export const librarianAlone: Person = {
  id: 'librarian-alone',
  name: {
    fr: `Heures du conte partagées`,
    en: `Shared story hours`
  },
  who: {
    fr: `Une bibliothécaire, seule avec une idée`,
    en: `A librarian, alone with an idea`
  },
  story: {
    fr: `Nadia anime l’heure du conte dans la bibliothèque d’un bourg de 4 000 habitants. Chaque mois, elle cherche des histoires à lire en deux langues avec les familles qui viennent d’arriver, et elle sait que cinq collègues du département cherchent les mêmes. Elle voudrait un classeur commun : l’histoire, la façon de la raconter, ce que les enfants en ont fait. Elle y pense le soir, seule, sans un euro, et n’a pas encore regardé si quelqu’un l’avait déjà fait. Sa directrice craint que ce ne soit pas son travail.`,
    en: `Nadia runs the story hour in the library of a small town of 4,000 people. Every month she hunts for stories to read in two languages with families who have just arrived, and she knows that five colleagues in the county are hunting for the same ones. She would like a shared binder: the story, how to tell it, what the children made of it. She thinks about it in the evening, alone, without a penny, and has not yet looked whether somebody has already done it. Her manager fears that it is not her job.`
  },
  purpose: {
    fr: `Un classeur commun d’histoires à raconter en deux langues, écrit et relu par les bibliothèques qui s’en servent.`,
    en: `A shared binder of stories to tell in two languages, written and reviewed by the libraries that use it.`
  },
  answers: answersFrom(
    answer(motive, 'join-or-build', 'convince'),
    answer(maturity, 'idea'),
    answer(resource, 'content'),
    answer(field, 'culture'),
    answer(carrier, 'employee'),
    answer(danger, 'none'),
    answer(agreement, 'dont-know'),
    answer(sharedPower, 'now'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'not-searched'),
    answer(startingPoint, 'scratch'),
    answer(problemReach, 'four-to-twenty'),
    answer(users, 'public', 'education', 'culture'),
    answer(organisations, 'one'),
    answer(contributiveValue, 'mixed'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'hierarchy'),
    answer(returnWanted, 'dont-know'),
    answer(workplace, 'email'),
    answer(firstContributions, 'data', 'review', 'field-tests'),
    answer(usersProduce, 'yes'),
    answer(inclusion, 'planned'),
    answer(stakeholders, 'users', 'contributors'),
    answer(largestFunder, 'no-budget'),
    answer(politicalSupport, 'dont-know'),
    answer(needs, 'communication', 'hosting', 'translation'),
    answer(inKindOffers, 'translation'),
    answer(recipient, 'nobody'),
    answer(wouldSuffer, 'nobody'),
    answer(paidServices, 'none'),
    answer(runway, 'without-money'),
    answer(fundraisingTime, 'none'),
    answer(dependenceAccepted, 'low'),
    answer(refusedFunders, 'not-raised'),
    answer(proof, 'none'),
    answer(nextAudience, 'contributors', 'officials'),
    answer(pitchTested, 'untested'),
    answer(ambassadors, 'nobody'),
    answer(spreadModel, 'copies')
  ),
  objects: {
    fr: {
      'own-question': `Quelqu’un a-t-il déjà fait ce classeur, et ma directrice peut-elle dire oui ?`,
      thing: `le classeur d’histoires`,
      pieces: `histoires`,
      'audience-name': `la directrice`
    },
    en: {
      'own-question': `Has somebody already made this binder, and can my manager say yes?`,
      thing: `the story binder`,
      pieces: `stories`,
      'audience-name': `the library manager`
    }
  }
};
