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
import { retainedAmong, statusOf, type Said } from './profile.ts';

/** Free, kept up, with a few others around: each project changes some of it. */
const open: readonly Said[] = [
  answer(maturity, 'growth'),
  answer(resource, 'software'),
  answer(carrier, 'association'),
  answer(access, 'living'),
  answer(reuseRights, 'free-traced'),
  answer(contributionChannel, 'public'),
  answer(outsideContributors, 'several'),
  answer(communitySize, 'one-to-three'),
  answer(roadmapDecision, 'group-with-outsiders'),
  answer(writtenRules, 'none'),
  answer(capture, 'one-part'),
  answer(continuity, 'documented'),
  answer(transparency, 'published'),
  answer(upkeep, 'lasting'),
  answer(neighbour, 'none'),
  answer(startingPoint, 'own-work'),
  answer(organisations, 'two-three'),
  answer(releasePeople, 'two')
];

const kinds = ['software', 'data', 'content', 'hardware'] as const;
const bodies = ['local-authority', 'state-body', 'research'] as const;

const called = (...said: readonly Said[]): string[] =>
  retainedAmong(outcomeAdvice, ...open, ...said)
    .map((id) => id.replace('outcome-', ''))
    .sort();

/** All that they are told of themselves, in both languages. */
const words = (...said: readonly Said[]): string =>
  outcomeAdvice
    .filter(({ id }) => called(...said).includes(id.replace('outcome-', '')))
    .map(({ fr, en }) => JSON.stringify([fr, en]))
    .join();

describe('a team that decides alone, whose work others could take up', () => {
  const alone = [
    answer(roadmapDecision, 'carrier-silently'),
    answer(capture, 'nothing'),
    answer(continuity, 'relay'),
    answer(transparency, 'none')
  ];

  it('is told that one actor holds it, and never that a commons is being built', () => {
    for (const who of ['association', 'company', 'individual', 'cooperative'] as const)
      for (const later of ['now', 'later', 'no'] as const)
        expect(called(...alone, answer(carrier, who), answer(sharedPower, later)), who).toEqual([
          'single-vendor'
        ]);
  });

  it('whatever it shares, and although its accounts are published', () => {
    for (const what of kinds) {
      const said = [answer(resource, what), answer(transparency, 'published'), answer(capture, 'one-part')];
      expect(called(...alone, ...said, answer(sharedPower, 'later')), what).toEqual(['single-vendor']);
    }
  });
});

describe('rules that nobody wrote, a name that nobody may bear, one funder without whom all stops', () => {
  const fragile = [
    answer(outsideContributors, 'diverse'),
    answer(capture, 'nothing'),
    answer(continuity, 'relay'),
    answer(namePolicy, 'forbidden'),
    answer(largestFunder, 'over-60'),
    answer(currentIncome, 'grant'),
    answer(mainFunderLeaves, 'stops')
  ];

  it('are not an established commons, with one organisation or two', () => {
    for (const many of ['one', 'two-three', 'four-plus'] as const)
      expect(called(...fragile, answer(organisations, many)), many).toEqual(['building']);
  });

  it('nor where only one of these three is so', () => {
    const sound = [
      answer(roadmapDecision, 'written-rules'),
      answer(namePolicy, 'charter'),
      answer(largestFunder, 'under-30'),
      answer(mainFunderLeaves, 'nothing'),
      answer(capture, 'nothing'),
      answer(continuity, 'relay')
    ];
    expect(called(...sound)).toEqual(['established']);
    for (const lost of [
      answer(namePolicy, 'forbidden'),
      answer(mainFunderLeaves, 'stops'),
      answer(roadmapDecision, 'group-with-outsiders')
    ])
      expect(called(...sound, lost)).not.toContain('established');
  });
});

describe('what bears no licence', () => {
  const bare = answer(reuseRights, 'unwritten');

  it.each(kinds)('is seen and not to be reused, and no commons: %s', (what) => {
    expect(called(bare, answer(resource, what))).toEqual(['visible']);
  });

  it('is not said to be reusable by nobody, where a public body carries it', () => {
    for (const who of ['local-authority', 'state-body'] as const) {
      const given = [bare, answer(carrier, who), answer(roadmapDecision, 'carrier-silently')];
      expect(called(...given), who).toContain('visible');
      expect(called(...given), who).not.toContain('building');
      expect(words(...given)).not.toMatch(/rien n’est réutilisable|service public numérique/i);
    }
  });
});

