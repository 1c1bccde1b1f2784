import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusOf } from '#engine/advise/judge.ts';
import { questionsOf } from '#engine/course/course.ts';
import { lapsedAnswers } from '#engine/course/lapsed-answers.ts';
import { recognition } from '#engine/note/recognition.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { valuesOf } from '#engine/reason/fixture-random.ts';
import { Situation } from '#engine/reason/situation.ts';
import { keepSafe } from '#knowledge/advice/action/keep-safe.ts';
import { comesFor } from '#knowledge/comes-for.ts';
import { adviceShapes, courseShape, situationShapes } from '#knowledge/compile.ts';
import { course } from '#knowledge/course.ts';
import { people } from '#knowledge/people/index.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { offerKind } from '#knowledge/questions/qualify/offer-kind.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { counsel } from '#sheets/note/counsel.ts';

/* Whoever uses, joins or contributes to what others keep has nothing to build, fund or govern. */

const questions = questionsOf(courseShape());
const advice = adviceShapes();

/** What a project of one’s own is advised, kind by kind, and what of it fits somebody else’s as well. */
const building = new Set(['licence', 'inbound', 'decision', 'rule', 'outcome', 'funding', 'legal-home']);
const fitsTheirs = new Set([
  'outcome-theirs',
  'self-funding',
  'pooled-public-funding',
  'home-none',
  'home-public-agreement'
]);
const actionsForTheirs = new Set([
  'agree-our-share',
  'agree-to-move',
  'assess-data-risk',
  'audit-rights',
  'contact-nearest',
  'employers-yes',
  'get-agreements',
  'interview-users',
  'keep-safe',
  'meet-peer',
  'move-our-users',
  'multi-year-agreement',
  'search-neighbours',
  'try-theirs',
  'upstream-clause',
  'write-problem'
]);

/** Everything answered, at random; with an open neighbour of which this is wanted. */
const answered = (wish: (typeof neighbourWish.options)[number]) =>
  fc.record(
    Object.fromEntries(
      [...questions.values()].map((one) => [
        one.id,
        one.id === neighbourWish.id
          ? fc.constant(wish)
          : one.id === neighbour.id
            ? fc.constantFrom('alive', 'abandoned')
            : fc.constantFrom(...valuesOf(one))
      ])
    )
  );

const standing = (answers: Answers) => {
  const situation = new Situation(questions, answers);
  return advice.filter((one) => statusOf(one, situation) !== 'discarded');
};
const asked = (answers: Answers) => {
  const situation = new Situation(questions, answers);
  return [...questions.keys()].filter((id) => situation.asked(id) === 'yes');
};

describe.each(['use', 'contribute', 'join'] as const)('who says “%s” of the neighbours’', (wish) => {
  it('is advised nothing about building, and what fits', () => {
    fc.assert(
      fc.property(answered(wish), (answers) => {
        const left = standing(answers);
        const built = left.filter(({ kind, id }) =>
          kind === 'action' ? !actionsForTheirs.has(id) : building.has(kind) && !fitsTheirs.has(id)
        );
        expect(built.map(({ id }) => id)).toEqual([]);
        expect(left.map(({ id }) => id)).toEqual(expect.arrayContaining(['outcome-theirs', 'try-theirs']));
      }),
      { numRuns: 200 }
    );
  });

  it('puts in safety what is already made and in danger, and only that', () => {
    const losing: readonly string[] = [
      'single-copy',
      'place-closes',
      'place-changes',
      'person-leaves',
      'person-died'
    ];
    fc.assert(
      fc.property(answered(wish), (answers) => {
        const inDanger = [answers[danger.id] ?? []].flat().some((one) => losing.includes(one));
        const due = answers[maturity.id] !== 'idea' && inDanger;
        expect(standing(answers).some(({ id }) => id === keepSafe.id)).toBe(due);
      }),
      { numRuns: 100 }
    );
  });

  it('is asked thirty questions at most beside what is offered, none of them about producing', () => {
    fc.assert(
      fc.property(answered(wish), (answers) => {
        const put = asked(answers);
        expect(put.filter((id) => id !== offerKind.id).length).toBeLessThanOrEqual(30);
        const producing = course.find(({ id }) => id === 'produce')?.questions.map(({ id }) => id) ?? [];
        expect(put.filter((id) => producing.includes(id))).toEqual([]);
      }),
      { numRuns: 100 }
    );
  });
});

it('what was answered before comes back with another wish', () => {
  fc.assert(
    fc.property(answered('own'), (answers) => {
      const joining = { ...answers, [neighbourWish.id]: 'join' };
      expect(lapsedAnswers(course, new Situation(questions, joining))).not.toEqual([]);
      expect(asked({ ...joining, [neighbourWish.id]: 'undecided' })).toEqual(asked(answers));
    }),
    { numRuns: 50 }
  );
});

it('who has built little beside what lives, and has not chosen, is told to try it and to build nothing', () => {
  const goesOn = new Set([...actionsForTheirs, 'after-grant-plan', 'bridge-shortage']);
  fc.assert(
    fc.property(answered('undecided'), fc.constantFrom('idea', 'prototype'), (answers, maturity) => {
      const situation = new Situation(questions, { ...answers, [neighbour.id]: 'alive', maturity });
      const { judgements } = counsel(advice, situationShapes(), situation, {
        lead: { text: 'join-the-neighbour', at: 0 }
      });
      const actions = judgements
        .filter((one) => one.advice.kind === 'action' && one.status !== 'discarded')
        .map((one) => one.advice.id);
      expect(actions.filter((id) => !goesOn.has(id))).toEqual([]);
      expect(actions).toContain('try-theirs');
    }),
    { numRuns: 100 }
  );
});

it('as long as nobody has said what they want with it, what is used already is advised as one’s own', () => {
  fc.assert(
    fc.property(answered('own'), ({ [neighbourWish.id]: _, ...before }) => {
      const ids = (answers: Answers) => standing({ ...answers, maturity: 'growth' }).map(({ id }) => id);
      expect(ids(before)).toEqual(ids({ ...before, [neighbourWish.id]: 'undecided' }));
    }),
    { numRuns: 100 }
  );
});

it('a copy of what lives is a duplicate like one from scratch, as long as one keeps it apart', () => {
  const duplicate = advice.find(({ id }) => id === 'outcome-duplicate');
  const status = (start: string, wish: string) =>
    duplicate &&
    statusOf(
      duplicate,
      new Situation(questions, {
        maturity: 'prototype',
        [neighbour.id]: 'alive',
        [neighbourWish.id]: wish,
        'starting-point': start
      })
    );
  expect(['scratch', 'fork'].map((start) => status(start, 'own'))).toEqual(['retained', 'retained']);
  expect(['scratch', 'fork'].map((start) => status(start, 'contribute'))).toEqual(['discarded', 'discarded']);
});

it.each([
  ['judo-league', 'join-the-neighbour'],
  ['library-network', 'join-the-neighbour'],
  ['thermal-engineers', 'upstream-contributor']
])('%s is led by %s', (who, lead) => {
  const answers = people.find(({ id }) => id === who)?.answers ?? {};
  const recognised = recognition(situationShapes(), new Situation(questions, answers), {
    comesFor,
    lead: undefined,
    companion: undefined
  });
  expect(recognised.lead?.advice.id).toBe(lead);
});
