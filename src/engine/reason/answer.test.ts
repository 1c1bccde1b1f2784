import { expect, test } from 'vitest';
import { answersFrom, answer } from './answer.ts';
import { DONT_KNOW } from './answers.ts';
import { cargo, crew, questions, vessel } from './fixture.ts';
import { recognised } from './recognise.ts';

test('what is said becomes answers that the questions recognise', () => {
  const answers = answersFrom(answer(vessel, 'ship'), answer(crew, DONT_KNOW), answer(cargo, 'wood'));
  expect(answers).toEqual({ vessel: 'ship', crew: DONT_KNOW, cargo: ['wood'] });
  expect(recognised(questions, answers)).toEqual(answers);
});

test('not knowing is said as such, also of a question that takes several options', () => {
  expect(answer(cargo, DONT_KNOW)).toEqual(['cargo', DONT_KNOW]);
});

test('several options can be said of a question that takes several', () => {
  expect(answer(cargo, 'wood', 'letters')).toEqual(['cargo', ['wood', 'letters']]);
});
