import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainText } from '#engine/blanks.ts';
import type { Judgement, Status } from '#engine/judge.ts';
import { personas } from '#knowledge/kinds/pitch.ts';
import { pitchTexts } from '#texts/products/pitch.ts';
import { dayIn } from '#ui/dates.ts';
import { setAside } from './aside.ts';
import { composed, wordsId, type Material } from './compose.ts';
import type { PitchItem } from './items.ts';
import { measured, saidIn } from './lengths.ts';
import { nextStep } from './next.ts';
import { nextBlank } from './facts.ts';

const ids = ['boats', 'fish', 'wind', 'salt', 'ropes', 'maps', 'tides', 'storm'];

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

const material = (
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

const textOf = (made: Material) => composed(made).sentences.map(({ pieces }) => plainText(pieces));

describe('a pitch', () => {
  it('goes through the six steps in order, in the project’s own words', () => {
    const said = {
      problem: 'boats  miss the quay',
      users: 'three ports;',
      figures: '12 quays (May 2026).',
      'ask-mayor': 'one day a week.',
      'by-mayor': '2026-12-01',
      'ask-funder': 'money',
      proof: 'quays.example'
    };
    expect(textOf(material(said, { fish: 'discarded', wind: 'to-confirm' }))).toEqual([
      'Boats miss the quay.',
      'Our answer is “Quays”. A map of quays.',
      'Already with us: three ports.',
      'In figures: 12 quays (May 2026).',
      'Look at our boats.',
      'Look at our salt.',
      'Look at our ropes.',
      'Look at our maps.',
      'Look at our tides.',
      'I am asking you for one thing by on 2026-12-01: one day a week.',
      'See for yourself: quays.example.'
    ]);
  });

  it('leaves a visible blank where the project has not said', () => {
    const [problem, share, , figures] = composed(material({}, {}, '')).sentences;
    expect(problem?.pieces).toEqual([{ fill: 'problem', label: 'the problem, as it is lived' }]);
    expect(share?.pieces.at(-1)).toEqual({ fill: 'purpose', label: 'what the project is for' });
    expect(figures?.pieces).toContainEqual({ fill: 'figures', label: 'your figure here, and its date' });
  });

  it('says why: the criterion that is met and the question behind it', () => {
    const boats = composed(material()).sentences.find(({ advice }) => advice === 'boats');
    expect(boats?.reasons).toEqual([{ text: 'There are boats', questions: ['how-many-boats'] }]);
    expect(boats?.evidence).toEqual({ fill: 'mayor-proof-boats', label: 'your evidence here' });
  });

  it('takes the lead’s wording before its own, and gives its own back', () => {
    const said = { 'mayor-boats': 'Count the boats with me: [how many].' };
    const boats = composed(material(said)).sentences.find(({ advice }) => advice === 'boats');
    expect(boats?.edited).toBe(true);
    expect(boats?.pieces).toContainEqual({ fill: '', label: 'how many' });
    expect(boats?.proposed).toEqual(['Look at our boats.']);
    expect(textOf(material({ 'mayor-boats': '' }))).toContain('Look at our boats.');
  });

  it('keeps replies apart from the pitch', () => {
    const { sentences, replies } = composed(material());
    expect(replies.map(({ advice }) => advice)).toEqual(['storm']);
    expect(sentences.map(({ advice }) => advice)).not.toContain('storm');
  });
});

describe('its lengths', () => {
  const idsIn = (length: 'half-minute' | 'two-minutes' | 'page', said = {}) =>
    saidIn(length, composed(material(said)).sentences).map(({ id }) => id.replace('mayor-', ''));

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
    const [reply] = composed(material()).replies;
    const words = (count: number) => (reply ? [{ ...reply, pieces: ['word '.repeat(count)] }] : []);
    expect(measured('half-minute', words(90), 150)).toEqual({ words: 90, seconds: 36, tooLong: 0 });
    expect(measured('half-minute', words(100), 150)).toEqual({ words: 100, seconds: 40, tooLong: 10 });
    expect(measured('page', words(1000), 150).tooLong).toBe(0);
  });
});

describe('words whose argument no longer holds', () => {
  it('are shown apart, with what fails or what is missing', () => {
    const said = {
      'mayor-boats': 'My boats',
      'mayor-storm': 'My reply',
      'mayor-proof-fish': 'A fish',
      'mayor-old': 'Old'
    };
    const made = material(said, { boats: 'discarded', storm: 'to-confirm', fish: 'discarded' });
    expect(setAside(made, composed(made))).toEqual([
      {
        id: 'mayor-boats',
        title: 'On boats',
        text: 'My boats',
        why: 'discarded',
        reasons: [{ text: 'There are boats', questions: ['how-many-boats'] }]
      },
      {
        id: 'mayor-storm',
        title: 'On storm',
        text: 'My reply',
        why: 'to-confirm',
        reasons: [{ text: 'There are storm', questions: ['how-many-storm'] }]
      },
      {
        id: 'mayor-proof-fish',
        title: 'On fish',
        text: 'A fish',
        why: 'discarded',
        reasons: [{ text: 'There are fish', questions: ['how-many-fish'] }]
      },
      { id: 'mayor-old', title: 'old', text: 'Old', why: 'gone', reasons: [] }
    ]);
  });
});

