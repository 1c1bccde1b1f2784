import { describe, expect, it } from 'vitest';
import { judge } from '#engine/advise/judge.ts';
import { ordered } from '#engine/advise/order.ts';
import { answer } from '#engine/reason/answer.ts';
import { legalHomeAdvice } from '#knowledge/advice/legal-home/index.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import { situationOf, statusOf, warningsOf, type Said } from './profile.ts';

/** The homes that are retained for them, the fittest first. */
function homesOf(...said: Said[]): string[] {
  const situation = situationOf(...said);
  return ordered(legalHomeAdvice.map((home) => judge(home, situation)))
    .filter(({ status }) => status === 'retained')
    .map(({ advice }) => advice.id);
}

const inUse = [answer(maturity, 'first-users'), answer(upkeep, 'lasting')] as const;
const two = answer(organisations, 'two-three');

describe('public bodies that share a resource', () => {
  it('are offered an agreement first: two villages, a ministry and its agency, a university and a city', () => {
    for (const who of ['local-authority', 'state-body', 'research'] as const)
      expect(homesOf(...inUse, answer(carrier, who), two, answer(needs, 'hosting'))[0], who).toBe(
        'home-public-agreement'
      );
  });

  it('are told who may not sign an “entente”: the State and research', () => {
    for (const [who, warned] of [
      ['local-authority', false],
      ['state-body', true],
      ['research', true]
    ] as const)
      expect(
        /entente est réservée/.test(warningsOf('home-public-agreement', answer(carrier, who)).join())
      ).toBe(warned);
  });

  it('may form a joint authority from two local authorities on, never alone, and the State never', () => {
    const formed = (
      many: 'one' | 'two-three' | 'four-plus',
      who: 'local-authority' | 'state-body',
      whose: 'local-authorities' | 'nonprofits' = 'local-authorities'
    ) =>
      statusOf(
        'home-joint-authority',
        ...inUse,
        answer(organisations, many),
        answer(carrier, who),
        answer(users, whose),
        answer(stakeholders, 'users')
      );
    expect(formed('four-plus', 'local-authority')).toBe('retained');
    expect(formed('two-three', 'local-authority')).toBe('retained');
    expect(formed('one', 'local-authority')).toBe('discarded');
    expect(formed('four-plus', 'local-authority', 'nonprofits')).toBe('discarded');
    expect(formed('four-plus', 'state-body')).toBe('discarded');
  });

  it('are offered none of it where only one is involved', () => {
    expect(
      homesOf(
        ...inUse,
        answer(carrier, 'local-authority'),
        answer(organisations, 'one'),
        answer(needs, 'hosting')
      )
    ).not.toContain('home-public-agreement');
  });
});

describe('companies', () => {
  it('may form a grouping when there are several, whether company or cooperative', () => {
    for (const who of ['company', 'cooperative'] as const)
      expect(
        homesOf(...inUse, answer(carrier, who), two, answer(users, 'companies'), answer(needs, 'maintenance'))
      ).toContain('home-economic-grouping');
  });

  it('form none alone, and an association forms none', () => {
    expect(statusOf('home-economic-grouping', answer(carrier, 'company'), answer(organisations, 'one'))).toBe(
      'discarded'
    );
    expect(statusOf('home-economic-grouping', answer(carrier, 'association'), two)).toBe('discarded');
  });
});

describe('one person who lives from it', () => {
  const alone = [
    ...inUse,
    answer(carrier, 'individual'),
    answer(needs, 'livelihood', 'maintenance'),
    answer(outsideContributors, 'several'),
    answer(users, 'companies', 'developers'),
    answer(paidServices, 'integration')
  ] as const;

  it('can sell, be sponsored and be ordered from, as a sole trader or through an umbrella company', () => {
    for (const how of ['own-name', 'umbrella'] as const)
      for (const mode of ['services', 'sponsorship'])
        expect(statusOf(mode, ...alone, answer(recipient, how)), `${mode} ${how}`).toBe('retained');
  });

  it('cannot while nobody receives the money', () => {
    for (const mode of ['services', 'sponsorship'])
      expect(statusOf(mode, ...alone, answer(recipient, 'nobody'))).toBe('discarded');
  });

  it('is told that the income is to be declared and earns no tax receipt', () => {
    const told = (how: 'own-name' | 'association') =>
      warningsOf('services', ...alone, answer(recipient, how)).join();
    expect(told('own-name')).toMatch(/se déclare/);
    expect(told('association')).not.toMatch(/se déclare/);
  });

  it('is not made a member of what only an entity can do: fees, a grant, a consortium', () => {
    const own = answer(recipient, 'own-name');
    for (const mode of ['public-grant', 'membership-fees'])
      expect(statusOf(mode, ...alone, answer(organisations, 'one'), own), mode).toBe('discarded');
  });

  it('is offered an employment cooperative before an association', () => {
    for (const how of ['own-name', 'umbrella', 'nobody'] as const) {
      const homes = homesOf(...alone, answer(recipient, how));
      expect(homes[0], how).toBe('home-employment-cooperative');
    }
  });
});

it('a host that receives the money is asked whether it may invoice, whatever is sold', () => {
  for (const mode of ['services', 'training', 'hosting-subscription', 'public-procurement'])
    expect(
      warningsOf(mode, answer(carrier, 'informal-group'), answer(recipient, 'host')).join(),
      mode
    ).toMatch(/s’il peut aussi facturer/);
});

describe('a SCIC', () => {
  const sells = [...inUse, answer(carrier, 'association'), answer(paidServices, 'training')] as const;

  it('has three kinds of members, the third with any other link: volunteers, a city, funders', () => {
    for (const third of ['contributors', 'local-authorities', 'funders'] as const)
      expect(statusOf('home-scic', ...sells, answer(stakeholders, 'employees', 'users', third)), third).toBe(
        'retained'
      );
  });

  it('is not one of two kinds', () => {
    expect(statusOf('home-scic', ...sells, answer(stakeholders, 'employees', 'users'))).toBe('discarded');
    expect(statusOf('home-scic', ...sells, answer(stakeholders, 'users', 'funders'))).toBe('discarded');
  });
});

it('an association that will pay somebody is told how far its leader may be paid', () => {
  const told = (need: 'livelihood' | 'hosting') =>
    warningsOf('home-association', answer(carrier, 'association'), answer(needs, need)).join();
  expect(told('livelihood')).toMatch(/trois quarts du SMIC/);
  expect(told('hosting')).not.toMatch(/SMIC/);
});
