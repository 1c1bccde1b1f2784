import { answersFrom, answer } from '#engine/reason/answer.ts';
import { ambassadors } from '#knowledge/questions/disseminate/ambassadors.ts';
import { listed } from '#knowledge/questions/disseminate/listed.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';
import { namePolicy } from '#knowledge/questions/disseminate/name-policy.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { pitchTested } from '#knowledge/questions/disseminate/pitch-tested.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { reuseList } from '#knowledge/questions/disseminate/reuse-list.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { contributiveValue } from '#knowledge/questions/identify/contributive-value.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { firstContributionTime } from '#knowledge/questions/produce/first-contribution-time.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { inclusion } from '#knowledge/questions/produce/inclusion.ts';
import { replyTime } from '#knowledge/questions/produce/reply-time.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { reviewer } from '#knowledge/questions/produce/reviewer.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** An employee who made a tool that half of her trade wants, and whom nobody asked. */
export const dairyEmployee: Person = {
  id: 'dairy-employee',
  name: {
    fr: `Étiquette juste`,
    en: `Fair label`
  },
  who: {
    fr: `Une salariée sans mandat et son outil`,
    en: `An employee without a mandate and her tool`
  },
  story: {
    fr: `Amandine est technicienne qualité dans une laiterie de deux cents personnes. En deux ans, un peu au bureau et beaucoup le dimanche, elle a écrit un petit logiciel qui compose l’étiquette d’un fromage : allergènes, valeurs, langue du pays. Six collègues d’autres laiteries s’en servent depuis un salon ; elle le leur envoie par courriel, sans l’avoir dit à son directeur. L’un d’eux lui demande une licence par écrit. Le service informatique vient de trouver le fichier et veut l’effacer. Son contrat parle d’inventions, pas de logiciels. Elle ignore s’il faut demander pardon ou permission.`,
    en: `Amandine is a quality technician in a dairy of two hundred people. In two years, a little at the office and a lot on Sundays, she wrote a small program that composes the label of a cheese: allergens, values, language of the country. Six colleagues in other dairies have used it since a trade fair; she sends it to them by email, and has not told her director. One of them asks her for a licence in writing. The IT department has just found the file and wants to delete it. Her contract speaks of inventions, not of software. She does not know whether to ask for forgiveness or permission.`
  },
  purpose: {
    fr: `Un logiciel qui compose des étiquettes justes pour les fromageries, grandes ou petites.`,
    en: `A program that composes accurate labels for cheese dairies, large or small.`
  },
  answers: answersFrom(
    answer(motive, 'rights', 'convince'),
    answer(maturity, 'first-users'),
    answer(resource, 'software'),
    answer(field, 'farming'),
    answer(carrier, 'employee'),
    answer(danger, 'place-closes'),
    answer(agreement, 'employer'),
    answer(access, 'on-request'),
    answer(reuseRights, 'unwritten'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'same-circle'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(capture, 'everything'),
    answer(continuity, 'from-a-copy'),
    answer(transparency, 'none'),
    answer(sharedPower, 'not-yours'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'closed'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'dont-know'),
    answer(problemReach, 'thousands'),
    answer(users, 'companies'),
    answer(organisations, 'one'),
    answer(communitySize, 'one-to-three'),
    answer(contributiveValue, 'mixed'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'hierarchy'),
    answer(returnWanted, 'credit'),
    answer(workplace, 'email'),
    answer(firstContributions, 'review', 'field-tests'),
    answer(firstContributionTime, 'a-day'),
    answer(replyTime, 'two-days'),
    answer(usersProduce, 'partly'),
    answer(usableByOthers, 'with-help'),
    answer(closedDependency, 'replaceable'),
    answer(reviewer, 'nobody'),
    answer(contributorsOnDuty, 'most'),
    answer(inclusion, 'later'),
    answer(releasePeople, 'one'),
    answer(nameOwner, 'employer'),
    answer(politicalSupport, 'none'),
    answer(writtenRules, 'none'),
    answer(stakeholders, 'users', 'companies'),
    answer(promise, 'nothing'),
    answer(largestFunder, 'no-budget'),
    answer(recognition, 'none'),
    answer(needs, 'nothing'),
    answer(inKindOffers, 'none'),
    answer(recipient, 'nobody'),
    answer(wouldSuffer, 'companies'),
    answer(paidServices, 'none'),
    answer(proof, 'demo'),
    answer(nextAudience, 'companies'),
    answer(pitchTested, 'understood'),
    answer(listed, 'nowhere'),
    answer(reuseList, 'informal'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'no'),
    answer(ambassadors, 'one-to-three'),
    answer(providers, 'none'),
    answer(spreadModel, 'copies')
  ),
  objects: {
    fr: {
      'own-question': `Cet outil est-il à moi ou à la laiterie, et comment le dire à mon directeur ?`,
      thing: `le logiciel d’étiquettes`,
      pieces: `étiquettes`,
      offer: `la demande d’une licence par écrit`,
      ending: `le fichier sur le serveur de la laiterie`,
      owners: `la laiterie`,
      'audience-name': `le directeur de la laiterie`,
      'offer-from': `le collègue qui veut une licence`,
      users: `les six collègues`
    },
    en: {
      'own-question': `Is this tool mine or the dairy’s, and how do I tell my director?`,
      thing: `the label program`,
      pieces: `labels`,
      offer: `the request for a licence in writing`,
      ending: `the file on the dairy’s server`,
      owners: `the dairy`,
      'audience-name': `the director of the dairy`,
      'offer-from': `the colleague who wants a licence`,
      users: `the six colleagues`
    }
  }
};
