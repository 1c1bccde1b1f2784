import { describe, expect, it } from 'vitest';
import { answer } from '#engine/reason/answer.ts';
import { outcomeAdvice } from '#knowledge/advice/outcome/index.ts';
import { namePolicy } from '#knowledge/questions/disseminate/name-policy.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import { statusOf, type Said } from './profile.ts';

/** A commons that stands in every respect; each test takes something from it. */
const established: readonly Said[] = [
  answer(maturity, 'growth'),
  answer(resource, 'software'),
  answer(carrier, 'association'),
  answer(access, 'living'),
  answer(reuseRights, 'free-traced'),
  answer(contributionChannel, 'public-with-deadline'),
  answer(outsideContributors, 'diverse'),
  answer(roadmapDecision, 'written-rules'),
  answer(capture, 'nothing'),
  answer(continuity, 'relay'),
  answer(transparency, 'discussed'),
  answer(upkeep, 'lasting'),
  answer(neighbour, 'none'),
  answer(startingPoint, 'own-work'),
  answer(organisations, 'four-plus'),
  answer(ownRevenue, 'none'),
  answer(releasePeople, 'three-plus'),
  answer(largestFunder, 'under-30'),
  answer(mainFunderLeaves, 'nothing'),
  answer(namePolicy, 'charter')
];

/** What such a project is told of itself, once these answers have replaced those of the commons that stands. */
const toldWith = (...changes: readonly Said[]) =>
  outcomeAdvice.filter(({ id }) => statusOf(id, ...established, ...changes) === 'retained');

const calledWith = (...changes: readonly Said[]): string[] =>
  toldWith(...changes).map(({ id }) => id.replace('outcome-', ''));

/** Every sentence of it, in both languages. */
const wordsWith = (...changes: readonly Said[]): string =>
  toldWith(...changes)
    .flatMap(({ fr, en }) => [...Object.values(fr), ...Object.values(en)])
    .join(' ');

describe('an established commons', () => {
  it('is one where nothing is missing', () => {
    expect(calledWith()).toEqual(['established']);
  });

  it.each([
    ['the name is kept from others', [answer(namePolicy, 'forbidden')]],
    [
      'one funder holds most of the means',
      [answer(largestFunder, 'over-60'), answer(currentIncome, 'grant')]
    ],
    ['the departure of a funder stops everything', [answer(mainFunderLeaves, 'stops')]],
    ['a single person can publish', [answer(releasePeople, 'one')]],
    ['a single organisation takes part', [answer(organisations, 'one')]],
    ['accounts stay inside', [answer(transparency, 'internal')]],
    [
      'a group decides without any written rule',
      [answer(roadmapDecision, 'group-with-outsiders'), answer(writtenRules, 'none')]
    ],
    [
      'the rules are written and nobody may change them',
      [answer(roadmapDecision, 'group-with-outsiders'), answer(writtenRules, 'written')]
    ],
    ['several parts can be closed again', [answer(capture, 'several-parts')]],
    ['what was published once is not kept up', [answer(access, 'frozen')]]
  ])('is not one where %s', (_, changes) => {
    expect(calledWith(...changes)).toEqual(['building']);
  });
});

describe('whoever decides alone', () => {
  it.each(['carrier-silently', 'carrier-publicly'] as const)(
    'is told so, however well the rest stands (%s)',
    (decision) => {
      for (const intention of ['now', 'later', 'no'] as const) {
        const changes = [answer(roadmapDecision, decision), answer(sharedPower, intention)];
        expect(calledWith(...changes)).toEqual(['single-vendor']);
      }
    }
  );

  it('is not told that they hold the keys, where nobody can close anything', () => {
    const words = wordsWith(answer(roadmapDecision, 'carrier-publicly'), answer(capture, 'nothing'));
    expect(words).not.toMatch(/tient les clés|holds the keys/);
  });

  it('is told that it is a public resource, where a public body does', () => {
    for (const body of ['local-authority', 'state-body', 'research'] as const) {
      const called = calledWith(answer(carrier, body), answer(roadmapDecision, 'carrier-silently'));
      expect(called, body).not.toContain('building');
      expect(called, body).toContain('single-vendor');
    }
    expect(
      calledWith(answer(carrier, 'local-authority'), answer(roadmapDecision, 'carrier-silently'))
    ).toContain('public-service');
  });

  it('is never called a service where the resource is a course or a schema', () => {
    const changes = [
      answer(carrier, 'local-authority'),
      answer(resource, 'content'),
      answer(roadmapDecision, 'carrier-publicly')
    ];
    expect(wordsWith(...changes)).not.toMatch(/service public numérique|digital public service/);
  });
});

