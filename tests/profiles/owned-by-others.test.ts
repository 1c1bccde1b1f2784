import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '#engine/advise/judge.ts';
import { answer } from '#engine/reason/answer.ts';
import { Situation } from '#engine/reason/situation.ts';
import { licenceAdvice } from '#knowledge/advice/licence/index.ts';
import { contractorKeepsRights } from '#knowledge/facts/contractor-keeps-rights.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { field } from '#knowledge/questions/qualify/field.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { dossiersAbout } from './dossiers.ts';
import { statusOf, warningsOf } from './profile.ts';

/* What somebody else owns, what is paid for, and what the law adds to a price. */

const ofCode = ['licence-permissive', 'licence-copyleft', 'licence-network-copyleft', 'licence-public-body'];

it('no licence of code is advised without saying that a contractor keeps the rights', () => {
  fc.assert(
    fc.property(dossiersAbout(['software', 'online-service']), ({ questions, answers }) => {
      const said = { ...answers, agreement: ['contractor', 'board'] };
      const situation = new Situation(questions, said);
      const silent = licenceAdvice
        .filter(({ id }) => ofCode.includes(id))
        .filter((one) => {
          const { status, criteria } = judge(one, situation);
          const place = one.cautions.findIndex(({ fr }) => fr === contractorKeepsRights.fr);
          const told = criteria.some(
            ({ role, index, verdict }) => role === 'cautions' && index === place && verdict === 'yes'
          );
          return status === 'retained' && !told;
        });
      expect(silent.map(({ id }) => id)).toEqual([]);
    }),
    { numRuns: 100 }
  );
});

describe('a map', () => {
  const data = [answer(maturity, 'growth'), answer(resource, 'data')] as const;

  it.each(['maps', 'transport'] as const)('of %s may be drawn from OpenStreetMap: that is said', (about) => {
    expect(warningsOf('licence-ouverte', ...data, answer(field, about)).join()).toMatch(/OpenStreetMap/u);
  });

  it('a list of books is not', () => {
    expect(warningsOf('licence-ouverte', ...data, answer(field, 'culture')).join()).not.toMatch(
      /OpenStreetMap/u
    );
  });
});

describe('whoever gets a regular sum for a task', () => {
  const paid = [
    answer(neighbour, 'none'),
    answer(maturity, 'growth'),
    answer(outsideContributors, 'several'),
    answer(recognition, 'pay')
  ] as const;

  it('may be an employee, and weigh on what an association may promise', () => {
    const told = warningsOf('rule-pay', ...paid).join();
    expect(told).toMatch(/peut être un salaire/u);
    expect(told).toMatch(/désintéressée/u);
  });

  it('is another matter where people are only named', () => {
    const named = [...paid.slice(0, 3), answer(recognition, 'name')];
    expect(warningsOf('rule-pay', ...named).join()).not.toMatch(/salaire|désintéressée/u);
  });
});

describe('whoever sells in their own name', () => {
  const seller = [
    answer(maturity, 'growth'),
    answer(neighbour, 'none'),
    answer(carrier, 'individual')
  ] as const;

  it.each(['services', 'training', 'sponsorship'])(
    'reads for %s what the law adds to a price, and when their regime ends',
    (way) => {
      const told = warningsOf(way, ...seller, answer(recipient, 'own-name')).join();
      expect(told).toMatch(/hors taxes/u);
      expect(told).toMatch(/37\s500\s€/u);
      expect(told).toMatch(/83\s600\s€/u);
      expect(warningsOf(way, ...seller, answer(recipient, 'host')).join()).not.toMatch(/83\s600/u);
    }
  );
});

it('none of these is discarded for it', () => {
  const ours = [answer(maturity, 'growth'), answer(resource, 'data'), answer(field, 'maps')] as const;
  expect(statusOf('licence-ouverte', ...ours)).not.toBe('discarded');
});
