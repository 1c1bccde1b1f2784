import { describe, expect, it } from 'vitest';
import { keeps } from '#engine/advise/advice.ts';
import { locales } from '#engine/locale.ts';
import { answer } from '#engine/reason/answer.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { piecesOf } from '#engine/text/blanks.ts';
import { argumentAdvice } from '#knowledge/advice/argument/index.ts';
import { boatContributionRules } from '#knowledge/advice/boat/boat-contribution-rules.ts';
import { boatAdvice } from '#knowledge/advice/boat/index.ts';
import { objectionAdvice } from '#knowledge/advice/objection/index.ts';
import { pitchSlots } from '#knowledge/kinds/pitch.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { reuseList } from '#knowledge/questions/disseminate/reuse-list.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { reviewer } from '#knowledge/questions/produce/reviewer.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { situationOf, statusOf, warningsOf, type Said } from './profile.ts';

/** A free software that some use already. */
const inUse: readonly Said[] = [
  answer(maturity, 'first-users'),
  answer(resource, 'software'),
  answer(carrier, 'association'),
  answer(access, 'living'),
  answer(reuseRights, 'free'),
  answer(licence, 'copyleft'),
  answer(usableByOthers, 'documented'),
  answer(rights, 'clear'),
  answer(agreement, 'board'),
  answer(needs, 'maintenance'),
  answer(closedDependency, 'none')
];

describe('the mayor is told', () => {
  it('that a price that doubles does not stop her, where nothing closed is beyond replacement', () => {
    expect(statusOf('mayor-sovereignty', ...inUse)).toBe('retained');
    expect(statusOf('mayor-sovereignty', ...inUse, answer(closedDependency, 'blocking'))).toBe('discarded');
    expect(warningsOf('mayor-sovereignty', ...inUse, answer(closedDependency, 'replaceable'))).toHaveLength(
      1
    );
  });

  it('nothing of closed components, where nobody was asked about them', () => {
    const aCourse = inUse.filter(([question]) => question !== resource.id);
    expect(statusOf('mayor-sovereignty', ...aCourse, answer(resource, 'content'))).toBe('discarded');
  });

  it('that she can change provider, only where there are several', () => {
    expect(statusOf('mayor-keep-control', ...inUse, answer(providers, 'several'))).toBe('retained');
    expect(statusOf('mayor-keep-control', ...inUse, answer(providers, 'one'))).toBe('discarded');
  });

  it('that several pay once, only where several are involved and the licence is free', () => {
    const together = answer(organisations, 'two-three');
    expect(statusOf('mayor-pay-once', ...inUse, together)).toBe('retained');
    expect(statusOf('mayor-pay-once', ...inUse, answer(organisations, 'one'))).toBe('discarded');
    expect(statusOf('mayor-pay-once', ...inUse, together, answer(licence, 'non-commercial'))).toBe(
      'discarded'
    );
  });

  it('that the project outlives a term, unless it hangs on one person', () => {
    const shared = [answer(organisations, 'four-plus'), answer(continuity, 'relay'), answer(users, 'public')];
    expect(statusOf('mayor-outlives-terms', ...inUse, ...shared)).toBe('retained');
    const onePerson = [answer(users, 'local-authorities'), answer(politicalSupport, 'one-person')];
    expect(statusOf('mayor-outlives-terms', ...inUse, ...shared.slice(0, 2), ...onePerson)).toBe('discarded');
  });

  it('whom to ring, only where somebody can be named', () => {
    const towns = answer(users, 'local-authorities');
    expect(statusOf('mayor-other-cities', ...inUse, towns, answer(reuseList, 'informal'))).toBe('retained');
    expect(statusOf('mayor-other-cities', ...inUse, towns, answer(reuseList, 'none'))).toBe('discarded');
  });
});

describe('the innovation director is told', () => {
  it('what her own copy costs, where her fixes would be read', () => {
    const open = [answer(contributionChannel, 'public'), answer(reviewer, 'peer')];
    expect(statusOf('innovation-own-copy', ...inUse, ...open)).toBe('retained');
    expect(statusOf('innovation-own-copy', ...inUse, ...open, answer(reviewer, 'nobody'))).toBe('discarded');
    expect(statusOf('innovation-own-copy', ...inUse, ...open, answer(contributionChannel, 'private'))).toBe(
      'discarded'
    );
  });

  it('that the other solution is closed, only where somebody looked and found it so', () => {
    expect(statusOf('innovation-less-dependence', ...inUse, answer(neighbour, 'closed'))).toBe('retained');
    expect(statusOf('innovation-less-dependence', ...inUse, answer(neighbour, 'not-searched'))).toBe(
      'discarded'
    );
  });
});

describe('what is said aloud', () => {
  const spoken = locales.flatMap((locale) => [
    ...argumentAdvice.map((one) => ({ id: one.id, said: one[locale].line })),
    ...objectionAdvice.map((one) => ({ id: one.id, said: one[locale].reply }))
  ]);
  const slots: readonly string[] = Object.values(pitchSlots).flat();

  it('leaves open what only the project can fill, and what the lead fills by hand', () => {
    const blanks = spoken.flatMap(({ id, said }) =>
      piecesOf(said).flatMap((piece) =>
        typeof piece === 'string' || slots.includes(piece.label) ? [] : [id]
      )
    );
    expect([...new Set(blanks)]).toEqual(['jourdain-already']);
  });

  it('names the project to the mayor and to the director more often than not', () => {
    for (const persona of ['mayor', 'innovation-director']) {
      const lines = argumentAdvice.filter((one) => one.persona === persona);
      const named = lines.filter(({ fr }) => fr.line.includes('[le projet]'));
      expect(named.length / lines.length, persona).toBeGreaterThan(0.5);
    }
  });

  it('fits in one breath or two: forty-five words at most', () => {
    const long = spoken.filter(
      ({ said }) => said.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 45
    );
    expect(long.map(({ id }) => id)).toEqual([]);
  });
});

describe('the speed boat', () => {
  it('has written rules aboard without anybody having asked how fast one answers', () => {
    const rules = [answer(roadmapDecision, 'group-with-outsiders'), answer(writtenRules, 'written')];
    const situation = situationOf(...inUse, ...rules);
    expect(verdictOf(keeps(boatContributionRules), situation)).toBe('yes');
    expect(boatContributionRules.fr.summary).not.toContain('délai');
  });

  it('names what it says of the project in each base that is laid', () => {
    const bases = boatAdvice.filter(({ slot }) => slot === 'boat');
    expect(bases.filter((one) => !('asserts' in one)).map(({ id }) => id)).toEqual([]);
  });
});
