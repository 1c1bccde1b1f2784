import { describe, expect, it } from 'vitest';
import { consult } from '#engine/advise/consultation.ts';
import { questionsOf } from '#engine/course/course.ts';
import { Situation } from '#engine/reason/situation.ts';
import { bridgeShortage } from '#knowledge/advice/action/bridge-shortage.ts';
import { employersYes } from '#knowledge/advice/action/employers-yes.ts';
import { keepSafe } from '#knowledge/advice/action/keep-safe.ts';
import { adviceShapes, courseShape } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';

const questions = questionsOf(courseShape());
const advice = adviceShapes();

/** What exists is safe, and whoever employs has said yes: before that nothing else is of use. */
const comesFirst: readonly string[] = [keepSafe.id, employersYes.id];

/** Nothing is paid by the month in a free place: its closing is no shortage of money. */
const freePlaceCloses = ({ answers }: (typeof people)[number]): boolean =>
  answers[largestFunder.id] === 'no-budget' && [answers[danger.id] ?? []].flat().includes('place-closes');

const asked = people.filter(({ answers }) => runway.id in answers);

it.each(asked.filter(freePlaceCloses))(
  '$id, whose free place closes, is sent to no bridge',
  ({ answers }) => {
    const situation = new Situation(questions, { ...answers, [runway.id]: 'under-three-months' });
    const plan = consult(advice, situation).plan.map(({ judgement }) => judgement.advice.id);
    expect(plan).not.toContain(bridgeShortage.id);
  }
);

describe.each(asked.filter((one) => !freePlaceCloses(one)))(
  'somebody like $id whose money runs out',
  ({ answers }) => {
    const firstWith = (option: (typeof runway.options)[number]) =>
      consult(advice, new Situation(questions, { ...answers, [runway.id]: option }))
        .plan.map(({ judgement }) => judgement.advice.id)
        .filter((id) => !comesFirst.includes(id))[0];

    it('in less than three months looks for a bridge as soon as what exists is safe and may be worked on', () => {
      expect(firstWith('under-three-months')).toBe(bridgeShortage.id);
    });

    it('later than that begins with something else', () => {
      expect(firstWith('three-to-six')).not.toBe(bridgeShortage.id);
    });
  }
);
