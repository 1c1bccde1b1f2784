import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import { questions, wholeStory } from '#engine/reason/fixture.ts';
import {
  addressOf,
  hypothesisBetween,
  hypothesisFrom,
  sameAnswer,
  supposing,
  tellingApart
} from './hypothesis.ts';

describe('a hypothesis', () => {
  test('lays answers over the others and takes some back, without touching them', () => {
    const answers = { vessel: 'raft', crew: 'few' };
    expect(supposing(answers, { vessel: 'ship', crew: null, captain: 'owner' })).toEqual({
      vessel: 'ship',
      captain: 'owner'
    });
    expect(answers).toEqual({ vessel: 'raft', crew: 'few' });
  });

  test('keeps only what differs from the answers and what today’s questions understand', () => {
    const hypothesis = { vessel: 'ship', crew: 'few', toll: null, rudder: 'oak', captain: 'nobody' };
    expect(tellingApart(questions, { vessel: 'raft', crew: 'few' }, hypothesis)).toEqual({ vessel: 'ship' });
  });

  test('says the same whatever the order of the options', () => {
    expect(sameAnswer(['wood', 'wine'], ['wine', 'wood'])).toBe(true);
    expect(sameAnswer(['wood'], ['wood', 'wine'])).toBe(false);
    expect(sameAnswer(null, 'raft')).toBe(false);
  });
});

const value = fc.constantFrom<[string, string | string[] | null]>(
  ['vessel', 'ship'],
  ['vessel', null],
  ['crew', DONT_KNOW],
  ['cargo', ['wood', 'letters']],
  ['cargo', ['nothing']]
);
const someHypothesis = fc.array(value, { maxLength: 4 }).map((entries) => Object.fromEntries(entries));

test('a hypothesis comes back from an address as it went in', () => {
  fc.assert(
    fc.property(someHypothesis, (hypothesis) => {
      expect(hypothesisFrom(questions, addressOf(hypothesis))).toEqual({
        hypothesis,
        changes: Object.keys(hypothesis).length,
        lost: 0
      });
    })
  );
});

test('an address that somebody made up changes nothing that no question understands', () => {
  expect(hypothesisFrom(questions, 'vessel=submarine&rudder=oak&cargo=wood%20nothing&%E0%A4%A')).toEqual({
    hypothesis: {},
    changes: 4,
    lost: 4
  });
});

test('a link that was changed on its way holds what was sent, or says how much of it is lost', () => {
  const sent = { vessel: 'ship', cargo: ['wood', 'letters'], crew: null };
  for (const mark of [
    'vessel=ship&amp;cargo=wood+letters&amp;crew=',
    'vessel=ship&cargo=wood%2Bletters&crew=).',
    'vessel%3Dship%26cargo%3Dwood%2Bletters%26crew%3D',
    'vessel=3Dship&cargo=3Dwood+letters+wood&crew=3D'
  ]) {
    expect(hypothesisFrom(questions, mark), mark).toEqual({ hypothesis: sent, changes: 3, lost: 0 });
  }
  expect(hypothesisFrom(questions, 'vessel=ship&cargo=wood+lett')).toEqual({
    hypothesis: { vessel: 'ship' },
    changes: 2,
    lost: 1
  });
});

test('what lies between two sets of answers leads from the one to the other', () => {
  fc.assert(
    fc.property(someHypothesis, (hypothesis) => {
      const other = supposing(wholeStory, hypothesis);
      expect(supposing(wholeStory, hypothesisBetween(wholeStory, other))).toEqual(other);
      expect(hypothesisBetween(other, other)).toEqual({});
    })
  );
});
