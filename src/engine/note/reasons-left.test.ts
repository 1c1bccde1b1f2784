import { expect, test } from 'vitest';
import type { AdviceShape } from '#engine/advise/advice.ts';
import { any } from '#engine/reason/condition.ts';
import { cargo, situation, vessel } from '#engine/reason/fixture.ts';
import { reasonsLeft } from './reasons-left.ts';

const shape = (parts: Partial<AdviceShape>): AdviceShape => ({
  id: 'winery',
  kind: 'situation',
  stage: 'qualify',
  effortDays: 1,
  requires: [],
  favours: [],
  cautions: [],
  ...parts
});

const laden = situation({ vessel: 'ship', cargo: ['wine', 'letters'] });

test('what an advice requires, or what weighs for it, answers the option that it names', () => {
  const forWine = shape({ requires: [{ when: cargo.has('wine') }] });
  const forLetters = shape({ favours: [{ when: cargo.has('letters'), strong: true }] });
  expect(reasonsLeft([forWine], laden, cargo.id)).toEqual(['letters']);
  expect(reasonsLeft([forLetters], laden, cargo.id)).toEqual(['wine']);
  expect(reasonsLeft([forWine, forLetters], laden, cargo.id)).toEqual([]);
});

test('what holds whatever was chosen, or weighs little, answers nothing', () => {
  const anyway = shape({ requires: [{ when: any(vessel.is('ship'), cargo.has('wine')) }] });
  const light = shape({ favours: [{ when: cargo.has('wine') }] });
  expect(reasonsLeft([anyway, light], laden, cargo.id)).toEqual(['wine', 'letters']);
});

test('without an answer nothing is left', () => {
  expect(reasonsLeft([], situation({ vessel: 'ship' }), cargo.id)).toEqual([]);
});
