import fc from 'fast-check';
import type { Judgement, Status } from '#engine/advise/judge.ts';
import type { Piece } from '#engine/text/blanks.ts';
import { en } from '#texts/en.ts';
import { pitchTexts } from '#texts/pages/pitch.ts';
import { wordsId, type Material } from './compose.ts';
import type { PitchItem } from './pitch-item.ts';
import type { PitchWords } from './pitch-words.ts';
import type { Sentence } from './sentence.ts';

/* A pitch made up for the tests: what speaks for boats, fish and wind, and one objection about storms. */

export const ids = ['boats', 'fish', 'wind', 'salt', 'ropes', 'maps', 'tides', 'storm'];

const item = (id: string): PitchItem => ({
  id,
  kind: id === 'storm' ? 'objection' : 'argument',
  outline: {
    title: `On ${id}`,
    summary: '',
    requires: [`There are ${id}`],
    favours: [`Many ${id}`],
    cautions: []
  },
  said: `Look at our ${id}.`,
  atHand: `A picture of ${id}.`,
  sources: [],
  reviewed: '2026-11-23'
});

const verdicts = { retained: 'yes', 'to-confirm': 'unknown', discarded: 'no' } as const;

const judgement = (id: string, status: Status): Judgement => ({
  advice: { id, kind: 'argument', stage: '', requires: [], favours: [], cautions: [], effortDays: 0 },
  status,
  criteria: [{ role: 'requires', index: 0, verdict: verdicts[status], answers: [`how-many-${id}`] }]
});

const words = (said: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(said).map(([id, text]) => [id, { text, at: 1 }]));

/** What the lead wrote, and how each argument stands; retained where nothing is said. */
export const material = (
  said: Readonly<Record<string, string>> = {},
  statuses: Readonly<Record<string, Status>> = {},
  purpose = 'a map of quays'
): Material => ({
  persona: 'mayor',
  known: { name: 'Quays', purpose, words: words(said) },
  judgements: ids.map((id) => judgement(id, statuses[id] ?? 'retained')),
  items: ids.map(item),
  texts: pitchTexts.en,
  day: (date) => `on ${date}`
});

export const someStatuses = fc.record(
  Object.fromEntries(ids.map((id) => [id, fc.constantFrom<Status>('retained', 'to-confirm', 'discarded')]))
);
export const someWords = fc.dictionary(
  fc.constantFrom(...ids, 'problem', 'ask', 'proof-fish', 'long-gone').map((id) => wordsId('mayor', id)),
  fc.constantFrom('', 'Mine.', 'Mine [to fill]!')
);

/** The words of the same, in English. */
export const pitchWords: PitchWords = {
  locale: 'en',
  texts: pitchTexts.en,
  interfaceTexts: en,
  items: ids.map(item),
  questions: Object.fromEntries(ids.map((id) => [`how-many-${id}`, { short: `How many ${id}` }])),
  answerTo: () => '',
  at: 0
};

/** A sentence that the project says of itself. */
export const spoken = (id: string, pieces: readonly Piece[]): Sentence => ({
  id,
  title: id,
  part: 'problem',
  pieces,
  proposed: pieces,
  edited: false,
  reasons: [],
  cautions: [],
  facts: []
});
