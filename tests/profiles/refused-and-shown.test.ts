import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge } from '#engine/advise/judge.ts';
import { ordered } from '#engine/advise/order.ts';
import { answer } from '#engine/reason/answer.ts';
import { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { fundingAdvice } from '#knowledge/advice/funding/index.ts';
import { licenceAdvice } from '#knowledge/advice/licence/index.ts';
import { keptAsProduct } from '#knowledge/facts/not-kept-as-product.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { dossiersAbout } from './dossiers.ts';
import { statusOf } from './profile.ts';

/* What somebody refuses to do does not lead, and who is shown is not given away. */

const kept = (
  advice: readonly (typeof licenceAdvice)[number][] | typeof fundingAdvice,
  situation: Situation
) =>
  ordered(advice.map((one) => judge(one, situation)))
    .filter(({ status }) => status === 'retained')
    .map(({ advice: { id } }) => id);

it('no free licence of data is advised for people recorded who must be protected', () => {
  fc.assert(
    fc.property(
      dossiersAbout(['data']),
      fc.constantFrom('personal', 'pseudonymisable'),
      ({ questions, answers }, sensitive) => {
        const said = { ...answers, agreement: ['people-shown'], 'sensitive-data': sensitive };
        const licences = kept(licenceAdvice, new Situation(questions, said));
        expect(licences).not.toContain('licence-ouverte');
        expect(licences).not.toContain('licence-odbl');
      }
    ),
    { numRuns: 100 }
  );
});

it('readings of a river show nobody, and may be free', () => {
  const readings = [
    answer(maturity, 'growth'),
    answer(resource, 'data'),
    answer(startingPoint, 'own-work'),
    answer(returnWanted, 'none'),
    answer(agreement, 'people-shown')
  ] as const;
  expect(statusOf('licence-ouverte', ...readings, answer(sensitiveData, 'none'))).toBe('retained');
  expect(statusOf('licence-ouverte', ...readings, answer(sensitiveData, 'personal'))).toBe('discarded');
});

it('whoever wants to sell nothing reads first of all that does not sell', () => {
  fc.assert(
    fc.property(dossiersAbout(['content']), ({ questions, answers }) => {
      const said = { ...answers, neighbour: 'none', 'paid-services': ['none'] };
      const [first, ...rest] = kept(fundingAdvice, new Situation(questions, said));
      if (rest.length > 0) expect(first).not.toBe('derived-products');
    }),
    { numRuns: 200 }
  );
});

it('a product that is sold and closed is not called a commons with conditions', () => {
  let products = 0;
  fc.assert(
    fc.property(dossiersAbout(['software']), ({ questions, answers }) => {
      const said = {
        ...answers,
        maturity: 'growth',
        carrier: 'company',
        access: 'on-request',
        'reuse-rights': 'restricted',
        licence: 'reciprocal',
        'own-revenue': 'complementary',
        'outside-contributors': 'nobody',
        'neighbour-wish': 'own'
      };
      const situation = new Situation(questions, said);
      if (verdictOf(keptAsProduct.when, situation) === 'yes') products += 1;
      expect(kept(licenceAdvice, situation)).not.toContain('licence-reciprocity');
    }),
    { numRuns: 50 }
  );
  expect(products).toBeGreaterThan(10);
});
