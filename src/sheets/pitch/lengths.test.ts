import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pitchFrom } from './compose.ts';
import { material, someStatuses, someWords } from './fixture.ts';
import { measured, speechIn } from './lengths.ts';

describe('the lengths of a pitch', () => {
  const idsIn = (length: 'half-minute' | 'two-minutes' | 'page', said = {}) =>
    speechIn(length, pitchFrom(material(said)).sentences).map(({ id }) => id.replace('mayor-', ''));

  it('give the best reason first, then four, then five', () => {
    expect(idsIn('half-minute')).toEqual(['problem', 'share', 'boats', 'ask']);
    expect(idsIn('two-minutes')).toEqual([
      ...['problem', 'share', 'already', 'figures'],
      ...['boats', 'fish', 'wind', 'salt', 'ask', 'proof']
    ]);
    expect(idsIn('page')).not.toContain('maps');
  });

  it('keep on the page whatever the lead has worked on', () => {
    expect(idsIn('page', { 'mayor-tides': 'Our tides!' })).toContain('tides');
    expect(idsIn('page', { 'mayor-proof-tides': 'The library' })).toContain('tides');
  });

  it('are estimated from the words that there are', () => {
    const [reply] = pitchFrom(material()).replies;
    const words = (count: number) => (reply ? [{ ...reply, pieces: ['word '.repeat(count)] }] : []);
    expect(measured('half-minute', words(90), 150)).toEqual({ words: 90, seconds: 36, tooLong: 0 });
    expect(measured('half-minute', words(100), 150)).toEqual({ words: 100, seconds: 40, tooLong: 10 });
    expect(measured('page', words(1000), 150).tooLong).toBe(0);
  });
});

test('each length says part of the next, in the same order', () => {
  fc.assert(
    fc.property(someWords, someStatuses, (said, statuses) => {
      const { sentences } = pitchFrom(material(said, statuses));
      const page = speechIn('page', sentences);
      const two = speechIn('two-minutes', sentences);
      expect(page.filter((one) => two.includes(one))).toEqual(two);
      expect(two.filter((one) => speechIn('half-minute', sentences).includes(one))).toEqual(
        speechIn('half-minute', sentences)
      );
    })
  );
});
