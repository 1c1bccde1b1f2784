import { expect, test } from 'vitest';
import { all, any, fact, not, type Condition } from './condition.ts';
import { captain, cargo, crew, questions, vessel } from './fixture.ts';
import { inWords, type ConditionWords } from './in-words.ts';

const english: ConditionWords = {
  said: (subject, options) => `${subject}: ${options}`,
  quoted: (option) => `“${option}”`,
  dontKnow: 'I don’t know',
  or: 'or',
  orMore: (option) => `${option} or more`,
  orLess: (option) => `${option} at most`,
  anythingBut: (options) => `anything but ${options}`,
  andAlso: '; and ',
  orElse: '; or ',
  not: (part) => `not (${part})`
};

const said = (condition: Condition) =>
  inWords(
    condition,
    (id) => {
      const question = questions.get(id);
      return (
        question && { ...question, subject: id, named: { ship: 'a ship', raft: 'a raft: logs and a rope' } }
      );
    },
    english
  );

test('an answer is named with its options', () => {
  expect(said(vessel.is('ship'))).toBe('vessel: “a ship”');
  expect(said(cargo.has('wood', 'letters'))).toBe('cargo: “wood” or “letters”');
  expect(said(cargo.has('wood', 'wine', 'nothing'))).toBe('cargo: “wood”, “wine” or “nothing”');
  expect(said(captain.is('owner', 'dont-know'))).toBe('captain: “owner” or “I don’t know”');
});

test('an option is called by what comes before its colon', () => {
  expect(said(vessel.is('raft'))).toBe('vessel: “a raft”');
});

test('a scale is said from where, or up to where', () => {
  expect(said(crew.atLeast('few'))).toBe('crew: “few” or more');
  expect(said(crew.atMost('few'))).toBe('crew: “few” at most');
  expect(said(crew.is('few'))).toBe('crew: “few”');
});

test('what is not so is said by what is left out', () => {
  expect(said(not(vessel.is('raft', 'dinghy')))).toBe('vessel: anything but “a raft” or “dinghy”');
  expect(said(not(all(vessel.is('raft'), crew.is('few'))))).toBe('not (vessel: “a raft”; and crew: “few”)');
});

test('most options of a single choice are said by the few that are missing', () => {
  const many = { id: 'sail', options: ['jib', 'main', 'top', 'spinnaker'] };
  const named = () => ({
    kind: 'one' as const,
    alone: [],
    options: many.options,
    subject: 'sail',
    named: {}
  });
  const is: Condition = { op: 'is', question: 'sail', options: ['jib', 'main', 'top'] };
  expect(inWords(is, named, english)).toBe('sail: anything but “spinnaker”');
});

test('of several answers, all but the one that stands alone are said by that one', () => {
  expect(said(cargo.has('wood', 'wine', 'letters'))).toBe('cargo: anything but “nothing”');
});

test('parts are put together, and a fact says what it means', () => {
  const afloat = fact({ id: 'afloat', when: any(vessel.is('raft'), crew.is('many')), fr: '…', en: '…' });
  expect(said(afloat)).toBe('vessel: “a raft”; or crew: “many”');
  expect(said(all(afloat))).toBe('vessel: “a raft”; or crew: “many”');
});
