import { describe, expect, it } from 'vitest';
import { answer } from '#engine/reason/answer.ts';
import { fundingAdvice } from '#knowledge/advice/funding/index.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { inUse } from './in-use.ts';
import { retainedAmong, statusOf, warningsOf, type Said } from './profile.ts';

const waysOf = (...said: readonly Said[]) => retainedAmong(fundingAdvice, ...said);
const warned = (id: string, ...said: readonly Said[]) => warningsOf(id, ...said).join(' ');

describe('one person whose software everybody uses', () => {
  const alone = [
    ...inUse,
    answer(carrier, 'individual'),
    answer(maturity, 'infrastructure'),
    answer(users, 'developers', 'companies'),
    answer(organisations, 'one'),
    answer(outsideContributors, 'several'),
    answer(wouldSuffer, 'companies'),
    answer(paidServices, 'integration', 'training'),
    answer(generalInterest, 'no')
  ];

  it('sells, teaches and is sponsored in her own name', () => {
    const ways = waysOf(...alone, answer(recipient, 'own-name'));
    for (const id of ['services', 'training', 'sponsorship', 'critical-infrastructure-fund', 'donations'])
      expect(ways).toContain(id);
    expect(statusOf('find-host', ...alone, answer(recipient, 'own-name'))).toBe('discarded');
  });

  it('is asked for no gift to a cause where a company is paid, and not sent to the money of associations', () => {
    const paid = [...alone, answer(recipient, 'company')];
    expect(warned('public-grant', ...paid)).toMatch(/réservés aux associations/);
    expect(warned('donations', ...paid)).toMatch(/pas de don déductible/);
    const ways = waysOf(...paid);
    expect(ways.indexOf('services')).toBeLessThan(ways.indexOf('donations'));
    expect(ways.indexOf('services')).toBeLessThan(ways.indexOf('sponsorship'));
  });

  it('the same holds of a group paid through a company, of makers and of a company that carries', () => {
    for (const who of [
      [answer(carrier, 'informal-group'), answer(recipient, 'company')],
      [answer(carrier, 'informal-group'), answer(recipient, 'company'), answer(resource, 'hardware')],
      [answer(carrier, 'cooperative')]
    ] as const)
      expect(warned('donations', ...alone, ...who)).toMatch(/pas de don déductible/);
    const association = [answer(carrier, 'informal-group'), answer(recipient, 'association')] as const;
    expect(warned('donations', ...alone, ...association)).not.toMatch(/société/);
    expect(warned('public-grant', ...alone, ...association)).not.toMatch(/réservés/);
  });
});

describe('who has less than three months of money', () => {
  const waiting = [
    ...inUse,
    answer(carrier, 'association'),
    answer(users, 'public', 'nonprofits'),
    answer(needs, 'cash', 'livelihood'),
    answer(runway, 'under-three-months'),
    answer(fundraisingTime, 'three-to-five'),
    answer(largestFunder, 'over-60'),
    answer(generalInterest, 'likely')
  ];

  it('is first told of an advance, where a promised grant is late, with or without sales', () => {
    for (const income of [
      answer(currentIncome, 'grant'),
      answer(currentIncome, 'grant', 'sales'),
      answer(currentIncome, 'call')
    ])
      expect(waysOf(...waiting, income)[0]).toBe('bridging-advance');
  });

  it('reads what may come too late after all the rest, whoever they are', () => {
    for (const who of ['association', 'company', 'cooperative', 'research', 'local-authority'] as const) {
      const said = [...waiting, answer(carrier, who), answer(currentIncome, 'grant')];
      const late = waysOf(...said).map((id) => /premier euro/.test(warned(id, ...said)));
      expect(late, who).toEqual(late.toSorted());
    }
  });

  it('is not told that a campaign would save them', () => {
    const said = [
      ...waiting,
      answer(currentIncome, 'grant'),
      answer(communitySize, 'over-hundred'),
      answer(danger, 'none')
    ];
    const ways = waysOf(...said);
    expect(ways.indexOf('crowdfunding')).toBeGreaterThan(ways.indexOf('donations'));
    expect(warned('crowdfunding', ...said)).toMatch(/premier euro/);
  });
});

describe('money for research', () => {
  const curious = [
    ...inUse,
    answer(needs, 'research'),
    answer(runway, 'over-eighteen'),
    answer(users, 'public')
  ];

  it('is not for one person’s prototype, nor for a few friends without an account', () => {
    for (const who of ['individual', 'informal-group'] as const)
      expect(
        waysOf(
          ...curious,
          answer(maturity, 'prototype'),
          answer(carrier, who),
          answer(recipient, 'nobody'),
          answer(organisations, 'one')
        )
      ).not.toContain('research-funding');
  });

  it('is for a laboratory, for an association with a question, and for those whom scientists use', () => {
    for (const who of ['research', 'association'] as const)
      expect(waysOf(...curious, answer(carrier, who))).toContain('research-funding');
    const used = [answer(carrier, 'individual'), answer(users, 'researchers')] as const;
    expect(waysOf(...curious, ...used)).toContain('research-funding');
  });
});

it('a call for commons is not said to shun companies: they were among those whom it chose', () => {
  const forAll = [...inUse, answer(users, 'public')];
  for (const who of ['company', 'cooperative', 'association', 'state-body'] as const)
    expect(waysOf(...forAll, answer(carrier, who)).slice(0, 3), who).toContain('call-for-projects');
  expect(JSON.stringify(fundingAdvice)).not.toMatch(/Aucune entreprise ne le porte, et/);
});

it('a company that shares its software hears of orders and loans before prizes', () => {
  const firm = [
    ...inUse,
    answer(carrier, 'company'),
    answer(users, 'companies', 'local-authorities'),
    answer(paidServices, 'integration', 'hosting'),
    answer(currentIncome, 'sales'),
    answer(largestFunder, 'under-30')
  ];
  const ways = waysOf(...firm);
  expect(ways.slice(0, 2)).toEqual(['services', 'public-procurement']);
  expect(ways).not.toContain('public-grant');
  expect(ways).not.toContain('corporate-philanthropy');
});

it('whoever sells through a host is told to ask it, and a public laboratory is not sent to the FDVA', () => {
  const hosted = [...inUse, answer(carrier, 'informal-group'), answer(recipient, 'host')];
  const towns = [
    answer(users, 'local-authorities'),
    answer(paidServices, 'integration', 'training')
  ] as const;
  for (const id of ['services', 'training', 'public-procurement'])
    expect(warned(id, ...hosted, ...towns)).toMatch(/s’il peut aussi facturer/);
  expect(warned('public-grant', ...inUse, answer(carrier, 'research'))).toMatch(/réservés aux associations/);
});

it('who decides alone is not asked to live on fees: they buy a say', () => {
  const closed = [answer(roadmapDecision, 'carrier-silently'), answer(sharedPower, 'no')] as const;
  for (const who of ['association', 'cooperative'] as const)
    expect(waysOf(...inUse, answer(carrier, who), ...closed)).not.toContain('membership-fees');
});