describe('what the answers say of who decides and of what can be closed', () => {
  it('written rules are not one actor’s, even where all could be closed: that is named instead', () => {
    const given = [answer(roadmapDecision, 'written-rules'), answer(capture, 'everything')];
    for (const what of kinds)
      expect(called(...given, answer(resource, what)), what).toEqual(['in-between', 'reenclosure']);
  });

  it('a team that can close nothing is not told that it holds the keys', () => {
    for (const decision of ['carrier-publicly', 'carrier-silently'] as const)
      for (const who of ['company', 'association', 'state-body'] as const) {
        const given = [answer(roadmapDecision, decision), answer(capture, 'nothing'), answer(carrier, who)];
        expect(words(...given)).not.toMatch(/tient les clés|holds the keys/);
      }
  });
});

describe('what is closed and needs no upkeep', () => {
  const kept = [answer(upkeep, 'one-off'), answer(outsideContributors, 'nobody'), answer(ownRevenue, 'none')];

  it('is to be opened first, and is not called open', () => {
    for (const level of ['none', 'on-request'] as const)
      for (const what of kinds) {
        const given = [...kept, answer(access, level), answer(resource, what)];
        expect(words(...given, answer(reuseRights, 'unwritten'))).not.toMatch(/livrable ouvert/);
        expect(called(...given, answer(reuseRights, 'unwritten'))).toContain('not-shared');
      }
  });
});

describe('a public body that decides alone', () => {
  const alone = [answer(roadmapDecision, 'carrier-silently'), answer(sharedPower, 'no')];

  it('offers a public resource, be it a course, a code without licence or a service', () => {
    for (const what of ['content', 'software', 'online-service'] as const)
      for (const who of ['local-authority', 'state-body'] as const)
        expect(called(...alone, answer(carrier, who), answer(resource, what)), what).toContain(
          'public-service'
        );
    expect(words(...alone, answer(carrier, 'local-authority'))).not.toMatch(/service public numérique/i);
  });

  it('is not presumed where research carries: a laboratory may be private', () => {
    const given = [...alone, answer(carrier, 'research'), answer(outsideContributors, 'nobody')];
    expect(called(...given, answer(resource, 'online-service'))).toEqual(['open-resource']);
    expect(words(...given)).not.toMatch(/organisme public offre|public body offers/);
  });

  it('is not said of one that lets others decide', () => {
    for (const who of bodies) expect(called(answer(carrier, who))).not.toContain('public-service');
  });
});

describe('a neighbour that is alive', () => {
  const beside = [answer(neighbour, 'alive'), answer(startingPoint, 'scratch')];

  it('does not make a duplicate of what a hundred people keep, whatever they keep', () => {
    const many = [answer(outsideContributors, 'diverse'), answer(communitySize, 'over-hundred')];
    for (const what of kinds)
      for (const stage of ['growth', 'infrastructure'] as const)
        expect(called(...beside, ...many, answer(resource, what), answer(maturity, stage))).not.toContain(
          'duplicate'
        );
  });

  it('is named to whoever begins beside it, alone or for a town', () => {
    for (const who of ['individual', 'local-authority', 'company'] as const)
      expect(called(...beside, answer(carrier, who), answer(maturity, 'prototype'))).toContain('duplicate');
  });
});

it('a hundred contributors and three who publish are not told that they are only two', () => {
  const many = [
    answer(outsideContributors, 'diverse'),
    answer(communitySize, 'over-hundred'),
    answer(organisations, 'four-plus'),
    answer(releasePeople, 'three-plus')
  ];
  for (const [who, payee] of [
    ['association', 'association'],
    ['informal-group', 'host'],
    ['company', 'company']
  ] as const)
    expect(
      statusOf('objection-only-two', ...open, ...many, answer(carrier, who), answer(recipient, payee))
    ).toBe('discarded');
});
