import { expect, test } from 'vitest';
import { all } from './condition.ts';
import { cargo, crew, questions, situation, vessel } from './fixture.ts';
import { levelsAddUpTo } from './question.ts';
import { questionsById, Situation } from './situation.ts';
import { verdictOf } from './verdict.ts';

test('a question says which kind it is, and whether one may not know', () => {
  expect([vessel.kind, crew.kind, cargo.kind]).toEqual(['one', 'scale', 'some']);
  expect([vessel.mayNotKnow, crew.mayNotKnow]).toEqual([false, true]);
  expect([vessel.alone, cargo.alone]).toEqual([[], ['nothing']]);
});

test('a question without a gate is asked whatever happens', () => {
  expect(vessel.askedWhen).toEqual(all());
  expect(questions.get('cargo')?.askedWhen).toEqual(vessel.is('dinghy', 'ship'));
});

test('one level of a scale and all above it, or all below it', () => {
  expect(crew.atLeast('few').options).toEqual(['few', 'many']);
  expect(crew.atMost('few').options).toEqual(['alone', 'few']);
  expect(crew.atLeast('alone').options).toEqual(crew.options);
  expect(crew.atMost('alone').options).toEqual(['alone']);
  expect(crew.is('alone', 'many').options).toEqual(['alone', 'many']);
});

test('a condition names its question', () => {
  expect(cargo.has('wine')).toEqual({ op: 'is', question: 'cargo', options: ['wine'] });
});

const levels = ['0', '1', '2', '3'];
const scaleOf = (id: string) => ({ ...crew, id, options: levels });
const scales = [scaleOf('wind'), scaleOf('swell'), scaleOf('fog')];

test('levels add up to a sum exactly when they do', () => {
  for (let sum = 0; sum <= 10; sum += 1) {
    const condition = levelsAddUpTo(sum, scales);
    for (let code = 0; code < 64; code += 1) {
      const [wind, swell, fog] = [code % 4, Math.floor(code / 4) % 4, Math.floor(code / 16)];
      const answers = { wind: `${wind}`, swell: `${swell}`, fog: `${fog}` };
      const reached = wind + swell + fog >= sum;
      expect(verdictOf(condition, new Situation(questionsById(scales), answers))).toBe(
        reached ? 'yes' : 'no'
      );
    }
  }
});

test('levels that are known already settle a sum', () => {
  const known = (answers: Record<string, string>) =>
    verdictOf(levelsAddUpTo(3, scales), new Situation(questionsById(scales), answers));
  expect(known({ wind: '3' })).toBe('yes');
  expect(known({ wind: '2' })).toBe('unknown');
  expect(known({ wind: '0', swell: '0', fog: '2' })).toBe('no');
});

test('a scale that is not asked adds nothing', () => {
  const gated = { ...crew, id: 'watch', askedWhen: vessel.is('ship') };
  const withWatch = new Map([...questions, ['watch', gated]]);
  const raft = new Situation(withWatch, { vessel: 'raft', crew: 'many', watch: 'many' });
  expect(verdictOf(levelsAddUpTo(2, [crew, gated]), raft)).toBe('yes');
  expect(verdictOf(levelsAddUpTo(3, [crew, gated]), raft)).toBe('no');
  expect(situation().asked('crew')).toBe('yes');
});
