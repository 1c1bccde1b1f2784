import { describe, expect, it } from 'vitest';
import { judge, type Status } from '#engine/advise/judge.ts';
import { questionsOf } from '#engine/course/course.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import { Situation } from '#engine/reason/situation.ts';
import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { courseShape } from '#knowledge/compile.ts';
import { parts } from '#knowledge/part-of.ts';
import { people } from '#knowledge/people/index.ts';

const questions = questionsOf(courseShape());
const situations = people.map(({ answers }) => new Situation(questions, answers));

/** Whether a person was asked this question and answered so, alone or among others. */
const answeredSo = (situation: Situation, question: string, option: string): boolean =>
  situation.asked(question) === 'yes' && [situation.answers[question]].flat().includes(option);

/** What no reference person lives in: every field has proofs of its own, and “another” says nothing. */
const FIELDS_OF_NOBODY: readonly string[] = ['voice', 'other'];

describe.each([...questions.values()])('the question $id', ({ id, options, mayNotKnow, offeredWhen }) => {
  it('has no option that nobody chooses', () => {
    const all = mayNotKnow ? [...options, DONT_KNOW] : options;
    // One part of what is shared stands for the others, and for a part of each: it is asked in the same way.
    const aPartIsChosen = parts.some((part) => situations.some((one) => answeredSo(one, id, part)));
    const chosenByNobody = all.filter(
      (option) =>
        !(id === 'field' && FIELDS_OF_NOBODY.includes(option)) &&
        !(aPartIsChosen && (offeredWhen?.[option] ?? option === 'each-in-part')) &&
        !situations.some((situation) => answeredSo(situation, id, option))
    );
    expect(chosenByNobody).toEqual([]);
  });
});

describe('the reference people', () => {
  /** What can be said about projects, and is never said, or never set aside, for any of them. */
  const neverWith = (status: Status): string[] =>
    everyAdvice
      .filter((one) => !situations.some((situation) => judge(one, situation).status === status))
      .map(({ kind, id }) => `${kind} ${id}`);

  it('receive together every advice and every item of the workshops', () => {
    expect(neverWith('retained')).toEqual([]);
  });

  it('are spared, each, what does not fit them: nothing is for everybody', () => {
    expect(neverWith('discarded')).toEqual([]);
  });

  it('are called by their own names, and told in 60 to 110 words in both languages', () => {
    for (const told of [people.map(({ name }) => name.fr), people.map(({ who }) => who.en)])
      expect(new Set(told).size).toBe(people.length);
    const badlyTold = people.flatMap(({ id, story }) =>
      Object.entries(story)
        .map(([locale, text]) => ({ id, locale, words: text.split(/\s+/).length }))
        .filter(({ words }) => words < 60 || words > 110)
    );
    expect(badlyTold).toEqual([]);
  });
});
