import { expect, it } from 'vitest';
import { answer } from '#engine/reason/answer.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { statusOf, warningsOf } from './profile.ts';

/* Answers never rule a law out where names are kept or objects are made, and a decree is not read past its scope. */

/** Something of one’s own, which is in use. */
const living = [answer(maturity, 'growth'), answer(neighbour, 'none')];
const association = answer(carrier, 'association');

it.each([
  ['people from outside contribute', answer(outsideContributors, 'several')],
  ['something is sold', answer(ownRevenue, 'around')]
] as const)('the GDPR binds whoever keeps names, where %s', (_, said) => {
  expect(
    statusOf(
      'duty-personal-data',
      ...living,
      answer(sensitiveData, 'none'),
      association,
      answer(agreement, 'only-us'),
      said
    )
  ).toBe('retained');
});

it('whoever publishes plans that others build reads who answers for a defect', () => {
  expect(
    statusOf('duty-defective-product', ...living, answer(resource, 'hardware'), answer(ownRevenue, 'none'))
  ).toBe('retained');
});

it.each(['reserved', 'non-commercial', 'several-mixed'] as const)(
  'a public body is not told to change a licence (%s) that protects voices or the rights of others',
  (kept) => {
    const warned = (...more: Parameters<typeof warningsOf>[1][]) =>
      warningsOf(
        'licence-public-body',
        answer(carrier, 'research'),
        answer(resource, 'data'),
        ...living,
        answer(reuseRights, 'restricted'),
        answer(licence, kept),
        ...more
      ).join();
    expect(warned(answer(sensitiveData, 'personal'))).not.toContain('changez-la');
    expect(warned(answer(sensitiveData, 'none'), answer(agreement, 'source-owner'))).not.toContain(
      'changez-la'
    );
    expect(warned(answer(sensitiveData, 'personal'))).toContain('L321-2');
    expect(warned(answer(sensitiveData, 'none'), answer(agreement, 'employer'))).toContain('changez-la');
  }
);
