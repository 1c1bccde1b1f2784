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
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
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
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { contributiveValue } from '#knowledge/questions/identify/contributive-value.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
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
import { licence } from '#knowledge/questions/produce/licence.ts';
import { replyTime } from '#knowledge/questions/produce/reply-time.ts';
import { returnExceptions } from '#knowledge/questions/produce/return-exceptions.ts';
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
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** Volunteers who bring free software into a language that few speak. */
export const translatorsCollective: Person = {
  id: 'translators-collective',
  name: {
    fr: `Logiciels en breton`,
    en: `Software in Breton`
  },
  who: {
    fr: `Un collectif de traduction`,
    en: `A translators’ collective`
  },
  story: {
    fr: `Le jeudi soir, une dizaine de personnes se retrouvent dans un café de Carhaix pour traduire en breton les logiciels libres de l’école et de la maison. Enseignantes, étudiants, un retraité des postes : personne n’est payé pour cela. Qui traduit choisit, et le reste de la table relit. Leur glossaire vient d’un collectif gallois, toujours actif, dont elles et ils ont repris la base. Trente autres traduisent à distance. Une association culturelle encaisse pour le groupe une petite subvention de la région, presque tout le budget. Le désaccord sur les mots anciens revient chaque mois, sans que personne n’arbitre.`,
    en: `On Thursday evenings, ten or so people meet in a café in Carhaix to translate into Breton the free software of school and home. Teachers, students, a retired postman: nobody is paid for it. Whoever translates chooses, and the rest of the table reviews. Their glossary comes from a Welsh collective, still active, whose database they took over. Thirty more translate from afar. A cultural association receives for the group a small grant from the region, nearly the whole budget. The quarrel over old words comes back every month, and nobody settles it.`
  },
  purpose: {
    fr: `Les logiciels libres du quotidien traduits en breton, et le glossaire qui les accorde.`,
    en: `Everyday free software translated into Breton, and the glossary that keeps it consistent.`
  },
  answers: answersFrom(
    answer(motive, 'verdict'),
    answer(maturity, 'growth'),
    answer(resource, 'content', 'data'),
    answer(field, 'language'),
    answer(carrier, 'informal-group'),
    answer(danger, 'dispute'),
    answer(agreement, 'co-authors', 'source-owner'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'group-with-outsiders'),
    answer(capture, 'nothing'),
    answer(continuity, 'documented'),
    answer(transparency, 'internal'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'alive'),
    answer(neighbourWish, 'own'),
    answer(startingPoint, 'fork'),
    answer(rights, 'clear'),
    answer(problemReach, 'four-to-twenty'),
    answer(users, 'public', 'education'),
    answer(organisations, 'two-three'),
    answer(communitySize, 'sixteen-to-hundred'),
    answer(contributiveValue, 'contributive'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'none'),
    answer(opponents, 'nobody'),
    answer(returnWanted, 'improvements'),
    answer(returnExceptions, 'data'),
    answer(licence, 'several-free'),
    answer(workplace, 'open-wiki'),
    answer(firstContributions, 'translation', 'review', 'network'),
    answer(firstContributionTime, 'under-an-hour'),
    answer(replyTime, 'two-days'),
    answer(usersProduce, 'yes'),
    answer(usableByOthers, 'documented'),
    answer(closedDependency, 'none'),
    answer(reviewer, 'peer'),
    answer(contributorsOnDuty, 'none'),
    answer(inclusion, 'in-part'),
    answer(releasePeople, 'three-plus'),
    answer(nameOwner, 'carrier'),
    answer(decisionToday, 'doers'),
    answer(writtenRules, 'written'),
    answer(stakeholders, 'contributors', 'users'),
    answer(promise, 'best-effort'),
    answer(largestFunder, 'over-60'),
    answer(mainFunderLeaves, 'slows'),
    answer(recognition, 'name'),
    answer(conflictPath, 'none'),
    answer(needs, 'translation', 'animation', 'communication'),
    answer(inKindOffers, 'premises', 'translation'),
    answer(recipient, 'host'),
    answer(generalInterest, 'likely'),
    answer(wouldSuffer, 'public'),
    answer(paidServices, 'none'),
    answer(runway, 'six-to-eighteen'),
    answer(fundraisingTime, 'none'),
    answer(dependenceAccepted, 'high-for-a-time'),
    answer(refusedFunders, 'none'),
    answer(currentIncome, 'grant'),
    answer(proof, 'usage-figures'),
    answer(nextAudience, 'public', 'contributors'),
    answer(pitchTested, 'understood'),
    answer(listed, 'forge'),
    answer(reuseList, 'none'),
    answer(namePolicy, 'unclear'),
    answer(measures, 'partly'),
    answer(ambassadors, 'one-to-three'),
    answer(providers, 'none'),
    answer(spreadModel, 'federation')
  ),
  objects: {
    fr: {
      'own-question': `Qui tranche entre deux mots, et sommes-nous déjà un commun ?`,
      thing: `le glossaire`,
      pieces: `traductions`,
      owners: `la table du jeudi et le collectif gallois`,
      'neighbour-name': `le collectif gallois`,
      'certain-money': `une petite subvention de la région`
    },
    en: {
      'own-question': `Who settles between two words, and are we already a commons?`,
      thing: `the glossary`,
      pieces: `translations`,
      owners: `the Thursday table and the Welsh collective`,
      'neighbour-name': `the Welsh collective`,
      'certain-money': `a small grant from the region`
    }
  }
};
