import { answersFrom, answer } from '#engine/reason/answer.ts';
import { ambassadors } from '#knowledge/questions/disseminate/ambassadors.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { pitchTested } from '#knowledge/questions/disseminate/pitch-tested.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import { dependenceAccepted } from '#knowledge/questions/finance/dependence-accepted.ts';
import { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
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
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
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
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** Somebody with an idea, savings, and a quotation to sign. */
export const benchesIdea: Person = {
  id: 'benches-idea',
  name: {
    fr: `Où s’asseoir`,
    en: `Where to sit`
  },
  who: {
    fr: `Une aide-soignante, une idée et un devis`,
    en: `A care assistant, an idea and a quotation`
  },
  story: {
    fr: `Marlène, aide-soignante de nuit, accompagne son père qui ne marche plus cent mètres sans s’asseoir. Elle imagine une application : tous les bancs, les murets et les toilettes de la ville, avec l’avis des personnes âgées. Une agence demande 18 000 € pour la construire, offre valable jusqu’au 15 décembre, et propose de « déposer l’idée ». Son beau-frère voudrait des publicités. Marlène a 11 000 € d’économies, n’a cherché nulle part si cela existait, et n’en a parlé qu’à la famille. Elle voudrait que ce soit gratuit, et pour tout le monde.`,
    en: `Marlène, a care assistant on nights, walks with her father, who can no longer go a hundred metres without sitting down. She imagines an application: all the benches, low walls and toilets of the town, with the opinion of old people. An agency asks €18,000 to build it, an offer that stands until 15 December, and suggests “registering the idea”. Her brother-in-law would like advertising. Marlène has €11,000 in savings, has not looked anywhere to see whether it exists, and has spoken of it only to the family. She would like it to be free, and for everybody.`
  },
  purpose: {
    fr: `Savoir où s’asseoir en ville, quand on marche mal.`,
    en: `Knowing where to sit in town, when walking is hard.`
  },
  answers: answersFrom(
    answer(motive, 'answer-somebody', 'verdict'),
    answer(offerKind, 'fee', 'work'),
    answer(maturity, 'idea'),
    answer(resource, 'data', 'online-service'),
    answer(field, 'maps'),
    answer(carrier, 'individual'),
    answer(danger, 'none'),
    answer(agreement, 'only-us'),
    answer(sharedPower, 'now'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'not-searched'),
    answer(startingPoint, 'scratch'),
    answer(problemReach, 'thousands'),
    answer(users, 'public'),
    answer(organisations, 'one'),
    answer(contributiveValue, 'dont-know'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'dont-know'),
    answer(opponents, 'nobody'),
    answer(returnWanted, 'none'),
    answer(workplace, 'email'),
    answer(firstContributions, 'code', 'data', 'money'),
    answer(usersProduce, 'partly'),
    answer(closedDependency, 'dont-know'),
    answer(inclusion, 'planned'),
    answer(stakeholders, 'users'),
    answer(largestFunder, 'no-budget'),
    answer(needs, 'development'),
    answer(inKindOffers, 'none'),
    answer(recipient, 'nobody'),
    answer(generalInterest, 'dont-know'),
    answer(wouldSuffer, 'dont-know'),
    answer(paidServices, 'none'),
    answer(runway, 'over-eighteen'),
    answer(fundraisingTime, 'one-two'),
    answer(dependenceAccepted, 'dont-know'),
    answer(refusedFunders, 'unwritten'),
    answer(proof, 'none'),
    answer(nextAudience, 'public', 'funders'),
    answer(pitchTested, 'untested'),
    answer(ambassadors, 'nobody'),
    answer(spreadModel, 'central')
  ),
  objects: {
    fr: {
      'own-question': `Dois-je signer ce devis avant le 15 décembre, ou est-ce que cela existe déjà ?`,
      thing: `l’application des bancs`,
      offer: `le devis de l’agence, 18 000 €`,
      'decision-date': '2026-12-15',
      'certain-money': `11 000 € d’économies`,
      'offer-from': `l’agence`,
      refused: `la publicité`
    },
    en: {
      'own-question': `Should I sign this quotation before 15 December, or does it exist already?`,
      thing: `the bench application`,
      offer: `the agency’s quotation of €18,000`,
      'decision-date': '2026-12-15',
      'certain-money': `€11,000 in savings`,
      'offer-from': `the agency`,
      refused: `advertisers`
    }
  }
};
