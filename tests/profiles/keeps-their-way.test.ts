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
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
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
  ['doers', 'decide-doers', 'one-to-three'],
  ['vote', 'decide-vote', 'over-hundred'],
  ['committee', 'decide-elected-board', 'over-hundred']
] as const)('whoever decides by “%s” reads of their own way before other ones', (today, own, size) => {
  const ways = waysOf(
    answer(carrier, 'association'),
    answer(communitySize, size),
    answer(releasePeople, 'three-plus'),
    answer(workplace, 'open-wiki'),
    answer(danger, 'none'),
    answer(decisionToday, today)
  );
  const others = ['decide-consent', 'decide-doers', ...majorities].filter((id) => id !== own);
  expect(ways).toContain(own);
  expect(ways.slice(0, ways.indexOf(own)).filter((id) => others.includes(id))).toEqual([]);
});

it('what authors made is not voted away, and a board is not elected first where one person does all', () => {
  const voted = (...said: readonly Said[]) => warningsOf('decide-vote', ...together, ...said).join();
  expect(voted(answer(agreement, 'co-authors'))).toMatch(/ses auteurs décident/u);
  expect(voted(answer(agreement, 'board'))).not.toMatch(/ses auteurs décident/u);
  const many = [...together, answer(communitySize, 'over-hundred'), answer(decisionToday, 'leader')] as const;
  const elected = (...said: readonly Said[]) => warningsOf('decide-elected-board', ...many, ...said).join();
  expect(elected(answer(releasePeople, 'one'))).toMatch(/avant de l’élire/u);
  expect(elected(answer(releasePeople, 'three-plus'))).not.toMatch(/avant de l’élire/u);
});
