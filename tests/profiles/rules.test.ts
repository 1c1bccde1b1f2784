import { describe, expect, it } from 'vitest';
import { answer } from '#engine/reason/answer.ts';
import { ruleConduct } from '#knowledge/advice/rule/rule-conduct.ts';
import { ruleAdvice } from '#knowledge/advice/rule/index.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import { statusOf } from './profile.ts';

const lasting = [answer(maturity, 'first-users'), answer(upkeep, 'lasting')] as const;
const signals = ['code', 'service', 'data', 'content'] as const;

describe('thresholds to watch', () => {
  it.each([
    ['software', 'code'],
    ['online-service', 'service'],
    ['data', 'data'],
    ['content', 'content']
  ] as const)('for %s are those of its kind, and of no other', (kind, own) => {
    const kept = signals.filter(
      (one) => statusOf(`rule-signals-${one}`, ...lasting, answer(resource, kind)) === 'retained'
    );
    expect(kept).toEqual([own]);
  });

  it('wait until somebody uses the resource', () => {
    for (const one of signals)
      expect(
        statusOf(`rule-signals-${one}`, answer(maturity, 'prototype'), answer(resource, 'software', 'data')),
        one
      ).toBe('discarded');
  });

  it('each have a figure to change, and a date to look again', () => {
    for (const { id, fr, en } of ruleAdvice.filter(({ id }) => id.startsWith('rule-signals')))
      for (const { template } of [fr, en]) {
        expect(
          template.match(
            /\[[^\]]*\d[^\]]*\]|\[(deux|trois|six|sept|huit|douze|quinze|trente|two|three|six|seven|eight|twelve|fifteen|thirty)[^\]]*\]/g
          )?.length,
          id
        ).toBeGreaterThan(3);
        expect(template, id).toMatch(/(Prochaine lecture.: \[date\]|Next reading: \[date\])/);
      }
  });
});

describe('recordings and courses', () => {
  const course = [...lasting, answer(resource, 'content')] as const;

  it.each(['rule-keys', 'rule-security-floor'])('have nothing to do with %s', (id) => {
    expect(statusOf(id, ...course)).toBe('discarded');
  });
});

describe('the least of security', () => {
  it('is for who publishes software, from the prototype on', () => {
    for (const age of ['prototype', 'first-users', 'infrastructure'] as const)
      expect(statusOf('rule-security-floor', answer(maturity, age), answer(resource, 'software'))).toBe(
        'retained'
      );
    for (const other of ['data', 'hardware', 'standard', 'content'] as const)
      expect(statusOf('rule-security-floor', answer(resource, other)), other).toBe('discarded');
  });
});

describe('the rule on forks', () => {
  it('is for who starts from a copy, and for a free resource that several outsiders could take along', () => {
    expect(statusOf('rule-fork', answer(startingPoint, 'fork'))).toBe('retained');
    const others = [
      answer(maturity, 'growth'),
      answer(startingPoint, 'scratch'),
      answer(outsideContributors, 'several'),
      answer(communitySize, 'four-to-fifteen')
    ] as const;
    const free = [answer(reuseRights, 'free'), answer(licence, 'copyleft')] as const;
    expect(statusOf('rule-fork', ...others, ...free)).toBe('retained');
    expect(statusOf('rule-fork', ...others, answer(reuseRights, 'unwritten'))).toBe('discarded');
  });
});

it('moderation says who, by which rule, how fast, what is recorded and where to appeal', () => {
  for (const said of [
    /deuxième confirme ou rétablit sous \[trois\] jours/,
    /cite la règle/,
    /Recours/,
    /Registre/
  ])
    expect(ruleConduct.fr.template).toMatch(said);
  for (const said of [/restores it within \[three\] days/, /quotes the rule/, /Appeal/, /Record/])
    expect(ruleConduct.en.template).toMatch(said);
});
