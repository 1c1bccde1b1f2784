import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameAnswer } from '#engine/advise/hypothesis.ts';
import { DONT_KNOW, type AnswerValue, type Answers } from '#engine/reason/answers.ts';
import type { QuestionShape } from '#engine/reason/question.ts';
import { answersAsMark, answersFromMark } from './answers-in-address.ts';

const options = (count: number) => Array.from({ length: count }, (_, at) => `option-${at}`);

const shape = (id: string, kind: QuestionShape['kind'], count: number): QuestionShape => ({
  id,
  kind,
  options: options(count),
  alone: kind === 'some' ? [`option-${count - 1}`] : [],
  mayNotKnow: true,
  control: 'yours',
  askedWhen: { op: 'all', of: [] }
});

const all = [
  shape('first', 'one', 3),
  shape('second', 'scale', 15),
  shape('third', 'some', 15),
  shape('fourth', 'some', 2),
  shape('fifth', 'one', 5)
];
const questions = new Map(all.map((one) => [one.id, one]));

const valueFor = (question: QuestionShape): fc.Arbitrary<AnswerValue> =>
  question.kind === 'some'
    ? fc.oneof(
        fc.constant(DONT_KNOW),
        fc.subarray(question.options.slice(0, -1), { minLength: 1 }),
        fc.constant([question.options.at(-1) ?? ''])
      )
    : fc.constantFrom(DONT_KNOW, ...question.options);

const someAnswers: fc.Arbitrary<Answers> = fc
  .subarray(all)
  .chain((some) => fc.tuple(...some.map((one) => valueFor(one).map((value) => [one.id, value] as const))))
  .map((entries) => Object.fromEntries(entries));

test('whatever was answered comes back from its mark, and nothing else', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const mark = answersAsMark(questions, answers);
      expect(mark).toMatch(/^[\w-]+$/);
      const read = answersFromMark(questions, mark);
      if (!read.ok) throw new Error(read.refusal);
      expect(read.lost).toBe(0);
      expect(Object.keys(read.answers).sort()).toEqual(Object.keys(answers).sort());
      for (const [id, value] of Object.entries(answers))
        expect(sameAnswer(value, read.answers[id] ?? null)).toBe(true);
    })
  );
});

test('anything else is refused in peace', () => {
  expect(answersFromMark(questions, '')).toEqual({ ok: false, refusal: 'none' });
  expect(answersFromMark(questions, 'z0000')).toEqual({ ok: false, refusal: 'newer' });
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      const read = answersFromMark(questions, text);
      if (read.ok) expect(Object.keys(read.answers).every((id) => questions.has(id))).toBe(true);
    })
  );
});

test('a mark that lost or changed a letter on its way is not taken for another', () => {
  fc.assert(
    fc.property(someAnswers, fc.nat(), fc.constantFrom('', 'A', 'x', '-'), (answers, place, letter) => {
      fc.pre(Object.keys(answers).length > 0);
      const mark = answersAsMark(questions, answers);
      const at = 1 + (place % (mark.length - 1));
      const changed = mark.slice(0, at) + letter + mark.slice(at + 1);
      const read = answersFromMark(questions, changed);
      // The unused bits at the end carry nothing: to change them changes nothing.
      if (changed !== mark && read.ok) expect(read).toEqual(answersFromMark(questions, mark));
    })
  );
});

test('what a later content still understands is kept, and the rest is counted', () => {
  const mark = answersAsMark(questions, {
    first: 'option-1',
    second: 'option-4',
    third: ['option-0', 'option-2'],
    fifth: 'option-2'
  });
  const later = new Map(
    [
      { ...shape('first', 'one', 9) },
      { ...shape('second', 'scale', 15), options: [...options(15)].reverse() },
      { ...shape('third', 'some', 20) }
    ].map((one) => [one.id, one])
  );
  const read = answersFromMark(later, mark);
  expect(read).toEqual({
    ok: true,
    answers: { first: 'option-1', third: ['option-0', 'option-2'] },
    lost: 2
  });
});
