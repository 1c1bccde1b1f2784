import { describe, expect, it } from 'vitest';
import { answer } from '#engine/reason/answer.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { firstContributionTime } from '#knowledge/questions/produce/first-contribution-time.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { replyTime } from '#knowledge/questions/produce/reply-time.ts';
import { reviewer } from '#knowledge/questions/produce/reviewer.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { statusOf, warningsOf, type Said } from './profile.ts';

const contributed = [
  answer(maturity, 'growth'),
  answer(neighbour, 'none'),
  answer(resource, 'data'),
  answer(access, 'living'),
  answer(reuseRights, 'free'),
  answer(users, 'public'),
  answer(nextAudience, 'public'),
  answer(contributionChannel, 'public-with-deadline'),
  answer(outsideContributors, 'diverse'),
  answer(roadmapDecision, 'group-with-outsiders'),
  answer(continuity, 'documented'),
  answer(firstContributions, 'data'),
  answer(firstContributionTime, 'under-an-hour'),
  answer(replyTime, 'two-days'),
  answer(reviewer, 'peer'),
  answer(releasePeople, 'two'),
  answer(usableByOthers, 'documented'),
  answer(closedDependency, 'none'),
  answer(measures, 'yes')
] as const;

const quick = [
  'influencer-challenge',
  'influencer-five-minutes',
  'mayor-residents-improve',
  'jourdain-ten-minutes',
  'jourdain-free-to-stop'
];

const saidTo = (...said: readonly Said[]) =>
  quick.filter((id) => statusOf(id, ...contributed, ...said) === 'retained');

describe('what people trust with their safety', () => {
  const trusted: readonly (readonly [string, readonly Said[]])[] = [
    [
      'a daily bulletin of the river',
      [answer(field, 'maps'), answer(promise, 'written'), answer(wouldSuffer, 'public', 'local-authorities')]
    ],
    [
      'avalanche reports',
      [answer(field, 'nature'), answer(promise, 'written'), answer(wouldSuffer, 'public')]
    ],
    ['drug sheets', [answer(field, 'health'), answer(promise, 'nothing'), answer(wouldSuffer, 'nonprofits')]]
  ];

  it.each(trusted)('%s: nobody is called to correct it in public, as a game, or for once', (_, said) => {
    expect(saidTo(...said)).toEqual([]);
    expect(warningsOf('rule-review', ...contributed, ...said).join()).toMatch(/avant de montrer/u);
    expect(statusOf('rule-review', ...contributed, ...said)).toBe('retained');
  });

  it('bird names are another matter', () => {
    const birds = [
      answer(field, 'nature'),
      answer(promise, 'best-effort'),
      answer(wouldSuffer, 'public')
    ] as const;
    expect(saidTo(...birds)).toEqual(quick);
    expect(warningsOf('rule-review', ...contributed, ...birds).join()).not.toMatch(/avant de montrer/u);
  });
});

describe('weeks of help with a trial', () => {
  const trial = (...said: readonly Said[]) =>
    statusOf('innovation-six-weeks', ...contributed, answer(needs, 'maintenance'), ...said);

  it('are not offered by who suspends the rest, or is worn out', () => {
    expect(trial(answer(runway, 'three-to-six'), answer(danger, 'money-ends'))).toBe('discarded');
    expect(trial(answer(runway, 'under-three-months'), answer(danger, 'none'))).toBe('discarded');
    expect(trial(answer(runway, 'over-eighteen'), answer(danger, 'person-leaves'))).toBe('discarded');
  });

  it('are not offered of a machine', () => {
    const machine = [answer(runway, 'six-to-eighteen'), answer(danger, 'none'), answer(resource, 'hardware')];
    expect(trial(...machine)).toBe('discarded');
  });

  it('are by who has a year ahead', () => {
    expect(trial(answer(runway, 'six-to-eighteen'), answer(danger, 'none'))).toBe('retained');
  });
});

describe('whoever holds the name, the accounts and the servers', () => {
  const held = (...said: readonly Said[]) => warningsOf('outcome-building', ...contributed, ...said).join();

  it.each(['supplier', 'employer', 'one-person'] as const)('as a %s, can cut everything off', (owner) => {
    const said = [answer(capture, 'one-part'), answer(nameOwner, owner)] as const;
    expect(held(...said)).toMatch(/peut tout couper/u);
    expect(statusOf('influencer-belongs-to-all', ...contributed, ...said)).toBe('discarded');
    expect(statusOf('outcome-established', ...contributed, ...said)).toBe('discarded');
  });

  it('does not where it is a neutral entity, or the carrier', () => {
    for (const owner of ['neutral', 'carrier'] as const)
      expect(held(answer(capture, 'one-part'), answer(nameOwner, owner))).not.toMatch(/tout couper/u);
  });
});
