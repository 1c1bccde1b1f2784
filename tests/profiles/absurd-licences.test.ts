import { describe, expect, it } from 'vitest';
import { answer } from '#engine/reason/answer.ts';
import { licenceAdvice } from '#knowledge/advice/licence/index.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { inUse } from './in-use.ts';
import { freeToLicense, retainedAmong, warningsOf, type Said } from './profile.ts';

const licencesOf = (...said: readonly Said[]) =>
  retainedAmong(licenceAdvice, ...inUse, ...freeToLicense, ...said);
const warned = (id: string, ...said: readonly Said[]) => warningsOf(id, ...inUse, ...said).join(' ');

describe('improvements wanted from online use too', () => {
  const online = answer(returnWanted, 'improvements-online');

  it('bring the AGPL and the EUPL, and a warning on the GPL, for software that anybody may host', () => {
    for (const who of ['association', 'company', 'individual'] as const)
      for (const what of ['software', 'online-service'] as const) {
        const said = [online, answer(carrier, who), answer(resource, what)];
        expect(licencesOf(...said), who).toContain('licence-network-copyleft');
        expect(warned('licence-copyleft', ...said), who).toMatch(/AGPL et l’EUPL-1\.2/);
      }
  });

  it('bring no software licence to data', () => {
    expect(licencesOf(online, answer(resource, 'data'))).not.toContain('licence-network-copyleft');
  });
});

/** No investor has a share in it. */
const publicLaboratory = [
  answer(carrier, 'research'),
  answer(opponents, 'nobody'),
  answer(currentIncome, 'grant')
];

describe('money in return', () => {
  const money = answer(returnWanted, 'money');

  it('does not come from the ODbL, nor from a copyleft, and each says so', () => {
    for (const who of ['association', 'individual', 'company'] as const)
      expect(warned('licence-odbl', money, answer(resource, 'data'), answer(carrier, who))).toMatch(
        /n’apporte pas d’argent/
      );
    expect(warned('licence-copyleft', money, answer(carrier, 'association'))).toMatch(/n’oblige à payer/);
  });

  it('is an exception for a town’s data', () => {
    for (const who of ['local-authority', 'state-body'] as const)
      expect(warned('licence-odbl', money, answer(resource, 'data'), answer(carrier, who))).toMatch(/L324-1/);
  });

  it('does not put a reciprocity licence before the list of the decree, in a public laboratory', () => {
    for (const what of ['software', 'data', 'content'] as const) {
      const ways = licencesOf(money, ...publicLaboratory, answer(resource, what));
      expect(ways[0], what).not.toBe('licence-reciprocity');
      expect(ways, what).toContain('licence-public-body');
    }
  });
});

describe('what an administration publishes', () => {
  it.each(['local-authority', 'state-body'] as const)(
    '%s: reads the list of the decree before Creative Commons, whatever comes back',
    (who) => {
      for (const back of ['none', 'credit', 'improvements'] as const)
        for (const [what, other] of [
          ['content', 'licence-creative-commons'],
          ['standard', 'licence-standard']
        ] as const) {
          const ways = licencesOf(answer(carrier, who), answer(resource, what), answer(returnWanted, back));
          expect(ways.indexOf('licence-public-body')).toBeLessThan(ways.indexOf(other));
          expect(ways).toContain('licence-public-body');
        }
    }
  );

  it('is no rule for an association, whose courses are first under Creative Commons', () => {
    for (const back of ['credit', 'improvements'] as const)
      expect(
        licencesOf(answer(carrier, 'association'), answer(resource, 'content'), answer(returnWanted, back))[0]
      ).toBe('licence-creative-commons');
  });
});

describe('a training set and the plans of a machine', () => {
  const words = (id: string) => JSON.stringify(licenceAdvice.find((one) => one.id === id));

  it('have the licence of data, and the variant that fits what comes back', () => {
    expect(words('licence-ai-model')).toMatch(/Licence Ouverte, CC BY, ODbL ou CDLA/);
    expect(words('licence-open-hardware')).toMatch(/P est permissive/);
    expect(words('licence-open-hardware')).toMatch(/SPDX[^[]*\[CERN-OHL-S-2\.0\]/);
  });

  it('are a matter for the legal department of a ministry, and of nobody else', () => {
    for (const [what, id] of [
      ['hardware', 'licence-open-hardware'],
      ['ai-model', 'licence-ai-model']
    ] as const) {
      expect(warned(id, answer(resource, what), answer(carrier, 'state-body'))).toMatch(/service juridique/);
      expect(warned(id, answer(resource, what), answer(carrier, 'cooperative'))).toBe('');
    }
  });
});
