import { answersFrom, answer } from '#engine/reason/answer.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
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
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** A public agent who contributes to somebody else’s commons in her job, and whose boss hesitates. */
export const riverTechnician: Person = {
  id: 'river-technician',
  name: {
    fr: `Étiage`,
    en: `Low water`
  },
  who: {
    fr: `Une technicienne de rivière et sa cheffe`,
    en: `A river technician and her manager`
  },
  story: {
    fr: `Anouk suit les rivières pour un syndicat de bassin. Le vendredi, elle envoie ses relevés de basses eaux à une base libre tenue par une association, et elle a écrit le programme qui les contrôle ; quatre syndicats l’ont copié. Sa cheffe le sait, trouve cela utile, et n’a jamais répondu par écrit. Le plan de charge se décide le 15 janvier. L’association demande une adhésion de 400 € et voudrait mettre le programme dans son dépôt. Anouk ne signe rien.`,
    en: `Anouk watches rivers for a catchment board. On Fridays she sends her low-water readings to an open base kept by an association, and she wrote the program that checks them; four other boards have copied it. Her manager knows, finds it useful, and has never answered in writing. The workplan is decided on 15 January. The association asks for a €400 membership and would like the program in its repository. Anouk signs nothing.`
  },
  purpose: {
    fr: `Savoir partout quand une rivière manque d’eau.`,
    en: `Knowing everywhere when a river runs short of water.`
  },
  answers: answersFrom(
    answer(motive, 'answer-somebody', 'convince'),
    answer(offerKind, 'fee', 'use'),
    answer(maturity, 'first-users'),
    answer(resource, 'software'),
    answer(field, 'maps'),
    answer(carrier, 'employee'),
    answer(danger, 'none'),
    answer(agreement, 'employer'),
    answer(access, 'on-request'),
    answer(reuseRights, 'unwritten'),
    answer(contributionChannel, 'none'),
    answer(outsideContributors, 'nobody'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(capture, 'nothing'),
    answer(continuity, 'documented'),
    answer(transparency, 'none'),
    answer(sharedPower, 'not-yours'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'alive'),
    answer(neighbourWish, 'contribute'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'unclear'),
    answer(users, 'local-authorities', 'nonprofits'),
    answer(organisations, 'four-plus'),
    answer(ownRevenue, 'none'),
    answer(sensitiveData, 'none'),
    answer(nameOwner, 'one-person'),
    answer(needs, 'nothing'),
    answer(nextAudience, 'officials'),
    answer(politicalSupport, 'one-person')
  ),
  objects: {
    fr: {
      'own-question': `Comment obtenir un oui écrit, et au nom de qui donner le programme ?`,
      thing: `le programme de contrôle`,
      pieces: `relevés`,
      offer: `une adhésion de 400 € et le programme dans leur dépôt`,
      'offer-from': `l’association`,
      owners: `le syndicat de bassin`,
      'decision-date': '2027-01-15',
      'neighbour-name': `la base des basses eaux`,
      'audience-name': `la cheffe du service`
    },
    en: {
      'own-question': `How do I get a written yes, and in whose name is the program given?`,
      thing: `the checking program`,
      pieces: `readings`,
      offer: `a €400 membership, and the program in their repository`,
      'offer-from': `the association`,
      owners: `the catchment board`,
      'decision-date': '2027-01-15',
      'neighbour-name': `the low-water base`,
      'audience-name': `the head of the department`
    }
  }
};
