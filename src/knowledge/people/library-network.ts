import { answersFrom, answer } from '#engine/reason/answer.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
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
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { Person } from './person.ts';

/** Libraries that could join a living program instead of opening their own. */
export const libraryNetwork: Person = {
  id: 'library-network',
  name: {
    fr: `Navette`,
    en: `Shuttle`
  },
  who: {
    fr: `Un réseau de bibliothèques et son catalogue maison`,
    en: `A library network and its home-made catalogue`
  },
  story: {
    fr: `Onze bibliothèques d’une communauté de communes prêtent avec Navette, un catalogue que Mireille a écrit il y a douze ans. Elle prend sa retraite fin juin, et personne d’autre n’a jamais ouvert le code. Solène, qui dirige le réseau, voulait publier Navette pour trouver de l’aide. Un stagiaire lui a montré Koha : libre, vivant, il fait presque tout, sauf la tournée du bibliobus. Le vice-président à la culture tient à « notre logiciel », deux bibliothécaires refusent de changer, et la reprise des fichiers de lecteurs fait peur. Aucun budget n’est voté.`,
    en: `Eleven libraries of a group of municipalities lend with Shuttle, a catalogue that Mireille wrote twelve years ago. She retires at the end of June, and nobody else has ever opened the code. Solène, who heads the network, wanted to publish Shuttle to find help. A trainee showed her Koha: free, alive, it does nearly everything except the rounds of the mobile library. The councillor for culture is fond of “our software”, two librarians refuse to change, and moving the readers’ files is frightening. No budget has been voted.`
  },
  purpose: {
    fr: `Le catalogue et le prêt des onze bibliothèques, avec la tournée du bibliobus.`,
    en: `The catalogue and lending of eleven libraries, with the rounds of the mobile library.`
  },
  answers: answersFrom(
    answer(motive, 'join-or-build', 'convince'),
    answer(maturity, 'first-users'),
    answer(resource, 'software'),
    answer(field, 'culture'),
    answer(carrier, 'local-authority'),
    answer(danger, 'person-leaves'),
    answer(agreement, 'employer', 'board'),
    answer(access, 'none'),
    answer(reuseRights, 'unwritten'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'nobody'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(capture, 'everything'),
    answer(continuity, 'all-stops'),
    answer(transparency, 'internal'),
    answer(sharedPower, 'now'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'alive'),
    answer(neighbourWish, 'join'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(users, 'public', 'local-authorities', 'culture'),
    answer(organisations, 'four-plus'),
    answer(sensitiveData, 'personal'),
    answer(nameOwner, 'carrier'),
    answer(politicalSupport, 'one-person'),
    answer(needs, 'deployment', 'training'),
    answer(nextAudience, 'officials')
  ),
  objects: {
    fr: {
      'own-question': `Faut-il publier notre catalogue, ou passer à Koha avant que Mireille parte ?`,
      thing: `le catalogue Navette`,
      pieces: `notices`,
      ending: `le travail de Mireille`,
      'ending-date': '2027-06-30',
      owners: `le vice-président à la culture et la communauté de communes`,
      'neighbour-name': `Koha`,
      'audience-name': `le vice-président à la culture`
    },
    en: {
      'own-question': `Should we publish our catalogue, or move to Koha before Mireille leaves?`,
      thing: `the Shuttle catalogue`,
      pieces: `records`,
      ending: `Mireille’s work`,
      'ending-date': '2027-06-30',
      owners: `the councillor for culture and the group of municipalities`,
      'neighbour-name': `Koha`,
      'audience-name': `the councillor for culture`
    }
  }
};
