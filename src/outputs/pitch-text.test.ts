import { expect, it } from 'vitest';
import { pitchWords, spoken } from '#sheets/pitch/fixture.ts';
import { pitchLine } from '#sheets/pitch/pitch-line.ts';
import { leafletAsText, speechAsText } from './pitch-text.ts';

const blank = { fill: 'problem', label: 'the problem' };

it('says one sentence a paragraph, with what is left to fill in brackets', () => {
  const lines = [spoken('problem', [blank]), spoken('share', ['We answer.'])].map((sentence) =>
    pitchLine(sentence, 'mayor', pitchWords, false)
  );
  const step = { id: 'problem', title: 'The problem', none: '', lines, reserve: undefined } as const;
  expect(speechAsText({ steps: [step] })).toBe('[the problem]\n\nWe answer.');
});

it('writes a page that somebody can read who was not there', () => {
  const leaflet = {
    name: 'Quays',
    to: { label: 'For:', piece: 'The mayor' },
    parts: [
      {
        id: 'problem',
        title: 'The problem',
        lines: [{ id: 'one', pieces: ['Boats miss the quay.'], evidence: undefined }]
      },
      {
        id: 'gain',
        title: 'What you gain',
        lines: [{ id: 'two', pieces: ['You gain.'], evidence: { label: 'Evidence:', piece: 'A list' } }]
      }
    ],
    contact: { label: 'Whom to call back:', piece: { fill: 'contact', label: 'a name' } }
  } as const;
  expect(leafletAsText(leaflet)).toBe(
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
