import { expect, test } from 'vitest';
import { DONT_KNOW } from './answers.ts';
import { captain, cargo, crew, questions, situation, toll, vessel } from './fixture.ts';
import { questionsById, Situation } from './situation.ts';

test('a question without a gate is always asked', () => {
  expect(situation().asked('vessel')).toBe('yes');
});

test('whether a question is asked stays unknown while earlier answers may still decide', () => {
  expect(situation({ vessel: 'ship' }).asked('captain')).toBe('unknown');
  expect(situation({ vessel: 'ship', crew: DONT_KNOW }).asked('captain')).toBe('unknown');
  expect(situation({ vessel: 'ship', crew: 'many' }).asked('captain')).toBe('yes');
  expect(situation({ crew: 'alone' }).asked('captain')).toBe('no');
});

test('what a pointless question opens is pointless too', () => {
  expect(situation({ vessel: 'raft', cargo: ['wood'] }).asked('toll')).toBe('no');
});

test('“I don’t know” leaves open what it answers, unless not knowing is what is looked for', () => {
  const unsure = situation({ vessel: 'ship', crew: 'many', captain: DONT_KNOW });
  expect(unsure.says(captain.is('elected'))).toBe('unknown');
  expect(unsure.says(captain.is('owner', DONT_KNOW))).toBe('yes');
  expect(situation({ captain: 'elected' }).says(captain.is('owner', DONT_KNOW))).toBe('no');
  expect(situation().says(captain.is('owner', DONT_KNOW))).toBe('unknown');
});

test('what was answered can be told apart from what counts', () => {
  const raft = situation({ vessel: 'raft', cargo: ['wood'] });
  expect(raft.answered(cargo.has('wood'))).toBe('yes');
  expect(raft.says(cargo.has('wood'))).toBe('no');
});

test('a no is a no even before it is known whether the question is asked', () => {
  expect(situation({ captain: 'owner' }).says(captain.is('elected'))).toBe('no');
});

test('a question that does not exist is an error, not an unknown', () => {
  expect(() => situation().asked('anchor')).toThrow('anchor');
  expect(() => situation().says({ op: 'is', question: 'anchor', options: ['up'] })).toThrow('anchor');
});

test('what is supposed is laid over what was said, which stays as it was', () => {
  const before = situation({ crew: 'few', vessel: 'raft' });
  const then = before.supposing([{ question: 'crew', to: 'many', or: [] }]);
  const further = then.supposing([{ question: 'vessel', to: 'ship', or: [] }]);
  expect(then.says(crew.is('many'))).toBe('yes');
  expect(then.says(vessel.is('raft'))).toBe('yes');
  expect(further.answers).toEqual({ crew: 'many', vessel: 'ship' });
  expect(further.asked('captain')).toBe('yes');
  expect(before.answers).toEqual({ crew: 'few', vessel: 'raft' });
});

test('questions keep the order of the walk', () => {
  expect([...questions.keys()]).toEqual(['vessel', 'crew', 'captain', 'cargo', 'toll']);
  expect(questionsById([toll, vessel]).get('vessel')).toBe(vessel);
});

test('a question that turns the course says no until it is answered, but is certain of nothing', () => {
  const turning = questionsById([...questions.values()].map((one) => ({ ...one, unsaidIsNo: one === crew })));
  const silent = new Situation(turning, {});
  expect(silent.says(crew.is('many'))).toBe('no');
  expect(silent.isSilent('crew')).toBe(true);
  expect(silent.supposing([{ question: 'crew', to: 'many', or: [] }]).says(crew.is('many'))).toBe('yes');
  expect(silent.withSilenceOpen({}).says(crew.is('many'))).toBe('unknown');
  expect(new Situation(turning, { crew: 'few' }).isSilent('crew')).toBe(false);
});
