import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { decisionAdvice } from '#knowledge/advice/decision/index.ts';
import { fundingAdvice } from '#knowledge/advice/funding/index.ts';

/* One answer wherever it is read: the articles say who votes, and no sum buys more of it. */

const buysAVote = {
  fr: /(?:cotis|pai)[^.]{0,60}(?:et votent|donne une voix)|qui paie pèse/iu,
  en: /(?:fee|pay)[^.]{0,60}(?:and they vote|gives? them a (?:real )?(?:say|vote))|who pay weigh/iu
} as const;

describe.each(locales)('in %s', (locale) => {
  it.each([...fundingAdvice, ...decisionAdvice].map((one) => [one.id, one] as const))(
    '%s promises no vote for money',
    (_, { requires, favours, cautions, ...one }) => {
      const said = [
        JSON.stringify(one[locale]),
        ...[...requires, ...favours, ...cautions].map((criterion) => criterion[locale])
      ];
      expect(said.filter((text) => buysAVote[locale].test(text))).toEqual([]);
    }
  );
});

it('who thinks of dues reads who says whether they vote', () => {
  const dues = fundingAdvice.find(({ id }) => id === 'membership-fees');
  expect(dues?.fr.summary).toMatch(
    /statuts d’une association disent si qui cotise vote\. Dans une coopérative, seul vote qui est associé/u
  );
  expect(dues?.en.summary).toMatch(
    /association’s articles say whether those who pay vote\. In a cooperative only members vote/u
  );
});
