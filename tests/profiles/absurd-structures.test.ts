import { describe, expect, it } from 'vitest';
import { answer } from '#engine/reason/answer.ts';
import { decisionAdvice } from '#knowledge/advice/decision/index.ts';
import { legalHomeAdvice } from '#knowledge/advice/legal-home/index.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import { inUse } from './in-use.ts';
import { retainedAmong, statusOf, warningsOf, type Said } from './profile.ts';

const lasting = [...inUse, answer(upkeep, 'lasting')];
const homesOf = (...said: readonly Said[]) => retainedAmong(legalHomeAdvice, ...lasting, ...said);
const warned = (id: string, ...said: readonly Said[]) => warningsOf(id, ...lasting, ...said).join(' ');

describe('local authorities among themselves', () => {
  it('read the GIP after what they can sign, and what forbids it: two towns, a département and its region', () => {
    for (const [many, what] of [
      ['two-three', 'software'],
      ['four-plus', 'data'],
      ['four-plus', 'online-service']
    ] as const) {
      const said = [answer(carrier, 'local-authority'), answer(organisations, many), answer(resource, what)];
      const homes = homesOf(...said, answer(outsideContributors, 'several'));
      expect(homes[0]).toBe('home-public-agreement');
      expect(homes.indexOf('home-gip')).toBeGreaterThan(0);
      expect(warned('home-gip', ...said)).toMatch(/seules ne peuvent pas, en principe/);
    }
  });
});

describe('an association that a public body makes, runs and pays for', () => {
  const two = answer(organisations, 'two-three');

  it('is a danger that each public body hears of, a laboratory too, and nobody else', () => {
    for (const who of ['local-authority', 'state-body', 'research'] as const)
      expect(warned('home-association', two, answer(carrier, who)), who).toMatch(/un juge peut la traiter/);
    for (const who of ['company', 'cooperative', 'informal-group', 'individual'] as const)
      expect(warned('home-association', two, answer(carrier, who)), who).not.toMatch(/un juge/);
  });
});

describe('an association of towns and of services of the State', () => {
  const between = [
    answer(carrier, 'association'),
    answer(organisations, 'four-plus'),
    answer(outsideContributors, 'diverse'),
    answer(stakeholders, 'local-authorities', 'users'),
    answer(wouldSuffer, 'state', 'local-authorities')
  ];

  it('may become a GIP, and hears who would then hold the votes', () => {
    expect(homesOf(...between)).toContain('home-gip');
    expect(warned('home-gip', ...between)).toMatch(/plus de la moitié/);
    expect(warned('home-gip', ...between)).not.toMatch(/collectivités seules/);
  });

  it('is not sent there for two of them, nor where no public service depends on it, nor as a company', () => {
    for (const less of [
      answer(organisations, 'two-three'),
      answer(wouldSuffer, 'companies'),
      answer(stakeholders, 'users', 'contributors'),
      answer(carrier, 'company')
    ])
      expect(homesOf(...between, less)).not.toContain('home-gip');
  });
});

describe('an endowment fund', () => {
  const likely = answer(generalInterest, 'likely');

  it('is not for one person to whom nobody gives, nor for a group, nor for makers who sell', () => {
    for (const who of ['individual', 'informal-group'] as const)
      for (const what of ['content', 'hardware'] as const)
        expect(
          homesOf(
            likely,
            answer(carrier, who),
            answer(resource, what),
            answer(recipient, 'nobody'),
            answer(outsideContributors, 'nobody'),
            answer(largestFunder, 'no-budget'),
            answer(wouldSuffer, 'public')
          )
        ).not.toContain('home-endowment');
  });

  it('is not for an association whose grant is late', () => {
    const late = [answer(carrier, 'association'), likely, answer(runway, 'under-three-months')];
    const granted = [answer(largestFunder, 'over-60'), answer(currentIncome, 'grant')] as const;
    expect(homesOf(...late, ...granted, answer(wouldSuffer, 'public'))).not.toContain('home-endowment');
    expect(warned('home-endowment', ...late, ...granted)).toMatch(/trouvez d’abord de quoi tenir/);
  });

  it('is for those to whom people give, or on whom companies depend', () => {
    const association = [answer(carrier, 'association'), likely] as const;
    const given = [answer(largestFunder, 'under-30'), answer(currentIncome, 'gifts')] as const;
    expect(homesOf(...association, ...given)).toContain('home-endowment');
    expect(homesOf(...association, answer(wouldSuffer, 'companies'))).toContain('home-endowment');
  });
});

