import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DONT_KNOW } from './answers.ts';
import { answersMeeting, choosing, select, toAnswers, together, type Demand } from './change.ts';
import { someQuestions, valuesOf } from './fixture-random.ts';
import { cargo, crew, questions } from './fixture.ts';
import { accepts } from './recognise.ts';

const demand = (said: Partial<Demand>): Demand => ({ among: [], never: [], ...said });

test('choosing one more option keeps the order of the question', () => {
  expect(select(cargo, ['letters'], 'wood')).toEqual(['wood', 'letters']);
  expect(select(cargo, ['wood'], 'wood')).toEqual(['wood']);
});

test('an option that stands alone pushes the others out, and is pushed out by them', () => {
  expect(select(cargo, ['wood', 'wine'], 'nothing')).toEqual(['nothing']);
  expect(select(cargo, ['nothing'], 'wine')).toEqual(['wine']);
});

test('one too many pushes out the oldest, and none is there twice', () => {
  const two = { ...cargo, most: 2 };
  expect(select(two, ['letters'], 'wood')).toEqual(['letters', 'wood']);
  expect(select(two, ['letters', 'wood'], 'wine')).toEqual(['wood', 'wine']);
  expect(select(two, ['letters', 'wood'], 'letters')).toEqual(['wood', 'letters']);
  expect(select(two, ['letters', 'wood'], 'nothing')).toEqual(['nothing']);
  expect(choosing(two, ['letters', 'wood'], 'wine', true)).toEqual(['wood', 'wine']);
});

test('an answer is met with no more options than the question takes, and keeps what is asked for', () => {
  const two = { ...cargo, most: 2 };
  expect(answersMeeting(two, demand({ among: [['wine']] }), ['wood', 'letters'])).toEqual([
    ['letters', 'wine']
  ]);
  expect(answersMeeting(two, demand({ among: [['wood'], ['wine']] }), ['wood', 'letters'])).toEqual([
    ['wood', 'wine']
  ]);
  expect(answersMeeting(two, demand({ among: [['wood'], ['wine'], ['letters']] }), ['wood'])).toEqual([]);
});

test('whatever is chosen one after the other, the selection is an answer', () => {
  const choices = fc.array(fc.constantFrom(...cargo.options), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(choices, fc.constantFrom(1, 2, 3, undefined), (options, most) => {
      const question = most ? { ...cargo, most } : cargo;
      const chosen = options.reduce<string[]>((soFar, option) => select(question, soFar, option), []);
      expect(accepts(question, chosen)).toBe(true);
      expect(chosen).toContain(options.at(-1));
    })
  );
});

test('of a question with one answer, every option that would do is offered', () => {
  expect(answersMeeting(crew, demand({ among: [['few', 'many']] }), 'alone')).toEqual(['few', 'many']);
  expect(answersMeeting(crew, demand({ never: ['alone'] }), 'alone')).toEqual(['few', 'many']);
  expect(answersMeeting(crew, demand({ among: [['few'], ['many']] }), 'alone')).toEqual([]);
});

test('of a question with several answers, what was chosen stays as far as it can', () => {
  expect(answersMeeting(cargo, demand({ among: [['wine']] }), ['letters'])).toEqual([['wine', 'letters']]);
  expect(answersMeeting(cargo, demand({ never: ['wood'] }), ['wood', 'letters'])).toEqual([['letters']]);
});

test('where nothing chosen may stay, any other option is an answer, an empty list is none', () => {
  const anyOther = [['wine'], ['letters'], ['nothing']];
  expect(answersMeeting(cargo, demand({ never: ['wood'] }), ['wood'])).toEqual(anyOther);
  expect(answersMeeting(cargo, demand({ never: ['wood'] }), undefined)).toEqual(anyOther);
  expect(answersMeeting(cargo, demand({ never: cargo.options }), ['wood'])).toEqual([]);
  expect(answersMeeting(cargo, demand({ among: [['wood']], never: ['wood'] }), undefined)).toEqual([]);
});

test('an option that meets two demands is enough for both', () => {
  const twice = demand({ among: [['wood'], ['wood', 'wine']] });
  expect(answersMeeting(cargo, twice, DONT_KNOW)).toEqual([['wood']]);
});

test('two changes of a same question add up', () => {
  const one = new Map([['cargo', demand({ among: [['wine']] })]]);
  const other = new Map([['cargo', demand({ never: ['wood'] })]]);
  const both = toAnswers(together(one, other), questions, { cargo: ['wood'] });
  expect(both).toEqual([{ question: 'cargo', to: ['wine'], or: [] }]);
  expect(one.get('cargo')).toEqual(demand({ among: [['wine']] }));
});

test('a change that no answer can meet is no answers at all', () => {
  const impossible = new Map([['crew', demand({ never: crew.options })]]);
  expect(toAnswers(impossible, questions, {})).toBeUndefined();
  expect(toAnswers(new Map([['anchor', demand({})]]), questions, {})).toBeUndefined();
});

test('an offered answer is always one that the question accepts', () => {
  const groups = fc.array(fc.subarray(['a', 'b', 'c'], { minLength: 1 }), { maxLength: 3 });
  const demands = fc.record({ among: groups, never: fc.subarray(['a', 'b', 'c']) });
  fc.assert(
    fc.property(someQuestions, demands, fc.nat(), ([question], wanted, which) => {
      if (!question) return;
      const values = valuesOf(question);
      for (const value of answersMeeting(question, wanted, values[which % values.length])) {
        expect(accepts(question, value)).toBe(true);
        for (const option of wanted.never) expect([value].flat()).not.toContain(option);
      }
    })
  );
});

test('ticking and unticking make the answer that a person means', () => {
  expect(choosing(crew, undefined, 'few', true)).toBe('few');
  expect(choosing(cargo, ['wood'], 'wine', true)).toEqual(['wood', 'wine']);
  expect(choosing(cargo, ['wood'], 'nothing', true)).toEqual(['nothing']);
  expect(choosing(cargo, ['wood'], 'wood', false)).toBeNull();
  expect(choosing(cargo, ['wood'], DONT_KNOW, true)).toBe(DONT_KNOW);
  expect(choosing(cargo, DONT_KNOW, 'wine', true)).toEqual(['wine']);
});
