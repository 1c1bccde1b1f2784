import { expect, test } from 'vitest';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import { oneOf, someOf } from '#engine/reason/question.ts';
import { drawnOrder } from './drawn-order.ts';
import { untickedBy } from './unticked.ts';

const words = (options: readonly string[]) => ({
  ask: '',
  short: '',
  why: '',
  changes: '',
  findOut: '',
  options: Object.fromEntries(options.map((option) => [option, option]))
});

const costs = ['nothing', 'hosting', 'legal'];
const needs = someOf({
  id: 'needs',
  options: costs,
  alone: ['nothing'],
  mayNotKnow: true,
  control: 'given',
  fr: words(costs),
  en: words(costs)
});
const yesNo = ['yes', 'no'];
const open = oneOf({ id: 'open', options: yesNo, control: 'given', fr: words(yesNo), en: words(yesNo) });

test('what stands alone is drawn after what can be combined', () => {
  expect(drawnOrder(needs)).toEqual({ together: ['hosting', 'legal'], apart: ['nothing', DONT_KNOW] });
  expect(drawnOrder(open)).toEqual({ together: ['yes', 'no'], apart: [] });
});

test('an option that stands alone takes the others back, and is taken back by them', () => {
  expect(untickedBy(needs, ['hosting', 'legal'], 'nothing')).toEqual(['hosting', 'legal']);
  expect(untickedBy(needs, ['hosting'], DONT_KNOW)).toEqual(['hosting']);
  expect(untickedBy(needs, ['nothing'], 'legal')).toEqual(['nothing']);
  expect(untickedBy(needs, DONT_KNOW, 'legal')).toEqual([DONT_KNOW]);
});

test('one too many takes back the oldest', () => {
  expect(untickedBy({ ...needs, most: 2 }, ['legal', 'hosting'], 'nothing')).toEqual(['legal', 'hosting']);
  expect(untickedBy({ ...open, kind: 'some', most: 1 }, ['yes'], 'no')).toEqual(['yes']);
});

test('what is combined takes nothing back, and a single answer is replaced without a word', () => {
  expect(untickedBy(needs, ['hosting'], 'legal')).toEqual([]);
  expect(untickedBy(needs, undefined, 'nothing')).toEqual([]);
  expect(untickedBy(open, 'yes', 'no')).toEqual([]);
});
