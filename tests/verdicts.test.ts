import { expect, it } from 'vitest';
import { roles } from '#engine/advise/advice.ts';
import { judge } from '#engine/advise/judge.ts';
import { ordered } from '#engine/advise/order.ts';
import { questionsOf } from '#engine/course/course.ts';
import { Situation } from '#engine/reason/situation.ts';
import type { Verdict } from '#engine/reason/verdict.ts';
import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { courseShape } from '#knowledge/compile.ts';
import { kinds, workshopKinds } from '#knowledge/kinds/kind.ts';
import { people } from '#knowledge/people/index.ts';

/*
 * What each criterion comes to for each reference person: a table that a change in a condition
 * moves, even where no plan does. `npm run knowledge -- --mutation` says how few changes it misses.
 */

const questions = questionsOf(courseShape());
const situated = people.map(({ id, answers }) => ({ id, situation: new Situation(questions, answers) }));
const signs: Readonly<Record<Verdict, string>> = { yes: '+', no: '-', unknown: '?' };

function pageOf(kind: string): string {
  const advice = everyAdvice.filter((one) => one.kind === kind);
  const told = situated.map(({ id, situation }) => {
    const judgements = advice.map((one) => judge(one, situation));
    const retained = ordered(judgements).filter(({ status }) => status === 'retained');
    return { id, judgements, line: `${id}: ${retained.map((one) => one.advice.id).join(', ')}` };
  });
  return [
    `# ${kind}`,
    '',
    'What each person is told, best first.',
    '',
    ...told.map(({ line }) => `- ${line}`),
    '',
    'What each criterion comes to: one column a person, in the order above (+ yes, - no, ? unknown).',
    ...advice.flatMap((one, place) => [
      '',
      `## ${one.id}`,
      '',
      '```',
      ...roles.flatMap((role) =>
        one[role].map((_, index) => {
          const verdicts = told.map(({ judgements }) => verdictIn(judgements[place], role, index));
          return `${verdicts.join('')} ${role} ${index + 1}`;
        })
      ),
      '```'
    ]),
    ''
  ].join('\n');
}

function verdictIn(judgement: ReturnType<typeof judge> | undefined, role: string, index: number): string {
  const criterion = judgement?.criteria.find((one) => one.role === role && one.index === index);
  return criterion ? signs[criterion.verdict] : ' ';
}

it.each([...kinds, ...workshopKinds])(
  'each criterion of %s comes to what it did for each person',
  async (kind) => {
    await expect(pageOf(kind)).toMatchFileSnapshot(`verdicts/${kind}.md`);
  }
);