describe('the next step', () => {
  const everything = {
    ...{
      problem: 'p',
      users: 'u',
      figures: 'f',
      proof: 'p',
      contact: 'c',
      'ask-mayor': 'a',
      'by-mayor': '2026-12-01'
    },
    ...Object.fromEntries(ids.map((id) => [`mayor-proof-${id}`, 'seen']))
  };
  const allDiscarded = Object.fromEntries(ids.map((id) => [id, 'discarded' as const]));
  const step = (made: Material, tooLong = 0) =>
    nextStep(
      nextBlank(made),
      saidIn('page', composed(made).sentences),
      made.judgements.filter(({ status }) => status !== 'retained'),
      tooLong
    );

  it('is the request before all else, then a reason to give', () => {
    expect(step(material())).toMatchObject({ do: 'ask', fact: 'ask-mayor' });
    expect(step(material(everything, allDiscarded))).toEqual({ do: 'course' });
    expect(step(material(everything, { ...allDiscarded, fish: 'to-confirm' }))).toEqual({
      do: 'answer',
      question: 'how-many-fish'
    });
  });

  it('is then what is blank, what is unproven, what is too long, and at last to rehearse', () => {
    expect(step(material({ ...everything, figures: '' }))).toMatchObject({ do: 'fact', fact: 'figures' });
    expect(step(material({ ...everything, 'mayor-proof-fish': '' }))).toEqual({
      do: 'evidence',
      fact: 'mayor-proof-fish'
    });
    expect(step(material(everything), 4)).toEqual({ do: 'shorten' });
    expect(step(material(everything))).toEqual({ do: 'rehearse' });
  });
});

const someStatuses = fc.record(
  Object.fromEntries(ids.map((id) => [id, fc.constantFrom<Status>('retained', 'to-confirm', 'discarded')]))
);
const someWords = fc.dictionary(
  fc.constantFrom(...ids, 'problem', 'ask', 'proof-fish', 'long-gone').map((id) => wordsId('mayor', id)),
  fc.constantFrom('', 'Mine.', 'Mine [to fill]!')
);

test('nothing is said whose condition is not a yes, and no wording of the lead is lost', () => {
  fc.assert(
    fc.property(someWords, someStatuses, (said, statuses) => {
      const made = material(said, statuses);
      const pitch = composed(made);
      const spoken = [...pitch.sentences, ...pitch.replies];
      for (const { advice } of spoken) expect(advice ? statuses[advice] : 'retained').toBe('retained');

      const shown = [...spoken, ...saidIn('page', pitch.sentences)];
      const kept = [
        ...shown.filter(({ edited }) => edited).map(({ id }) => id),
        ...shown.flatMap(({ advice, evidence }) =>
          typeof evidence === 'string' ? [`mayor-proof-${advice}`] : []
        ),
        ...setAside(made, pitch).map(({ id }) => id)
      ];
      const written = Object.keys(said).filter((id) => said[id] !== '');
      expect([...new Set(kept)].sort()).toEqual(written.sort());
    })
  );
});

test('each length says part of the next, in the same order', () => {
  fc.assert(
    fc.property(someWords, someStatuses, (said, statuses) => {
      const { sentences } = composed(material(said, statuses));
      const page = saidIn('page', sentences);
      const two = saidIn('two-minutes', sentences);
      expect(page.filter((one) => two.includes(one))).toEqual(two);
      expect(two.filter((one) => saidIn('half-minute', sentences).includes(one))).toEqual(
        saidIn('half-minute', sentences)
      );
    })
  );
});

test('a date that is none is said as it is written', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d$/)), (by) => {
      const made = { ...material({ 'by-mayor': by }), day: (date: string) => dayIn('en', `${date}T12:00`) };
      expect(textOf(made)).toHaveLength(textOf(material()).length);
    })
  );
  expect(textOf(material({ 'by-mayor': 'soon', 'ask-mayor': 'help' })).at(-2)).toContain('by soon: help.');
});

test('every audience has words in both languages', () => {
  for (const texts of Object.values(pitchTexts)) expect(Object.keys(texts.personas)).toEqual([...personas]);
});
