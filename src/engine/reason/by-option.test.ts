import { expect, test } from 'vitest';
import { answersFrom, answer } from './answer.ts';
import { DONT_KNOW } from './answers.ts';
import { valueBehind, type ByOption } from './by-option.ts';
import { captain, crew, questions, vessel } from './fixture.ts';
import { Situation } from './situation.ts';

const wages: ByOption<typeof captain, number> = { question: 'captain', values: { elected: 10, owner: 0 } };

const wageWith = (...answers: Parameters<typeof answersFrom>) =>
  valueBehind(wages, new Situation(questions, answersFrom(...answers)));

const manned = [answer(vessel, 'ship'), answer(crew, 'many')];

test('the value behind an answer', () => {
  expect(wageWith(...manned, answer(captain, 'elected'))).toBe(10);
  expect(wageWith(...manned, answer(captain, 'owner'))).toBe(0);
});

test('no value is behind an answer that is missing, not known or does not count', () => {
  expect(wageWith(...manned)).toBeUndefined();
  expect(wageWith(...manned, answer(captain, DONT_KNOW))).toBeUndefined();
  expect(wageWith(answer(vessel, 'raft'), answer(captain, 'owner'))).toBeUndefined();
});
