import { expect, it } from 'vitest';
import type { AnswerValue } from '#engine/reason/answers.ts';
import { cargo, crew, questions, vessel } from '#engine/reason/fixture.ts';
import { Situation } from '#engine/reason/situation.ts';
import { contenders } from './contenders.ts';
import type { SituationShape } from './recognition.ts';

const shape = (id: string, parts: Partial<SituationShape>): SituationShape => ({
  id,
  kind: 'situation',
  stage: 'qualify',
  effortDays: 1,
  over: [],
  never: [],
  steps: [],
  requires: [{ when: cargo.has('wine') }],
  favours: [{ when: crew.is('many'), strong: true }],
  cautions: [],
  ...parts
});

const left = (known: readonly SituationShape[], answers: Readonly<Record<string, AnswerValue>>) =>
  contenders(known, new Situation(questions, answers), [crew.id]).map(({ id }) => id);

it('a case that what brings somebody calls for is open until its answers are there', () => {
  expect(left([shape('feast', {})], { vessel: 'ship', crew: 'many' })).toEqual(['feast']);
  expect(left([shape('feast', {})], { vessel: 'ship', crew: 'many', cargo: ['wine'] })).toEqual([]);
  expect(left([shape('feast', {})], { vessel: 'ship', crew: 'many', cargo: ['wood'] })).toEqual([]);
});

it('a case that nothing speaks for is not asked about', () => {
  expect(left([shape('feast', {})], { vessel: 'ship', crew: 'alone' })).toEqual([]);
});

it('a case that is called for more softly than the one that leads is not asked about', () => {
  const leading = shape('crowd', { requires: [{ when: vessel.is('ship') }] });
  const softer = shape('feast', { favours: [{ when: vessel.is('ship'), strong: true }] });
  expect(left([leading, softer], { vessel: 'ship', crew: 'many' })).toEqual([]);
});