describe('a SCIC', () => {
  it('is for employees, users and volunteers who sell, whatever they share', () => {
    const three = answer(stakeholders, 'employees', 'users', 'contributors');
    for (const what of ['online-service', 'data', 'hardware'] as const)
      expect(
        homesOf(
          answer(carrier, 'association'),
          answer(resource, what),
          answer(paidServices, 'hosting', 'training'),
          three
        )
      ).toContain('home-scic');
  });

  it('is not for those who sell nothing', () => {
    const three = answer(stakeholders, 'employees', 'users', 'contributors');
    expect(homesOf(answer(carrier, 'association'), answer(paidServices, 'none'), three)).not.toContain(
      'home-scic'
    );
  });
});

it('a company alone needs no new structure, and is not sent to an association before it shares anything', () => {
  const firm = [
    answer(carrier, 'company'),
    answer(organisations, 'one'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'carrier-publicly')
  ];
  expect(homesOf(...firm, answer(sharedPower, 'no'))).toEqual(['home-none']);
  expect(homesOf(...firm, answer(sharedPower, 'later'))).toContain('home-association');
});

describe('how to decide', () => {
  const waysOf = (...said: readonly Said[]) => retainedAmong(decisionAdvice, ...lasting, ...said);
  const town = [
    answer(carrier, 'local-authority'),
    answer(organisations, 'four-plus'),
    answer(users, 'companies', 'local-authorities'),
    answer(roadmapDecision, 'group-with-outsiders'),
    // No agreement of all is there to be kept.
    answer(decisionToday, 'committee')
  ];

  it('a town with companies hears of two bodies before agreements between administrations', () => {
    for (const who of ['local-authority', 'state-body'] as const) {
      const ways = waysOf(...town, answer(carrier, who), answer(stakeholders, 'companies', 'users'));
      expect(ways.indexOf('decide-two-tier')).toBeLessThan(ways.indexOf('decide-tiered-approval'));
      expect(ways).toContain('decide-two-tier');
    }
    expect(warned('decide-tiered-approval', answer(stakeholders, 'contributors'))).toMatch(
      /entre administrations/
    );
  });

  it('four towns among themselves hear of those agreements first', () => {
    const ways = waysOf(
      ...town,
      answer(users, 'local-authorities'),
      answer(stakeholders, 'local-authorities')
    );
    expect(ways[0]).toBe('decide-tiered-approval');
    expect(warned('decide-tiered-approval', answer(stakeholders, 'local-authorities'))).toBe('');
  });

  it('a hundred contributors do not spend a town’s money, whichever body they form', () => {
    const many = [...town, answer(outsideContributors, 'diverse'), answer(communitySize, 'over-hundred')];
    for (const id of ['decide-elected-board', 'decide-vote', 'decide-two-tier']) {
      expect(statusOf(id, ...lasting, ...many), id).toBe('retained');
      expect(warned(id, ...many), id).toMatch(/engage la dépense/);
    }
  });

  it('one person with a page of recipes decides as its founder, without jury, board or written proposals', () => {
    for (const what of ['content', 'data', 'hardware'] as const) {
      const ways = waysOf(
        answer(carrier, 'individual'),
        answer(resource, what),
        answer(users, 'public'),
        answer(organisations, 'one'),
        answer(outsideContributors, 'nobody'),
        answer(roadmapDecision, 'carrier-publicly'),
        answer(sharedPower, 'now'),
        answer(needs, 'nothing')
      );
      expect(ways[0], what).toBe('decide-founder');
      for (const heavy of ['decide-jury', 'decide-elected-board', 'decide-rfc', 'decide-two-tier'])
        expect(ways, what).not.toContain(heavy);
    }
  });
});
