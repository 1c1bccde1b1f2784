import { describe, expect, it } from 'vitest';
import { gistOf } from '#engine/advise/gist.ts';
import { questionsOf } from '#engine/course/course.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, situationShapes } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { counsel } from '#sheets/note/counsel.ts';
import { counselInTime } from '#sheets/note/judged-in-time.ts';
import { replay } from './replay.ts';

const questions = questionsOf(courseShape());
const advice = adviceShapes();
const kept = people.map(({ id, answers }) => ({
  id,
  answers,
  expected: gistOf(
    counselInTime(counsel(advice, situationShapes(), new Situation(questions, answers)), {}, '2026-11-01')
  )
}));

describe('replaying the reference people', () => {
  it('finds what was reviewed, and says what each project is', () => {
    const replayed = [...replay(questions, advice, situationShapes(), kept).values()];
    expect(replayed.map(({ departure }) => departure).filter(Boolean)).toEqual([]);
    expect(replayed.filter(({ outcomes }) => outcomes.length === 0).length).toBeLessThan(2);
  });

  const somebodyGets = new Set(kept.flatMap(({ expected }) => Object.values(expected.retained).flat()));
  const oneOfEachKind = [
    ...new Map(advice.filter(({ id }) => somebodyGets.has(id)).map((one) => [one.kind, one])).values()
  ];

  it('has somebody who gets advice of each kind', () => {
    const kinds = new Set(advice.map(({ kind }) => kind));
    expect(new Set(oneOfEachKind.map(({ kind }) => kind))).toEqual(kinds);
  });

  it.each(oneOfEachKind)('notices at once that $id is gone', ({ id }) => {
    const others = advice.filter((one) => one.id !== id);
    const replayed = [...replay(questions, others, situationShapes(), kept).values()];
    expect(replayed.some(({ departure }) => departure?.lost.includes(id))).toBe(true);
  });
});
