import { describe, expect, it } from 'vitest';
import { alternativesIn, holdingAmong } from './alternatives.ts';
import { all, any, fact, type Condition } from './condition.ts';
import { Situation, questionsById } from './situation.ts';

const is = (question: string, ...options: string[]): Condition => ({ op: 'is', question, options });
const whoUsesIt = is('users', 'cities', 'schools');
const named = fact({ id: 'useful', when: any(is('age', 'old'), whoUsesIt), fr: '', en: '' });

describe('the alternatives of a condition', () => {
  it('are the options of an answer, or the parts of an “or”', () => {
    expect(alternativesIn(whoUsesIt, [2])).toEqual([is('users', 'cities'), is('users', 'schools')]);
    expect(alternativesIn(named, [2])).toEqual([is('age', 'old'), whoUsesIt]);
  });

  it('may be named one by one, through an “or” in another', () => {
    expect(alternativesIn(named, [3])).toEqual([
      is('age', 'old'),
      is('users', 'cities'),
      is('users', 'schools')
    ]);
  });

  it('are found in what must hold besides', () => {
    expect(alternativesIn(all(is('age', 'old'), whoUsesIt), [2])).toEqual([
      is('users', 'cities'),
      is('users', 'schools')
    ]);
  });

  it('are not there where the words name more than is tested', () => {
    expect(alternativesIn(whoUsesIt, [3])).toBeUndefined();
    expect(alternativesIn(is('age', 'old'), [2])).toBeUndefined();
  });

  it('hold by the answers', () => {
    const users = {
      id: 'users',
      kind: 'some',
      options: ['cities', 'schools'],
      alone: [],
      mayNotKnow: false,
      control: 'given',
      askedWhen: all()
    } as const;
    const situation = new Situation(questionsById([users]), { users: ['schools'] });
    expect(holdingAmong(whoUsesIt, [2], situation)).toEqual([1]);
  });
});
