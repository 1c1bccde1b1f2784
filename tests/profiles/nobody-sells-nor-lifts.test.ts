import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge } from '#engine/advise/judge.ts';
import { Situation } from '#engine/reason/situation.ts';
import { derivedProducts } from '#knowledge/advice/funding/derived-products.ts';
import { licencePermissive } from '#knowledge/advice/licence/licence-permissive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { dossiersAbout } from './dossiers.ts';

/* Nothing is sold by a group for which nobody takes money, and no licence is lightened over rights that are not settled. */

const own = { maturity: 'first-users', 'neighbour-wish': 'own', upkeep: 'lasting' };

it('a group for which nobody takes money sells no object', () => {
  const group = { ...own, carrier: 'informal-group', recipient: 'nobody', needs: ['hosting'] };
  fc.assert(
    fc.property(dossiersAbout(resource.options), ({ questions, answers }) => {
      const situation = new Situation(questions, { ...answers, ...group });
      expect(judge(derivedProducts, situation).status).not.toBe('retained');
    }),
    { numRuns: 60 }
  );
});

it.each(['partial', 'unclear', 'dont-know'])(
  'a licence that makes people share stays where rights are %s',
  (rights) => {
    const unsettled = { ...own, rights, licence: 'copyleft', 'reuse-rights': 'free' };
    fc.assert(
      fc.property(dossiersAbout(['software']), ({ questions, answers }) => {
        const situation = new Situation(questions, { ...answers, ...unsettled });
        expect(judge(licencePermissive, situation).status).not.toBe('retained');
      }),
      { numRuns: 60 }
    );
  }
);

it.each([derivedProducts, licencePermissive])('$id is still advised to somebody', (one) => {
  const advised = fc.sample(dossiersAbout(resource.options), { numRuns: 4000, seed: 1 });
  expect(advised.some((situation) => judge(one, situation).status === 'retained')).toBe(true);
});
