import type { Advice, Criterion } from '#engine/advise/advice.ts';
import { all, type Condition } from '#engine/reason/condition.ts';
import { captain, cargo, crew, toll, vessel } from '#engine/reason/fixture.ts';
import type { Known } from './knowledge.ts';

/* A small body of knowledge about the boat of `engine/fixture.ts`, for the tests of the proofs. */

/** A criterion whose words do not matter. */
export const criterion = (when: Condition, strong = false): Criterion => ({
  when,
  strong,
  fr: 'critère',
  en: 'criterion'
});

/** An advice that nothing conditions, with what a test says about it. */
export const advising = (said: Partial<Advice> = {}): Advice => ({
  id: 'advice',
  kind: 'tip',
  stage: 'harbour',
  requires: [],
  favours: [],
  cautions: [],
  effortDays: 1,
  sources: [],
  reviewed: '2026-01-01',
  fr: { title: 'Conseil', summary: 'Conseil' },
  en: { title: 'Advice', summary: 'Advice' },
  ...said
});

export const sailing = advising({
  id: 'sailing',
  requires: [criterion(all(vessel.is('ship', 'dinghy'), crew.atLeast('few')))],
  favours: [criterion(captain.is('elected'), true), criterion(cargo.has('letters'))],
  cautions: [criterion(toll.is('paid'))]
});

/** Every question changes this advice, and everything that must hold of conditions does. */
export const sound: Known = { questions: [vessel, crew, captain, cargo, toll], advice: [sailing] };
