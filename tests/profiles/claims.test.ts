import { describe, expect, it } from 'vitest';
import { answer } from '#engine/reason/answer.ts';
import { argumentAdvice } from '#knowledge/advice/argument/index.ts';
import { objectionAdvice } from '#knowledge/advice/objection/index.ts';
import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { replyTime } from '#knowledge/questions/produce/reply-time.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { loadTexts } from '#texts/texts.ts';
import { statusOf, warningsOf } from './profile.ts';

describe('an answer within a week', () => {
  const promised = [...argumentAdvice, ...objectionAdvice].filter(({ fr }) =>
    /en moins d’une semaine/.test('line' in fr ? fr.line : fr.reply)
  );

  it('is promised by several lines, and by none of them where no time is promised', () => {
    expect(promised.length).toBeGreaterThan(3);
    for (const late of ['no-promise', 'a-month'] as const)
      for (const { id } of promised)
        expect(
          statusOf(
            id,
            answer(maturity, 'growth'),
            answer(contributionChannel, 'public'),
            answer(replyTime, late)
          ),
          id
        ).toBe('discarded');
  });
});

describe('figures of use', () => {
  const used = [answer(maturity, 'growth'), answer(wouldSuffer, 'local-authorities')] as const;
  const claims = ['funder-traction', 'funder-avoided-costs', 'wind-proven-use'];

  it('are claimed by whoever keeps some, and never where nothing is measured', () => {
    for (const id of claims) {
      const shown = (said: 'yes' | 'partly' | 'no') =>
        statusOf(id, ...used, answer(proof, 'usage-figures'), answer(measures, said));
      expect([shown('yes'), shown('partly'), shown('no')], id).toEqual(['retained', 'retained', 'discarded']);
    }
  });

  it('quoted where nothing is measured are to be traced first', () => {
    const warned = (said: 'partly' | 'no') =>
      warningsOf('indicators', ...used, answer(proof, 'usage-figures'), answer(measures, said)).join();
    expect(warned('no')).toMatch(/retrouvez leur source/);
    expect(warned('partly')).not.toMatch(/retrouvez leur source/);
  });
});

it('people contribute in their job only where somebody said so', () => {
  const said = /contribuent dans leur emploi/;
  const used = [answer(maturity, 'growth'), answer(organisations, 'two-three')] as const;
  expect(warningsOf('self-funding', ...used).join()).not.toMatch(said);
  expect(warningsOf('self-funding', ...used, answer(contributorsOnDuty, 'none')).join()).not.toMatch(said);
  expect(warningsOf('self-funding', ...used, answer(contributorsOnDuty, 'some')).join()).toMatch(said);
});

it('nothing says of a carrier that it sells nothing', () => {
  expect(JSON.stringify(everyAdvice)).not.toMatch(/ne leur vend rien|sells them nothing/);
});

it('what a duty asks for bears no month, which would age', async () => {
  for (const locale of ['fr', 'en'] as const)
    expect((await loadTexts[locale]()).one.now).not.toMatch(/ce mois|this month/);
});
