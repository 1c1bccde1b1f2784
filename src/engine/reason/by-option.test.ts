import { expect, test } from 'vitest';
import { everythingSaid, said } from './answer.ts';
import { DONT_KNOW } from './answers.ts';
import { valueBehind, type ByOption } from './by-option.ts';
import { captain, crew, questions, vessel } from './fixture.ts';
import { Situation } from './situation.ts';

const wages: ByOption<typeof captain, number> = { question: 'captain', values: { elected: 10, owner: 0 } };

const wageWith = (...answers: Parameters<typeof everythingSaid>) =>
  valueBehind(wages, new Situation(questions, everythingSaid(...answers)));

const manned = [said(vessel, 'ship'), said(crew, 'many')];

test('the value behind an answer', () => {
  expect(wageWith(...manned, said(captain, 'elected'))).toBe(10);
  expect(wageWith(...manned, said(captain, 'owner'))).toBe(0);
});

test('no value is behind an answer that is missing, not known or does not count', () => {
  expect(wageWith(...manned)).toBeUndefined();
  expect(wageWith(...manned, said(captain, DONT_KNOW))).toBeUndefined();
  expect(wageWith(said(vessel, 'raft'), said(captain, 'owner'))).toBeUndefined();
});
