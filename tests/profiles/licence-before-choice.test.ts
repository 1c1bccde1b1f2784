import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '#engine/advise/judge.ts';
import { ordered } from '#engine/advise/order.ts';
import { Situation } from '#engine/reason/situation.ts';
import { fundingAdvice } from '#knowledge/advice/funding/index.ts';
import { inboundAdvice } from '#knowledge/advice/inbound/index.ts';
import { licenceAdvice } from '#knowledge/advice/licence/index.ts';
import { dutyTrainingDeclaration } from '#knowledge/advice/obligation/duty-training-declaration.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { dossiersAbout } from './dossiers.ts';

/* A licence is not always whoever publishes’ to choose, nor wise to give. */

const retained = (
  advice: readonly (typeof licenceAdvice)[number][] | typeof inboundAdvice | typeof fundingAdvice,
  situation: Situation
) =>
  ordered(advice.map((one) => judge(one, situation)))
    .filter(({ status }) => status === 'retained')
    .map(({ advice: { id } }) => id);

describe('what is drawn from somebody else’s work', () => {
  const drawn = { 'starting-point': 'fork', 'neighbour-wish': 'own' };
  it('follows the licence of its original before any other', () => {
    fc.assert(
      fc.property(dossiersAbout(resource.options), ({ questions, answers }) => {
        const said = { ...answers, ...drawn, neighbour: 'alive' };
        const [first] = retained(licenceAdvice, new Situation(questions, said));
        expect(first).toBe('licence-of-origin');
      }),
      { numRuns: 100 }
    );
  });

  it('is given no other where the owner of the original must agree', () => {
    const free = licenceAdvice
      .map(({ id }) => id)
      .filter((id) => /copyleft|commons|odbl|permissive|hardware/u.test(id));
    expect(free.length).toBeGreaterThanOrEqual(6);
    fc.assert(
      fc.property(dossiersAbout(resource.options), ({ questions, answers }) => {
        const said = { ...answers, ...drawn, agreement: ['source-owner', 'co-authors'] };
        const ids = retained(licenceAdvice, new Situation(questions, said));
        expect(ids.filter((id) => free.includes(id))).toEqual([]);
        expect(ids).toContain('licence-of-origin');
      }),
      { numRuns: 100 }
    );
  });
});

describe('a product that is sold, kept closed, and that nobody has decided to open', () => {
  const product = {
    maturity: 'growth',
    carrier: 'company',
    access: 'on-request',
    'outside-contributors': 'nobody',
    'neighbour-wish': 'own'
  };
  it('is given no free licence for its core, nor an agreement that would serve one', () => {
    fc.assert(
      fc.property(
        dossiersAbout(['software']),
        fc.constantFrom('complementary', 'threatened'),
        fc.constantFrom('reciprocal', 'reserved', 'dont-know'),
        ({ questions, answers }, sales, licence) => {
          const said = {
            ...answers,
            ...product,
            licence,
            'reuse-rights': 'restricted',
            'own-revenue': sales,
            resource: ['software']
          };
          const situation = new Situation(questions, said);
          // A licence that is theirs already, and is not free, is explained to them.
          const theirs = licence === 'reciprocal' ? ['licence-reciprocity'] : [];
          const licences = retained(licenceAdvice, situation).filter((id) => id !== 'licence-of-origin');
          expect(licences.filter((id) => !theirs.includes(id))).toEqual(['licence-edges']);
          expect(retained(inboundAdvice, situation)).not.toContain('inbound-cla');
        }
      ),
      { numRuns: 100 }
    );
  });
});

it('whoever is told to sell training is told to declare it', () => {
  fc.assert(
    fc.property(dossiersAbout(resource.options), (situation) => {
      if (!retained(fundingAdvice, situation).includes('training')) return;
      expect(judge(dutyTrainingDeclaration, situation).status).toBe('retained');
    }),
    { numRuns: 400 }
  );
});
