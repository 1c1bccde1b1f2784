import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { answer, answersFrom } from '#engine/reason/answer.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { faultsOf } from '../notes/law.ts';
import { stepsIn } from '../notes/steps-in.ts';
import { noteOf, saidIn, type Typed } from './typed.ts';

/* What decides a case begins somewhere: a note that names the day of a signature, or of a licence, says the first gesture. */

/** A corpus or a database whose money or post ends, in three trades. */
const dataThatEnds: readonly (readonly [string, Answers, Typed])[] = [
  [
    'the pollen counts of an association, whose analyst’s grant ends',
    answersFrom(
      answer(motive, 'after-funding'),
      answer(maturity, 'infrastructure'),
      answer(resource, 'data'),
      answer(field, 'health'),
      answer(carrier, 'association'),
      answer(danger, 'money-ends', 'person-leaves'),
      answer(agreement, 'co-authors', 'board'),
      answer(outsideContributors, 'several'),
      answer(users, 'public', 'local-authorities'),
      answer(organisations, 'four-plus'),
      answer(sensitiveData, 'none'),
      answer(licence, 'dont-know'),
      answer(releasePeople, 'one'),
      answer(currentIncome, 'grant'),
      answer(runway, 'three-to-six')
    ),
    {
      thing: 'la base des pollens',
      pieces: 'comptages',
      ending: 'la subvention',
      'ending-date': '2027-04-30',
      owners: 'les hôpitaux et les jardins botaniques'
    }
  ],
  [
    'the orchard varieties of an agronomy laboratory, whose post ends',
    answersFrom(
      answer(motive, 'after-funding', 'more-hands'),
      answer(maturity, 'growth'),
      answer(resource, 'data'),
      answer(field, 'farming'),
      answer(carrier, 'research'),
      answer(danger, 'money-ends'),
      answer(agreement, 'employer', 'co-authors'),
      answer(outsideContributors, 'diverse'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(users, 'researchers', 'nonprofits'),
      answer(organisations, 'four-plus'),
      answer(sensitiveData, 'none'),
      answer(licence, 'permissive'),
      answer(currentIncome, 'call'),
      answer(runway, 'three-to-six')
    ),
    {
      thing: 'le catalogue des variétés',
      pieces: 'fiches',
      ending: 'le contrat de la documentaliste',
      'ending-date': '2027-03-15',
      owners: 'l’institut, les conservatoires et les croqueurs'
    }
  ],
  [
    'the speed surveys of a county, whose project officer leaves',
    answersFrom(
      answer(motive, 'after-funding'),
      answer(maturity, 'growth'),
      answer(resource, 'data'),
      answer(field, 'transport'),
      answer(carrier, 'local-authority'),
      answer(danger, 'money-ends', 'person-leaves'),
      answer(agreement, 'source-owner'),
      answer(outsideContributors, 'several'),
      answer(users, 'local-authorities', 'nonprofits'),
      answer(organisations, 'two-three'),
      answer(sensitiveData, 'none'),
      answer(licence, 'permissive'),
      answer(currentIncome, 'grant'),
      answer(runway, 'three-to-six')
    ),
    {}
  ]
];

/** A living collection whose host closes, under a clause that its author wants to lift, in three trades. */
const placesThatClose: readonly (readonly [string, Answers, Typed])[] = [
  [
    'the choir scores of a conductor',
    answersFrom(
      answer(motive, 'rights', 'answer-somebody'),
      answer(maturity, 'growth'),
      answer(resource, 'content'),
      answer(field, 'culture'),
      answer(carrier, 'informal-group'),
      answer(danger, 'place-closes'),
      answer(agreement, 'co-authors'),
      answer(access, 'living'),
      answer(reuseRights, 'restricted'),
      answer(contributionChannel, 'public'),
      answer(startingPoint, 'own-work'),
      answer(outsideContributors, 'several'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(users, 'public'),
      answer(sensitiveData, 'none'),
      answer(licence, 'non-commercial'),
      answer(recipient, 'association')
    ),
    {
      thing: 'le fonds de partitions',
      pieces: 'arrangements',
      'ending-date': '2027-02-20',
      owners: 'les trente chefs de chœur'
    }
  ],
  [
    'the lesson cards of a swimming teacher',
    answersFrom(
      answer(motive, 'rights'),
      answer(maturity, 'growth'),
      answer(resource, 'content'),
      answer(field, 'school'),
      answer(carrier, 'individual'),
      answer(danger, 'place-closes'),
      answer(agreement, 'co-authors'),
      answer(access, 'living'),
      answer(reuseRights, 'restricted'),
      answer(contributionChannel, 'public'),
      answer(startingPoint, 'own-work'),
      answer(outsideContributors, 'several'),
      answer(users, 'education'),
      answer(sensitiveData, 'none'),
      answer(licence, 'non-commercial'),
      answer(contributorsOnDuty, 'some'),
      answer(recipient, 'nobody'),
      answer(inKindOffers, 'hosting')
    ),
    {
      thing: 'le site des fiches de natation',
      pieces: 'fiches',
      'ending-date': '2027-01-31',
      owners: 'les collègues d’EPS'
    }
  ],
  [
    'the easy-to-read texts of a group of carers',
    answersFrom(
      answer(motive, 'answer-somebody'),
      answer(maturity, 'growth'),
      answer(resource, 'content'),
      answer(field, 'solidarity'),
      answer(carrier, 'informal-group'),
      answer(danger, 'place-closes'),
      answer(agreement, 'co-authors'),
      answer(access, 'living'),
      answer(reuseRights, 'restricted'),
      answer(contributionChannel, 'public'),
      answer(startingPoint, 'own-work'),
      answer(outsideContributors, 'diverse'),
      answer(users, 'public', 'nonprofits'),
      answer(sensitiveData, 'none'),
      answer(licence, 'non-commercial'),
      answer(recipient, 'host')
    ),
    {}
  ]
];

/** Words that leave whoever reads to guess who is meant, or what is to be done. */
const opaque =
  /pour ce qui en dépend|la personne qui sait|équipe d’origine|chaque ligne a deux noms|en a fait une part/iu;

const cases = [...dataThatEnds, ...placesThatClose];

const signs = 'step-data-after-funding-agreement-among-several';
const asksAuthors = 'get-agreements';

describe.each(cases)('%s', (_, answers, typed) => {
  it.each(locales)('reads no words that name nobody, and breaks no law (%s)', (locale) => {
    const written = noteOf(answers, locale === 'fr' ? typed : {}, locale);
    expect(faultsOf(written)).toEqual([]);
    expect(saidIn(written)).not.toMatch(opaque);
  });
});

it.each([
  ...dataThatEnds.map(([name, ...rest]) => [name, signs, ...rest] as const),
  ...placesThatClose.map(([name, ...rest]) => [name, asksAuthors, ...rest] as const)
])('%s: how the step that decides begins is told in full', (_, id, answers, typed) => {
  expect(stepsIn(noteOf(answers, typed).sheet).find((step) => step.id === id)?.first).toMatch(/\p{L}/u);
});

it.each(dataThatEnds)(
  'the agreement of %s says who sits, and whose the name and the address are',
  (_, answers, typed) => {
    expect(saidIn(noteOf(answers, typed))).toMatch(/tient le nom et l’adresse.*Comité : deux fournisseurs/u);
  }
);

it.each(placesThatClose)(
  '%s: nobody is promised that a signature is back by Christmas',
  (_, answers, typed) => {
    const month = stepsIn(noteOf(answers, typed).sheet).filter(({ due }) => due <= '2026-12-28');
    expect(month.filter(({ done }) => /signée?s?\b/u.test(done)).map(({ title }) => title)).toEqual([]);
  }
);

it('positions are rounded off where a place may be read in the data, and nowhere else', () => {
  const rounded = dataThatEnds.filter(([, answers, typed]) =>
    saidIn(noteOf(answers, typed)).includes('Arrondissez')
  );
  expect(rounded.map(([name]) => name)).toEqual([dataThatEnds[1]?.[0]]);
});
