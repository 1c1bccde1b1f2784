import { describe, expect, it } from 'vitest';
import { answer } from '#engine/reason/answer.ts';
import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { statusOf } from './profile.ts';

const shared = [answer(maturity, 'growth'), answer(roadmapDecision, 'group-with-outsiders')] as const;

describe('a jury drawn by lot', () => {
  const forThePublic = [...shared, answer(users, 'public'), answer(sharedPower, 'now')] as const;

  it('is not for one person, however many read her recipes', () => {
    const alone = [answer(carrier, 'individual'), answer(outsideContributors, 'nobody')] as const;
    expect(statusOf('decide-jury', ...forThePublic, ...alone)).toBe('discarded');
    expect(
      statusOf(
        'decide-jury',
        ...forThePublic,
        answer(carrier, 'association'),
        answer(outsideContributors, 'nobody')
      )
    ).toBe('discarded');
  });

  it('may be for a city, or for a hundred contributors', () => {
    expect(statusOf('decide-jury', ...forThePublic, answer(carrier, 'local-authority'))).toBe('retained');
    expect(
      statusOf(
        'decide-jury',
        ...forThePublic,
        answer(carrier, 'association'),
        answer(outsideContributors, 'diverse'),
        answer(communitySize, 'over-hundred')
      )
    ).toBe('retained');
  });
});

describe('those who do decide', () => {
  const many = [
    ...shared,
    answer(outsideContributors, 'diverse'),
    answer(communitySize, 'over-hundred')
  ] as const;

  it('on a wiki of more than a hundred where they already do', () => {
    expect(
      statusOf('decide-doers', ...many, answer(decisionToday, 'doers'), answer(workplace, 'open-wiki'))
    ).toBe('retained');
  });

  it('not among so many who work out of sight, or vote', () => {
    expect(
      statusOf('decide-doers', ...many, answer(decisionToday, 'doers'), answer(workplace, 'internal'))
    ).toBe('discarded');
    expect(
      statusOf('decide-doers', ...many, answer(decisionToday, 'vote'), answer(workplace, 'open-wiki'))
    ).toBe('discarded');
  });
});

describe('written change proposals', () => {
  const file = [
    answer(resource, 'data'),
    answer(maturity, 'first-users'),
    answer(organisations, 'one')
  ] as const;

  it('are not for one person and a file to which nobody contributes', () => {
    expect(statusOf('decide-rfc', ...file, answer(outsideContributors, 'nobody'))).toBe('discarded');
  });

  it('are for a file that others fill, and for a standard of several organisations', () => {
    expect(statusOf('decide-rfc', ...file, answer(outsideContributors, 'several'))).toBe('retained');
    expect(statusOf('decide-rfc', answer(resource, 'standard'), answer(organisations, 'four-plus'))).toBe(
      'retained'
    );
  });
});

describe('decisions at their own level', () => {
  const written = [
    ...shared,
    answer(writtenRules, 'revisable'),
    answer(decisionToday, 'discussion')
  ] as const;

  it('show in a federation that may revise its rules', () => {
    expect(
      statusOf(
        'principle-nested-levels',
        ...written,
        answer(spreadModel, 'federation'),
        answer(organisations, 'one')
      )
    ).toBe('retained');
  });

  it('do not show in one team, even with a committee', () => {
    expect(
      statusOf(
        'principle-nested-levels',
        ...shared,
        answer(writtenRules, 'written'),
        answer(decisionToday, 'committee'),
        answer(spreadModel, 'central'),
        answer(organisations, 'one')
      )
    ).toBe('discarded');
  });
});

it('a way out of conflicts is a sign of graduated sanctions, and is told as no more', () => {
  const principle = everyAdvice.find(({ id }) => id === 'principle-graduated-sanctions');
  expect(statusOf('principle-graduated-sanctions', ...shared, answer(conflictPath, 'mediator'))).not.toBe(
    'retained'
  );
  expect(principle?.requires.map(({ fr }) => fr).join()).toMatch(/indice/);
});
