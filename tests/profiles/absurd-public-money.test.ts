import { describe, expect, it } from 'vitest';
import { answer } from '#engine/reason/answer.ts';
import { funderAdvice } from '#knowledge/advice/funder/index.ts';
import { fundingAdvice } from '#knowledge/advice/funding/index.ts';
import { traitsIn } from '#knowledge/mix.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { inUse } from './in-use.ts';
import { retainedAmong, situationOf, warningsOf, type Said } from './profile.ts';

const waysOf = (...said: readonly Said[]) => retainedAmong(fundingAdvice, ...said);
const warned = (id: string, ...said: readonly Said[]) => warningsOf(id, ...said).join(' ');

describe('a public body is not told that its own money is an income', () => {
  const town = [
    ...inUse,
    answer(carrier, 'local-authority'),
    answer(maturity, 'first-users'),
    answer(users, 'local-authorities'),
    answer(organisations, 'one'),
    answer(outsideContributors, 'nobody'),
    answer(largestFunder, 'over-60'),
    answer(currentIncome, 'own-budget')
  ];

  it('a town alone with a tool of its own counts neither its orders nor its budget', () => {
    const traits = traitsIn(situationOf(...town));
    for (const id of ['public-procurement', 'public-operator']) expect(traits[id]?.brings).toBe('own-money');
    expect(warned('public-procurement', ...town)).toMatch(/pas une recette/);
    expect(warned('public-operator', ...town)).toMatch(/deux fois le même argent/);
    expect(warned('public-grant', ...town)).toMatch(/Aides-territoires/);
    expect(warned('self-funding', ...town)).toBe('');
  });

  it('neither does a ministry, nor a group for which a public body pays', () => {
    const ministry = traitsIn(situationOf(answer(carrier, 'state-body')));
    expect(ministry['public-operator']?.brings).toBe('own-money');
    const paidByABody = [answer(carrier, 'informal-group'), answer(recipient, 'public-body')] as const;
    expect(traitsIn(situationOf(...paidByABody))['public-operator']?.brings).toBe('own-money');
    expect(warned('public-operator', ...inUse, ...paidByABody)).toMatch(/deux fois le même argent/);
  });

  it('an association that a public body takes over does receive something', () => {
    const traits = traitsIn(situationOf(answer(carrier, 'association')));
    expect(traits['public-operator']?.brings).toBe('money');
    expect(warned('public-operator', answer(carrier, 'association'))).not.toMatch(/deux fois/);
  });
});

describe('who pays against an order only', () => {
  it.each(['local-authority', 'state-body'] as const)('%s: is told that a bounty needs a contract', (who) => {
    expect(warned('bounties', ...inUse, answer(carrier, who))).toMatch(/passez un marché/);
  });

  it('so is a group whose money a public body holds; a company and an association are not', () => {
    const group = [answer(carrier, 'informal-group'), answer(recipient, 'public-body')] as const;
    expect(warned('bounties', ...inUse, ...group)).toMatch(/passez un marché/);
    for (const who of ['company', 'association'] as const)
      expect(warned('bounties', ...inUse, answer(carrier, who))).not.toMatch(/passez un marché/);
  });
});

describe('a consortium of users', () => {
  const shared = [...inUse, answer(organisations, 'two-three'), answer(users, 'local-authorities')];

  it('is not for two towns, nor for a ministry and its agency: they share a budget by agreement', () => {
    for (const who of ['local-authority', 'state-body'] as const) {
      const ways = waysOf(...shared, answer(carrier, who));
      expect(ways, who).not.toContain('user-consortium');
      expect(ways, who).toContain('pooled-public-funding');
    }
  });

  it('is for towns around an association, and for companies around a ministry', () => {
    expect(waysOf(...shared, answer(carrier, 'association'))).toContain('user-consortium');
    const companies = [answer(carrier, 'state-body'), answer(users, 'companies', 'developers')] as const;
    const decides = (who: 'group-with-outsiders' | 'carrier-publicly') => answer(roadmapDecision, who);
    expect(waysOf(...shared, ...companies, decides('group-with-outsiders'))).toContain('user-consortium');
    const alone = [decides('carrier-publicly'), answer(sharedPower, 'no')] as const;
    expect(waysOf(...shared, ...companies, ...alone)).not.toContain('user-consortium');
  });
});

describe('public bodies that sell to their members', () => {
  const operator = [
    ...inUse,
    answer(resource, 'online-service'),
    answer(organisations, 'four-plus'),
    answer(users, 'local-authorities'),
    answer(paidServices, 'hosting', 'training', 'integration'),
    answer(roadmapDecision, 'group-with-outsiders'),
    answer(largestFunder, 'under-30')
  ];
  const selling = ['hosting-subscription', 'training', 'services'];

  it('may invoice them, as a joint authority does, and hear on which condition', () => {
    const joint = [...operator, answer(carrier, 'local-authority'), answer(currentIncome, 'fees', 'sales')];
    expect(waysOf(...joint)).toEqual(expect.arrayContaining(selling));
    for (const id of selling) expect(warned(id, ...joint)).toMatch(/si ses statuts le prévoient/);
    expect(retainedAmong(funderAdvice, ...joint)).toContain('funder-type-customers');
  });

  it('are not told that nobody pays them fees where somebody does', () => {
    const paid = answer(currentIncome, 'fees');
    for (const who of ['local-authority', 'state-body'] as const) {
      expect(warned('membership-fees', ...operator, answer(carrier, who), paid)).not.toMatch(
        /pas de membres/
      );
      expect(
        warned('membership-fees', ...operator, answer(carrier, who), answer(currentIncome, 'grant'))
      ).toMatch(/pas de membres/);
    }
  });

  it('a grouping of the State may, a ministry that sells nothing and a town alone may not', () => {
    const grouping = [answer(carrier, 'state-body'), answer(currentIncome, 'sales')] as const;
    expect(waysOf(...operator, ...grouping)).toEqual(expect.arrayContaining(selling));
    for (const other of [
      [answer(carrier, 'state-body'), answer(currentIncome, 'own-budget')],
      [answer(carrier, 'local-authority'), answer(organisations, 'one')]
    ] as const)
      for (const id of selling) expect(waysOf(...operator, ...other)).not.toContain(id);
  });
});

describe('gifts to a public body', () => {
  const open = [
    ...inUse,
    answer(resource, 'data'),
    answer(users, 'public', 'companies'),
    answer(wouldSuffer, 'companies')
  ];

  it.each(['state-body', 'local-authority'] as const)(
    '%s: may come for its open data, once the tax office has said so',
    (who) => {
      const body = [...open, answer(carrier, who)];
      expect(waysOf(...body)).toContain('corporate-philanthropy');
      expect(retainedAmong(funderAdvice, ...body)).toContain('funder-type-foundations');
      expect(warned('corporate-philanthropy', ...body)).toMatch(/avant de promettre un reçu/);
    }
  );

  it('do not come for a tool of its offices, and are no business of a company', () => {
    const tool = [...open, answer(carrier, 'local-authority'), answer(users, 'local-authorities')];
    expect(waysOf(...tool)).not.toContain('corporate-philanthropy');
    expect(waysOf(...open, answer(carrier, 'company'))).not.toContain('corporate-philanthropy');
    const school = [...open, answer(carrier, 'local-authority'), answer(users, 'education')];
    expect(waysOf(...school)).toContain('corporate-philanthropy');
  });
});
