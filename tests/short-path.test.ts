import { describe, expect, it, test } from 'vitest';
import { hangsOn, whatIsKnown } from '#engine/advise/certainty.ts';
import { statusOf } from '#engine/advise/judge.ts';
import { openQuestionsIn } from '#engine/advise/open-questions.ts';
import { questionsOf } from '#engine/course/course.ts';
import { shortPath } from '#engine/course/short-path.ts';
import { DONT_KNOW, type Answers, type AnswerValue } from '#engine/reason/answers.ts';
import type { QuestionShape } from '#engine/reason/question.ts';
import { accepts } from '#engine/reason/recognise.ts';
import { Situation } from '#engine/reason/situation.ts';
import { adviceShapes, courseShape, situationShapes } from '#knowledge/compile.ts';
import { people } from '#knowledge/people/index.ts';
import { recognitionFor } from '#sheets/note/counsel.ts';
import { MOST_ANSWERS, shortPathKinds } from '#knowledge/short-path.ts';
import { shortWalkOf } from '#programs/proofs/walk-of.ts';

const questions = questionsOf(courseShape());
const advice = adviceShapes();
const situations = situationShapes();
const counted = advice.filter(({ kind }) => shortPathKinds.has(kind));

/** The same questions; what is asked part by part stays open until it is said. */
const withPartsOpen = new Map(
  [...questions].map(([id, question]) => [
    id,
    question.offeredWhen ? { ...question, unsaidIsNo: false } : question
  ])
);

const situationOf = (answers: Answers) => new Situation(questions, answers);
const certainIn = (situation: Situation) =>
  advice.filter((one) => hangsOn(one, whatIsKnown(situation)).length === 0);

test('without any answer no advice is certain', () => {
  expect(certainIn(situationOf({}))).toEqual([]);
});

test('“I don’t know” everywhere makes no advice certain', () => {
  const unsure = [...questions.values()].filter(({ mayNotKnow }) => mayNotKnow);
  const answers = Object.fromEntries(unsure.map(({ id }) => [id, DONT_KNOW]));
  expect(certainIn(situationOf(answers))).toEqual([]);
  expect(openQuestionsIn(advice, situationOf(answers)).length).toBeGreaterThan(40);
});

/** Answers as somebody would who gives up on the short path at nothing; what has no answer is passed. */
function walked(answerTo: (question: QuestionShape) => AnswerValue | undefined) {
  let answers: Answers = {};
  const passed = new Set<string>();
  for (;;) {
    const path = shortPath(counted, situationOf(answers), { most: MOST_ANSWERS, passed });
    const question = path.next && questions.get(path.next.question);
    if (!question) return { answers, path };
    const value = answerTo(question);
    if (value === undefined) passed.add(question.id);
    else answers = { ...answers, [question.id]: value };
  }
}

describe.each(people)('the short path of $id', ({ answers: complete }) => {
  const { answers, path } = walked(({ id }) => complete[id]);
  // What holds of all the parts only because nobody has said otherwise of one is not said for certain.
  const [short, long] = [new Situation(withPartsOpen, answers), situationOf(complete)];

  it('asks sixteen questions at most, each of which she would be asked on the long one', () => {
    const asked = Object.keys(answers);
    expect(asked.length).toBeLessThanOrEqual(MOST_ANSWERS);
    expect(path.answered).toBe(asked.length);
    expect(asked.filter((id) => long.asked(id) === 'no')).toEqual([]);
  });

  it('never retains what the long one discards, nor discards what it retains', () => {
    const taken = advice.filter((one) => {
      const before = statusOf(one, short);
      return before !== 'to-confirm' && before !== statusOf(one, long);
    });
    expect(taken.map(({ id }) => id)).toEqual([]);
  });

  it('settles more than half of what presses, and says on what the rest hangs', () => {
    expect(path.settled).toBeGreaterThan(path.of / 2);
    const held = new Set(path.leftOut.flatMap(({ holdsBack }) => holdsBack));
    expect(held.size).toBe(path.of - path.settled);
  });
});

test('the note of the short path is about the case that all the answers make, for nine people in ten', () => {
  const leadOf = (answers: Answers) => recognitionFor(situations, situationOf(answers), {}).lead?.advice.id;
  const same = people.filter(({ answers }) => leadOf(shortWalkOf(answers).said) === leadOf(answers));
  expect(same.length).toBeGreaterThanOrEqual((people.length * 9) / 10);
});

test('somebody who passes everything is let go', () => {
  const { answers, path } = walked(() => undefined);
  expect([answers, path.settled]).toEqual([{}, 0]);
});

/** Every answer but “I don’t know”; of several options, up to three. */
const answersTo = (question: QuestionShape): AnswerValue[] =>
  question.kind === 'some'
    ? question.options
        .reduce<string[][]>(
          (soFar, option) => [
            ...soFar,
            ...soFar.filter((some) => some.length < 3).map((some) => [...some, option])
          ],
          [[]]
        )
        .filter((selection) => accepts(question, selection))
    : [...question.options];

test('what each open question would decide is what trying all its answers finds', () => {
  for (const { answers: complete } of people.slice(0, 4)) {
    const answers = Object.fromEntries(Object.entries(complete).filter((_, place) => place % 2 === 0));
    const known = whatIsKnown(situationOf(answers));
    const open = advice.filter((one) => statusOf(one, known) === 'to-confirm');
    const found = [...questions.values()]
      .filter(({ id }) => known.answers[id] === undefined)
      .map((question) => {
        const thens = answersTo(question).map((value) =>
          known.withSilenceOpen({ ...known.answers, [question.id]: value })
        );
        const decided = open.filter((one) => thens.some((then) => statusOf(one, then) !== 'to-confirm'));
        return { question: question.id, decides: decided.map(({ id }) => id) };
      })
      .filter(({ decides }) => decides.length > 0)
      .sort((one, other) => other.decides.length - one.decides.length);
    const listed = openQuestionsIn(advice, situationOf(answers)).filter(({ decides }) => decides.length > 0);
    expect(listed.map(({ question, decides }) => ({ question, decides }))).toEqual(found);
  }
});
