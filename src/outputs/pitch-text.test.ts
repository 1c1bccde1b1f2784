import { expect, it } from 'vitest';
import { pitchTexts } from '#texts/pages/pitch.ts';
import { sheetAsText, speechAsText } from './pitch-text.ts';

const blank = { fill: 'problem', label: 'the problem' };

it('says one sentence a paragraph, with what is left to fill in brackets', () => {
  expect(speechAsText([{ pieces: [blank] }, { pieces: ['We answer.'], evidence: 'A list' }])).toBe(
    '[the problem]\n\nWe answer.'
  );
});

it('writes a page that somebody can read who was not there', () => {
  const sheet = {
    name: 'Quays',
    to: 'The mayor',
    parts: [
      { part: 'problem', sentences: [{ pieces: ['Boats miss the quay.'] }] },
      { part: 'gain', sentences: [{ pieces: ['You gain.'], evidence: 'A list' }] }
    ],
    contact: { fill: 'contact', label: 'a name' }
  } as const;
  expect(sheetAsText(sheet, pitchTexts.en)).toBe(
    [
      'Quays',
      'For: The mayor',
      'THE PROBLEM',
      'Boats miss the quay.',
      'WHAT YOU GAIN',
      'You gain.\nEvidence: A list',
      'Whom to call back: [a name]'
    ].join('\n\n')
  );
});
