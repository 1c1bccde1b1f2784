import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '#engine/advise/judge.ts';
import { questionsOf } from '#engine/course/course.ts';
import { exclusionsIn } from '#engine/note/exclusions.ts';
import { recognition } from '#engine/note/recognition.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { contributionWorkshop } from '#knowledge/advice/action/contribution-workshop.ts';
import { getListed } from '#knowledge/advice/action/get-listed.ts';
import { openTranslation } from '#knowledge/advice/action/open-translation.ts';
import { openWorkplace } from '#knowledge/advice/action/open-workplace.ts';
import { plainReadme } from '#knowledge/advice/action/plain-readme.ts';
import { recruitAmbassadors } from '#knowledge/advice/action/recruit-ambassadors.ts';
import { comesFor } from '#knowledge/comes-for.ts';
import { courseShape, situationShapes } from '#knowledge/compile.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { dossiersAbout } from './dossiers.ts';

/* No call outward before rights, people and safety are settled. */

const outward = [
  plainReadme,
  getListed,
  openWorkplace,
  openTranslation,
  contributionWorkshop,
  recruitAmbassadors
] as const;
const exists = { maturity: 'first-users' };

const first: readonly (readonly [string, Answers])[] = [
  [
    'nobody knows whose it is, nor what may be done with it',
    { rights: 'dont-know', 'reuse-rights': 'dont-know' }
  ],
  ['agreements are missing for what is kept closed', { rights: 'unclear', 'reuse-rights': 'restricted' }],
  ['no licence is written', { 'reuse-rights': 'unwritten' }],
  [
    'people are shown who have to be protected',
    { agreement: ['people-shown'], 'sensitive-data': 'personal' }
  ],
  [
    'records of people would stop with whoever keeps them',
    {
      'sensitive-data': 'personal',
      'release-people': 'one',
      continuity: 'all-stops',
      'neighbour-wish': 'own'
    }
  ]
];

describe.each(first)('where %s', (_, said) => {
  it('nobody is called in', () => {
    fc.assert(
      fc.property(dossiersAbout(resource.options), ({ questions, answers }) => {
        const situation = new Situation(questions, { ...answers, ...exists, ...said });
        const called = outward.filter((one) => judge(one, situation).status === 'retained');
        expect(called.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 60 }
    );
  });
});

it('nobody is called to a model of health', () => {
  const answers = { maturity: 'first-users', resource: ['ai-model', 'data'], field: 'health' };
  const place = new Situation(questionsOf(courseShape()), answers);
  const led = recognition(situationShapes(), place, {
    comesFor,
    lead: 'model-or-corpus',
    companion: undefined
  });
  expect([...exclusionsIn(led, place).keys()]).toEqual(expect.arrayContaining(outward.map(({ id }) => id)));
});

it.each(outward)('$id is still advised to somebody', (one) => {
  const advised = fc.sample(dossiersAbout(resource.options), { numRuns: 4000, seed: 1 });
  expect(advised.some((situation) => judge(one, situation).status === 'retained')).toBe(true);
});
