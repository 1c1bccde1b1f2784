import { expect, test } from 'vitest';
import { DONT_KNOW } from './answers.ts';
import { questions, wholeStory } from './fixture.ts';
import { notUnderstood } from './not-understood.ts';

test('answers of today are all understood, those that say “I don’t know” too', () => {
  expect(notUnderstood(questions, wholeStory)).toEqual([]);
});

test('an answer to a question or with an option that is not known is named as it was given', () => {
  const answers = { ...wholeStory, cargo: ['wood', 'gold'], vessel: DONT_KNOW, mast: 'tall' };
  expect(notUnderstood(questions, answers).map(({ question }) => question)).toContain('mast');
  expect(notUnderstood(questions, { cargo: ['wood', 'gold'], mast: 'tall' })).toEqual([
    { question: 'cargo', options: ['wood', 'gold'] },
    { question: 'mast', options: ['tall'] }
  ]);
});
