import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '#engine/advise/judge.ts';
import { ordered } from '#engine/advise/order.ts';
import { answer } from '#engine/reason/answer.ts';
import { Situation } from '#engine/reason/situation.ts';
import { decisionAdvice } from '#knowledge/advice/decision/index.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { dossiersAbout } from './dossiers.ts';
import { retainedAmong, warningsOf, type Said } from './profile.ts';

/* What a group does well already leads; another way of deciding is for those whose own one fails. */

/** Where the question is asked: by those who tend their own, which exists. */
const asked = { maturity: 'growth', neighbour: 'none' };

const majorities = ['decide-vote', 'decide-elected-board', 'decide-two-tier'];

const retained = (situation: Situation) =>
  ordered(decisionAdvice.map((one) => judge(one, situation)))
    .filter(({ status }) => status === 'retained')
    .map(({ advice: { id } }) => id);

const together = [
  answer(maturity, 'growth'),
  answer(roadmapDecision, 'group-with-outsiders'),
  answer(outsideContributors, 'diverse'),
  answer(organisations, 'four-plus'),
  answer(largestFunder, '30-to-60'),
  answer(ownRevenue, 'none')
] as const;

const waysOf = (...said: readonly Said[]) => retainedAmong(decisionAdvice, ...together, ...said);

describe('who decides by everybody’s agreement', () => {
  it.each(['four-to-fifteen', 'sixteen-to-hundred', 'over-hundred'] as const)(
    'is told to keep it, and no majority, with %s',
    (size) => {
      const ways = waysOf(
        answer(carrier, 'association'),
        answer(communitySize, size),
        answer(danger, 'money-ends'),
        answer(decisionToday, 'discussion')
      );
      expect(ways[0]).toBe('decide-consent');
      expect(ways.filter((id) => majorities.includes(id))).toEqual([]);
    }
  );

  it('may vote once a dispute says that agreement fails', () => {
    const ways = waysOf(
      answer(carrier, 'cooperative'),
      answer(communitySize, 'sixteen-to-hundred'),
      answer(danger, 'dispute'),
      answer(decisionToday, 'discussion')
    );
    expect(ways).toContain('decide-vote');
    expect(ways).toContain('decide-elected-board');
  });

  it('is proposed no majority, whatever else is answered', () => {
    fc.assert(
      fc.property(dossiersAbout(resource.options), ({ questions, answers }) => {
        const said = {
          ...answers,
          ...asked,
          danger: ['money-ends'],
          'roadmap-decision': 'group-with-outsiders',
          'decision-today': 'discussion'
        };
        const ways = retained(new Situation(questions, said));
        expect(ways.filter((id) => majorities.includes(id))).toEqual([]);
      }),
      { numRuns: 200 }
    );
  });
});

it.each([
  ['doers', 'decide-doers'],
  ['vote', 'decide-vote'],
  ['committee', 'decide-elected-board']
] as const)('whoever decides by “%s”, with no dispute, does not read of consent before', (today, own) => {
  fc.assert(
    fc.property(dossiersAbout(resource.options), ({ questions, answers }) => {
      const said = {
        ...answers,
        ...asked,
        danger: ['none'],
        'roadmap-decision': 'group-with-outsiders',
        'decision-today': today
      };
      const ways = retained(new Situation(questions, said));
      const [theirs, consent] = [ways.indexOf(own), ways.indexOf('decide-consent')];
      if (theirs >= 0 && consent >= 0) expect(theirs).toBeLessThan(consent);
    }),
    { numRuns: 200 }
  );
});

it('whose way is called into question by a division reads of consent without a warning', () => {
  const warned = (...said: readonly Said[]) =>
    warningsOf('decide-consent', ...together, answer(communitySize, 'four-to-fifteen'), ...said).join();
  expect(warned(answer(decisionToday, 'committee'), answer(danger, 'none'))).toMatch(/déjà autrement/u);
  expect(warned(answer(decisionToday, 'committee'), answer(danger, 'dispute'))).not.toMatch(
    /déjà autrement/u
  );
  expect(warned(answer(decisionToday, 'leader'), answer(danger, 'none'))).not.toMatch(/déjà autrement/u);
});
