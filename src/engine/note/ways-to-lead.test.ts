import { expect, it } from 'vitest';
import { cargo, crew, questions, vessel } from '#engine/reason/fixture.ts';
import { Situation } from '#engine/reason/situation.ts';
import { recognition, type SituationShape } from './recognition.ts';
import { waysToLead } from './ways-to-lead.ts';

const shape = (id: string, parts: Partial<SituationShape>): SituationShape => ({
  id,
  kind: 'situation',
  stage: 'qualify',
  effortDays: 1,
  over: [],
  never: [],
  steps: [],
  requires: [],
  favours: [],
  cautions: [],
  ...parts
});

const adrift = shape('adrift', { requires: [{ when: vessel.is('raft') }] });
const crowded = shape('crowded', {
  requires: [{ when: vessel.is('ship') }],
  favours: [{ when: crew.is('many'), strong: true }]
});
const laden = shape('laden', {
  requires: [{ when: vessel.is('ship') }, { when: cargo.has('wine') }],
  favours: [{ when: crew.is('few'), strong: true }]
});
const known = [adrift, crowded, laden];
const comesFor = [crew.id];
const ways = (answers: Record<string, string | string[]>, most = 3) =>
  waysToLead(known, new Situation(questions, answers), { comesFor, most }).map(({ situation, changes }) => [
    situation,
    ...changes.map(({ question, to }) => `${question}=${String(to)}`)
  ]);

it('the fewest other answers that would make another situation lead', () => {
  expect(ways({ vessel: 'ship', crew: 'many', cargo: ['wine'] })).toEqual([
    ['laden', 'crew=few'],
    ['adrift', 'vessel=raft']
  ]);
});

it('where none leads, what would make one lead', () => {
  expect(ways({})).toEqual([
    ['adrift', 'vessel=raft'],
    ['crowded', 'vessel=ship']
  ]);
  expect(ways({}, 1)).toHaveLength(1);
});

it('what leads before all its conditions are known is not another one', () => {
  expect(ways({ crew: 'few' }).map(([situation]) => situation)).toEqual(['adrift', 'crowded']);
});

it('every way leads there', () => {
  const some: Record<string, string>[] = [{}, { vessel: 'ship' }, { vessel: 'raft', crew: 'few' }];
  for (const answers of some) {
    const now = new Situation(questions, answers);
    for (const { situation, changes } of waysToLead(known, now, { comesFor, most: 3 })) {
      const then = recognition(known, now.supposing(changes), {
        comesFor,
        lead: undefined,
        companion: undefined
      });
      expect(then.lead?.advice.id).toBe(situation);
    }
  }
});
