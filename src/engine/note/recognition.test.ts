import { expect, it } from 'vitest';
import { cargo, crew, questions, vessel } from '#engine/reason/fixture.ts';
import { Situation } from '#engine/reason/situation.ts';
import { recognition, type SituationShape } from './recognition.ts';

const shape = (id: string, parts: Partial<SituationShape>): SituationShape => ({
  id,
  kind: 'situation',
  stage: 'qualify',
  effortDays: 1,
  over: [],
  never: [],
  steps: [],
  requires: [{ when: vessel.is('ship') }],
  favours: [{ when: crew.is('many'), strong: true }],
  cautions: [],
  ...parts
});

const rescue = shape('rescue', {});
const survey = shape('survey', {});
const speaking = (lead: Partial<SituationShape>, companion?: string) => {
  const now = new Situation(questions, { vessel: 'ship', crew: 'many', cargo: ['wine'] });
  const found = recognition(
    [shape('crowded', { over: ['rescue', 'survey'], ...lead }), rescue, survey],
    now,
    {
      comesFor: [crew.id],
      lead: undefined,
      companion
    }
  );
  return [found.lead?.advice.id, found.companion?.advice.id, ...found.others.map(({ advice }) => advice.id)];
};

it('what else was recognised accompanies what leads', () => {
  expect(speaking({})).toEqual(['crowded', 'rescue', 'survey']);
});

it('what the lead already does is silent, nothing weaker takes its place, and it can still be chosen', () => {
  expect(speaking({ covers: [{ situation: 'rescue' }] })).toEqual(['crowded', undefined, 'rescue', 'survey']);
  expect(speaking({ covers: [{ situation: 'rescue' }] }, 'rescue')).toEqual(['crowded', 'rescue', 'survey']);
});

it('it is covered only where its condition is met', () => {
  const covered = (when: SituationShape['requires'][number]['when']) =>
    speaking({ covers: [{ situation: 'rescue', when }] });
  expect(covered(cargo.has('wine'))).toEqual(['crowded', undefined, 'rescue', 'survey']);
  expect(covered(vessel.is('raft'))).toEqual(['crowded', 'rescue', 'survey']);
});