describe('whoever decides with others', () => {
  it('is not told that a single actor decides', () => {
    for (const decision of ['group-with-outsiders', 'written-rules'] as const) {
      for (const closing of ['everything', 'several-parts', 'one-part', 'nothing'] as const) {
        const called = calledWith(answer(roadmapDecision, decision), answer(capture, closing));
        expect(called, `${decision}, ${closing}`).not.toContain('single-vendor');
      }
    }
  });

  it('has no commons yet while one actor can close everything', () => {
    expect(calledWith(answer(capture, 'everything'))).toEqual(['in-between', 'reenclosure']);
  });
});

describe('without a free licence', () => {
  it.each(['unwritten', 'restricted'] as const)(
    'nothing is called open, free or a commons (%s)',
    (rights) => {
      for (const level of ['frozen', 'living'] as const) {
        expect(calledWith(answer(reuseRights, rights), answer(access, level))).toEqual(['visible']);
      }
    }
  );

  it('a project that nobody can obtain is not shared, whoever contributes', () => {
    const kept = [answer(access, 'none'), answer(reuseRights, 'unwritten')] as const;
    for (const who of ['nobody', 'same-circle'] as const) {
      expect(
        calledWith(...kept, answer(outsideContributors, who), answer(roadmapDecision, 'carrier-silently'))
      ).toEqual(['not-shared']);
    }
  });

  it('what is finished once published is not called open', () => {
    const closed = [answer(access, 'none'), answer(reuseRights, 'unwritten'), answer(upkeep, 'one-off')];
    expect(wordsWith(...closed)).not.toMatch(/livrable ouvert|open deliverable/);
  });
});

describe('a free licence alone', () => {
  it('does not open what is only given on request', () => {
    for (const level of ['none', 'on-request'] as const) {
      const called = calledWith(answer(access, level), answer(reuseRights, 'free-traced'));
      expect(called, level).toEqual(['club']);
    }
  });

  it('does not make a community where nobody contributes, however open the door', () => {
    expect(calledWith(answer(outsideContributors, 'nobody'))).toEqual(['open-resource']);
  });
});

describe('a neighbour that is alive', () => {
  const beside = [answer(neighbour, 'alive'), answer(startingPoint, 'scratch')];

  it('makes a likely duplicate of what begins', () => {
    for (const stage of ['idea', 'prototype', 'first-users'] as const) {
      expect(calledWith(...beside, answer(maturity, stage)), stage).toContain('duplicate');
    }
  });

  it('does not make one of a commons that others already depend on', () => {
    for (const stage of ['growth', 'infrastructure'] as const) {
      expect(calledWith(...beside, answer(maturity, stage)), stage).not.toContain('duplicate');
    }
  });
});

describe('a funder who objects that there are only two of them', () => {
  const objects = (...changes: readonly Said[]) =>
    statusOf('objection-only-two', ...established, answer(recipient, 'association'), ...changes);

  it('is answered where one or two people can publish, and not where many can', () => {
    for (const few of ['one', 'two'] as const) expect(objects(answer(releasePeople, few))).toBe('retained');
    for (const crowd of ['sixteen-to-hundred', 'over-hundred'] as const) {
      expect(objects(answer(releasePeople, 'three-plus'), answer(communitySize, crowd))).toBe('discarded');
    }
  });
});
